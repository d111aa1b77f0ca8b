import type { KpiCode } from '@tenzij/domain/kpi/definities.ts';
import type { Cijfer, Deel, Telling } from '@tenzij/domain/kpi/Kpis.ts';
import type { Som } from './tel.ts';

/** From counted rows to the figures of a KPI. */

export const aantal = (teller: number, mensen: number | null): Cijfer => ({
  teller,
  noemer: null,
  waarde: teller,
  mensen: mensen === null ? null : { geheel: mensen, deel: mensen },
});

/** A share of the rows, of which also the teller counts people. */
export const verhouding = (
  teller: number,
  noemer: number,
  mensen: { geheel: number; deel: number } | null,
): Cijfer => ({
  teller,
  noemer,
  waarde: noemer === 0 ? null : teller / noemer,
  mensen,
});

/** So much a row: hours, contacts, euros. */
export const gemiddelde = (teller: number, noemer: number, mensen: number): Cijfer =>
  verhouding(teller, noemer, { geheel: mensen, deel: mensen });

/** A figure of the middle, over so many rows. */
export const percentiel = (waarde: number | null, noemer: number, mensen: number): Cijfer => ({
  teller: null,
  noemer,
  waarde,
  mensen: { geheel: mensen, deel: mensen },
});

/** It cannot be asked like this: expenses have no wijk. */
export const geenCijfer: Cijfer = { teller: null, noemer: null, waarde: null, mensen: null };

/** The share of the rows with `deel` among those with `geheel`. */
export const aandeel =
  <Maat extends string>(deel: Maat, geheel: Maat) =>
  ({ som, mensenMet }: Som<Maat>): Cijfer =>
    verhouding(som[deel], som[geheel], { geheel: mensenMet[geheel], deel: mensenMet[deel] });

export const telling = <A extends { readonly sleutel: string }>(
  code: KpiCode,
  { geheel, groepen }: { readonly geheel: A; readonly groepen: ReadonlyArray<A> | null },
  cijfer: (som: A) => Cijfer,
  verdeling?: ReadonlyArray<Deel>,
): Telling => ({
  code,
  ...cijfer(geheel),
  ...(groepen === null ? {} : { groepen: groepen.map((som) => ({ sleutel: som.sleutel, ...cijfer(som) })) }),
  ...(verdeling === undefined ? {} : { verdeling }),
});

/** Every part that there can be, the ones without rows as zero; what is not in the list comes after it. */
export const delen = <Maat extends string>(
  reeks: string,
  codes: ReadonlyArray<string>,
  sommen: ReadonlyArray<Som<Maat>>,
  maat: Maat,
  voorvoegsel = '',
): ReadonlyArray<Deel> => {
  const bekend = new Map(sommen.map((som) => [som.sleutel, som]));
  const ook = [...bekend.keys()].filter((sleutel) => !codes.includes(sleutel)).sort();
  return [...codes, ...ook].map((code) => ({
    sleutel: `${voorvoegsel}${code}`,
    aantal: bekend.get(code)?.som[maat] ?? 0,
    mensen: bekend.get(code)?.mensen ?? 0,
    reeks,
  }));
};
