import type { KpiCode } from '@tenzij/domain/kpi/definities.ts';
import type { Cijfer, Deel, Mensen, Telling } from '@tenzij/domain/kpi/Kpis.ts';
import type { Som } from './optellen.ts';

/** From counted rows to the figures of a KPI. */

/** A figure without the people behind it: they are known only of a day, and where people are what is counted. */
export type Getal = Omit<Cijfer, 'mensen'>;

export const aantal = (teller: number): Getal => ({ teller, noemer: null, waarde: teller });

/** A share of the rows, or so much a row: hours, contacts, euros. */
export const verhouding = (teller: number, noemer: number): Getal => ({
  teller,
  noemer,
  waarde: noemer === 0 ? null : teller / noemer,
});

/** A figure of the middle, over so many rows. */
export const percentiel = (waarde: number | null, noemer: number): Getal => ({ teller: null, noemer, waarde });

/** It cannot be asked like this: expenses have no wijk. */
export const geenCijfer: Cijfer = { teller: null, noemer: null, waarde: null, mensen: null };

/** The share of the rows with `deel` among those with `geheel`. */
export const aandeel =
  <Maat extends string>(deel: Maat, geheel: Maat) =>
  ({ som }: Som<Maat>): Getal =>
    verhouding(som[deel], som[geheel]);

interface Geteld {
  readonly sleutel: string;
  readonly mensen: Mensen | null;
}

export const telling = <A extends Geteld>(
  code: KpiCode,
  { geheel, groepen }: { readonly geheel: A; readonly groepen: ReadonlyArray<A> | null },
  getal: (van: A) => Getal,
  verdeling?: ReadonlyArray<Deel>,
): Telling => ({
  code,
  ...getal(geheel),
  mensen: geheel.mensen,
  ...(groepen === null
    ? {}
    : { groepen: groepen.map((groep) => ({ sleutel: groep.sleutel, ...getal(groep), mensen: groep.mensen })) }),
  ...(verdeling === undefined ? {} : { verdeling }),
});

/** Every part of a reeks that there can be, the ones without rows as zero. */
export const delen = <Naam extends string, Code extends string>(
  reeks: Naam,
  codes: ReadonlyArray<Code>,
  { som }: { readonly som: { readonly [Maat in `${Naam}.${NoInfer<Code>}`]: number } },
  sleutelVan: (code: Code) => string = (code) => code,
): ReadonlyArray<Deel> => {
  const van: Readonly<Record<string, number>> = som;
  return codes.map((code) => ({ sleutel: sleutelVan(code), aantal: van[`${reeks}.${code}`] ?? 0, reeks }));
};
