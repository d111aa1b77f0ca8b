import { isVeilig, type Reeks } from './mensen.ts';

/**
 * Time is cut at the beginning of months, each a number: the months since the year 0; and, as a fraction more, on a day
 * in a month that everybody knows, as the first of a pilot. A partition of all time is the rising list of where its
 * parts begin, the first of them at minus infinity.
 */
export type Begins = ReadonlyArray<number>;

export interface Stuk {
  readonly begin: number;
  readonly eind: number;
}

export const maandNummer = (dag: string): number => Number(dag.slice(0, 4)) * 12 + Number(dag.slice(5, 7)) - 1;
/** The moment at which a day begins. */
export const beginVan = (dag: string): number => maandNummer(dag) + (Number(dag.slice(8, 10)) - 1) / 32;

/** Of the parts in which days that everybody knows cut time: the one that this day is in. */
export const deelVan = (dag: string, bekendeDagen: ReadonlyArray<string>): number =>
  bekendeDagen.reduce((deel, knip) => (knip <= dag ? Math.max(deel, beginVan(knip)) : deel), maandNummer(dag));

export const jaarVan = (maand: number): number => Math.floor(maand / 12);
const kwartaalVan = (maand: number): number => Math.floor(maand / 3);
export const isJaarbegin = (maand: number): boolean => maand % 12 === 0;
export const isKwartaalbegin = (maand: number): boolean => maand % 3 === 0;

export const stukkenVan = (begins: Begins): ReadonlyArray<Stuk> =>
  begins.map((begin, nr) => ({ begin, eind: begins[nr + 1] ?? Number.POSITIVE_INFINITY }));

/** The parts that have something in the months of a period, by its first and last day. */
export const stukkenTussen = (begins: Begins, van: string, tot: string): ReadonlyArray<Stuk> => {
  const [eersteMaand, daarna] = [maandNummer(van), maandNummer(tot) + 1];
  const voor = begins.findIndex((begin) => begin > eersteMaand);
  const eerste = voor === -1 ? begins.length - 1 : Math.max(0, voor - 1);
  const na = begins.findIndex((begin) => begin >= daarna);
  return begins
    .slice(eerste, na === -1 ? begins.length : Math.max(na, eerste + 1))
    .map((begin, nr) => ({ begin, eind: begins[eerste + nr + 1] ?? Number.POSITIVE_INFINITY }));
};

/** The parts of a partition that lie in one stretch of it. */
export const binnenStuk = (begins: Begins, { begin, eind }: Stuk): ReadonlyArray<Stuk> =>
  stukkenVan([begin, ...begins.filter((een) => een > begin && een < eind)]).map((deel) => ({
    begin: deel.begin,
    eind: Math.min(deel.eind, eind),
  }));

export const isBinnen = (deel: Stuk, { begin, eind }: Stuk): boolean => deel.begin >= begin && deel.eind <= eind;

/** What is left of stretches of time without these. */
export const zonder = (stukken: ReadonlyArray<Stuk>, weg: ReadonlyArray<Stuk>): ReadonlyArray<Stuk> =>
  weg.reduce(
    (over, { begin, eind }) =>
      over.flatMap((stuk) =>
        [
          { begin: stuk.begin, eind: Math.min(stuk.eind, begin) },
          { begin: Math.max(stuk.begin, eind), eind: stuk.eind },
        ].filter((deel) => deel.begin < deel.eind),
      ),
    stukken,
  );

/** Cut only where both cut: every part of it is a union of parts of either. */
export const alleenGedeeld = (a: Begins, b: Begins): Begins => a.filter((begin) => b.includes(begin));

export const oplopend = (getallen: Iterable<number>): ReadonlyArray<number> =>
  [...new Set(getallen)].sort((a, b) => a - b);

/** Each month from the first with records until the last, and each part of one. */
export const elkeMaand = ({ tijden }: Reeks): Begins => {
  const [eerste, laatste] = [tijden.at(0), tijden.at(-1)];
  if (eerste === undefined || laatste === undefined) return [Number.NEGATIVE_INFINITY];
  const begin = Math.floor(eerste);
  const maanden = Array.from({ length: Math.floor(laatste) - begin + 1 }, (_, nr) => begin + nr);
  return [Number.NEGATIVE_INFINITY, ...oplopend([...tijden, ...maanden])];
};

/**
 * Parts beside each other join until each may be shown; a last one that may not joins those before it, and where that
 * does not help stays as it is.
 */
const voegSamen = (stukken: ReadonlyArray<Stuk>, mag: (stuk: Stuk) => boolean): ReadonlyArray<Stuk> => {
  const klaar: Array<Stuk> = [];
  let rest: Stuk | null = null;
  for (const stuk of stukken) {
    rest = rest === null ? stuk : { begin: rest.begin, eind: stuk.eind };
    if (!mag(rest)) continue;
    klaar.push(rest);
    rest = null;
  }
  if (rest === null) return klaar;
  const { eind } = rest;
  const vanaf = klaar.findLastIndex(({ begin }) => mag({ begin, eind }));
  const eerste = klaar[vanaf];
  return eerste === undefined ? [...klaar, rest] : [...klaar.slice(0, vanaf), { begin: eerste.begin, eind }];
};

/** The smallest step in which time is counted. */
const stap = 1 / 32;

const perEenheid = (
  stukken: ReadonlyArray<Stuk>,
  eenheidVan: (moment: number) => string,
  mag: (stuk: Stuk) => boolean,
): ReadonlyArray<Stuk> => {
  // The first begins at minus infinity; it belongs to the unit that it ends in.
  const eenheid = ({ begin, eind }: Stuk) => eenheidVan(Number.isFinite(begin) ? begin : eind - stap);
  return [...Map.groupBy(stukken, eenheid).values()].flatMap((samen) => voegSamen(samen, mag));
};

/** In two on a day of its own, as that of a go/no-go, where both may be shown: what is until that day comes first. */
export const deelOp = (reeks: Reeks, stuk: Stuk, dagen: Begins): ReadonlyArray<Stuk> =>
  dagen.reduce<ReadonlyArray<Stuk>>(
    (stukken, dag) =>
      stukken.flatMap((een) => {
        const delen = binnenStuk([dag], een);
        return delen.every(({ begin, eind }) => isVeilig(reeks.over(begin, eind))) ? delen : [een];
      }),
    [stuk],
  );

/** The last moment until which all of it together may be shown; the very beginning where there is none. */
const openTot = (reeks: Reeks, stukken: ReadonlyArray<Stuk>): number => {
  const begin = stukken[0]?.begin ?? 0;
  return stukken.findLast(({ eind }) => isVeilig(reeks.over(begin, eind)))?.eind ?? begin;
};

/**
 * The finest cut of time of which every part may be shown: months; where they are small they join within a quarter,
 * then within a year, then across years, and each time first not across the days that everybody asks from and until.
 * What comes last and is too few, also with all before it, is closed.
 */
export const deelTijd = (
  reeks: Reeks,
  stukken: ReadonlyArray<Stuk>,
  bekend: Begins,
): { readonly open: ReadonlyArray<Stuk>; readonly dicht: ReadonlyArray<Stuk> } => {
  const [eerste, laatste] = [stukken.at(0), stukken.at(-1)];
  if (eerste === undefined || laatste === undefined) return { open: [], dicht: [] };
  const tot = openTot(reeks, stukken);
  const bekeken = new Map<Stuk, boolean>();
  const mag = (stuk: Stuk): boolean => {
    const veilig = bekeken.get(stuk) ?? isVeilig(reeks.over(stuk.begin, stuk.eind));
    bekeken.set(stuk, veilig);
    return veilig;
  };
  const tijdvakVan = (moment: number) => bekend.filter((begin) => begin <= moment).length;
  const eenheden = [kwartaalVan, jaarVan, () => 0].flatMap((eenheidVan) => [
    (moment: number) => `${eenheidVan(moment)} ${tijdvakVan(moment)}`,
    (moment: number) => `${eenheidVan(moment)}`,
  ]);
  const open = eenheden.reduce<ReadonlyArray<Stuk>>(
    (samen, eenheidVan) => perEenheid(samen, eenheidVan, mag),
    stukken.filter(({ eind }) => eind <= tot),
  );
  return { open, dicht: tot < laatste.eind ? [{ begin: tot, eind: laatste.eind }] : [] };
};
