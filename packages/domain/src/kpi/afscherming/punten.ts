import type { Cel, StandCel } from '../Cel.ts';
import { maatVan, type Onderdeel, rijVan } from './maten.ts';
import { niemand, samenVan, type Telling } from './mensen.ts';
import { deelVan } from './tijd.ts';

/** The cells of one feit in one month. They are counted together: by the first of them the count is known again. */
export type Maandcellen = readonly [Cel | StandCel, ...ReadonlyArray<Cel | StandCel>];

/** Records of one row in one month, or a part of it: together, and as each family divides them. */
export interface Punt {
  readonly rij: string;
  readonly maand: number;
  readonly eersteDag: string;
  readonly laatsteDag: string;
  readonly telling: Telling;
  readonly families: ReadonlyMap<string, ReadonlyMap<string, Telling>>;
}

const telling = (mensen: ReadonlyArray<ReadonlyArray<number>>, saldo: number | null = null): Telling => ({
  mensen,
  saldo,
  gewicht: mensen.reduce((totaal, wie) => totaal + wie.length, 0),
});

/** Who started and who ended are each told, and the difference is who is there. */
const vanStroom = (cel: Cel | StandCel, wie: ReadonlyArray<number>): Telling =>
  cel.feit === 'gestart' ? telling([wie, []], cel.aantal) : telling([[], wie], -cel.aantal);

/**
 * Where a maat is also a part of a family, the other parts have names of their own: who is not via the Sociaal Plein is
 * via the huisarts. So of those too it is told only where they are enough.
 */
const deAnderen = (cel: Cel | StandCel, { familie, waarden }: Onderdeel, wijdere: string): ReadonlyArray<number> => {
  const sleutels = Object.entries(maatVan(wijdere).families?.[familie] ?? {});
  const wie = sleutels.flatMap(([waarde, naam]) => (waarden.includes(waarde) ? [] : (cel.mensen[naam] ?? [])));
  return [...new Set(wie)];
};

/** What is put together of a punt; nobody sees it before it is done. */
class Opgeteld implements Punt {
  readonly rij: string;
  readonly maand: number;
  readonly families = new Map<string, Map<string, Telling>>();
  telling: Telling = niemand;
  eersteDag: string;
  laatsteDag: string;

  constructor(rij: string, maand: number, { eersteDag, laatsteDag }: Cel | StandCel) {
    this.rij = rij;
    this.maand = maand;
    this.eersteDag = eersteDag;
    this.laatsteDag = laatsteDag;
  }

  voegToe(
    { eersteDag, laatsteDag, teamId, wijkId, organisatieId }: Cel | StandCel,
    erbij: Telling,
    delen: ReadonlyArray<readonly [familie: string, waarde: string, deel: Telling]>,
  ): void {
    if (eersteDag < this.eersteDag) this.eersteDag = eersteDag;
    if (laatsteDag > this.laatsteDag) this.laatsteDag = laatsteDag;
    this.telling = samenVan([this.telling, erbij]);
    this.verdeel('team', teamId ?? 'onbekend', erbij);
    this.verdeel('wijk', wijkId ?? 'onbekend', erbij);
    this.verdeel('organisatie', organisatieId ?? 'onbekend', erbij);
    for (const [familie, waarde, deel] of delen) this.verdeel(familie, waarde, deel);
  }

  private verdeel(familie: string, waarde: string, erbij: Telling): void {
    const waarden = this.families.get(familie) ?? new Map<string, Telling>();
    const deel = waarden.get(waarde);
    this.families.set(familie, waarden.set(waarde, deel === undefined ? erbij : samenVan([deel, erbij])));
  }
}

/** Those of a maat, row by row; a month that a known day cuts in its parts. */
const maakPunten = (maat: string, cellen: Maandcellen, bekendeDagen: ReadonlyArray<string>): ReadonlyArray<Punt> => {
  const { sleutel, families = {}, in: wijdere = '', alsOnderdeel } = maatVan(maat);
  const waarden = Object.entries(families).flatMap(([familie, sleutels]) =>
    Object.entries(sleutels).map(([waarde, naam]) => [familie, waarde, naam] as const),
  );
  const punten = new Map<string, Opgeteld>();
  for (const cel of cellen) {
    const wie = cel.mensen[sleutel] ?? [];
    const anderen = alsOnderdeel === undefined ? [] : deAnderen(cel, alsOnderdeel, wijdere);
    if (wie.length + anderen.length === 0) continue;
    const rij = rijVan(cel);
    const maand = deelVan(cel.eersteDag, bekendeDagen);
    const punt = punten.get(`${maand} ${rij}`) ?? new Opgeteld(rij, maand, cel);
    punten.set(`${maand} ${rij}`, punt);
    const delen = waarden.flatMap(([familie, waarde, naam]) => {
      const deel = cel.mensen[naam];
      return deel === undefined ? [] : [[familie, waarde, telling([deel])] as const];
    });
    punt.voegToe(cel, maat === 'stroom' ? vanStroom(cel, wie) : telling([wie, anderen]), delen);
  }
  return [...punten.values()];
};

const gemaakt = new WeakMap<Cel | StandCel, Map<string, ReadonlyArray<Punt>>>();

/** Made once for a month: where one was counted anew, only those of that month are made again. */
export const puntenVan = (
  maat: string,
  maanden: ReadonlyArray<Maandcellen>,
  bekendeDagen: ReadonlyArray<string>,
): ReadonlyArray<Punt> =>
  maanden.flatMap((cellen) => {
    const [eerste] = cellen;
    const vanDezeMaand = gemaakt.get(eerste) ?? new Map<string, ReadonlyArray<Punt>>();
    gemaakt.set(eerste, vanDezeMaand);
    const sleutel = [maat, ...bekendeDagen.filter((dag) => dag.startsWith(eerste.maand))].join(' ');
    const punten = vanDezeMaand.get(sleutel) ?? maakPunten(maat, cellen, bekendeDagen);
    vanDezeMaand.set(sleutel, punten);
    return punten;
  });
