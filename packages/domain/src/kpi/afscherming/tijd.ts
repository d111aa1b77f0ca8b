import { isVeilig, type Reeks } from './mensen.ts';

/**
 * Time is cut at the beginning of months, each a number: the months since the year 0. A partition of all time is the
 * rising list of where its parts begin, the first of them at minus infinity.
 */
export type Begins = ReadonlyArray<number>;

export interface Stuk {
  readonly begin: number;
  readonly eind: number;
}

export const maandNummer = (dag: string): number => Number(dag.slice(0, 4)) * 12 + Number(dag.slice(5, 7)) - 1;
const jaarVan = (maand: number): number => Math.floor(maand / 12);
const kwartaalVan = (maand: number): number => Math.floor(maand / 3);
export const isJaarbegin = (maand: number): boolean => maand % 12 === 0;
export const isKwartaalbegin = (maand: number): boolean => maand % 3 === 0;

export const stukkenVan = (begins: Begins): ReadonlyArray<Stuk> =>
  begins.map((begin, nr) => ({ begin, eind: begins[nr + 1] ?? Number.POSITIVE_INFINITY }));

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

export const elkeMaand = (reeks: Reeks): Begins => {
  const [eerste, laatste] = reeks.uitersten ?? [0, 0];
  return [Number.NEGATIVE_INFINITY, ...Array.from({ length: laatste - eerste }, (_, nr) => eerste + nr + 1)];
};

/** Parts beside each other join until each may be shown; a last one that may not joins the one before it. */
const voegSamen = (reeks: Reeks, stukken: ReadonlyArray<Stuk>): ReadonlyArray<Stuk> => {
  const klaar: Array<Stuk> = [];
  let open: Stuk | null = null;
  const mag = ({ begin, eind }: Stuk) => isVeilig(reeks.over(begin, eind));
  for (const stuk of stukken) {
    open = open === null ? stuk : { begin: open.begin, eind: stuk.eind };
    if (!mag(open)) continue;
    klaar.push(open);
    open = null;
  }
  while (open !== null) {
    const vorige = klaar.pop();
    if (vorige === undefined) return [open];
    const samen: Stuk = { begin: vorige.begin, eind: open.eind };
    open = mag(samen) ? null : samen;
    if (open === null) klaar.push(samen);
  }
  return klaar;
};

const perEenheid = (
  reeks: Reeks,
  stukken: ReadonlyArray<Stuk>,
  eenheidVan: (maand: number) => number,
): ReadonlyArray<Stuk> => {
  const eenheden: Array<{ nr: number; stukken: Array<Stuk> }> = [];
  for (const stuk of stukken) {
    // The first begins at minus infinity; it belongs to the unit that it ends in.
    const nr = eenheidVan(Number.isFinite(stuk.begin) ? stuk.begin : stuk.eind - 1);
    const laatste = eenheden.at(-1);
    if (laatste !== undefined && (laatste.nr === nr || Number.isNaN(nr))) laatste.stukken.push(stuk);
    else eenheden.push({ nr, stukken: [stuk] });
  }
  return eenheden.flatMap((eenheid) => voegSamen(reeks, eenheid.stukken));
};

/** The last moment until which all of it together may be shown; the very beginning where there is none. */
const openTot = (reeks: Reeks, stukken: ReadonlyArray<Stuk>): number => {
  const begin = stukken[0]?.begin ?? 0;
  return stukken.findLast(({ eind }) => isVeilig(reeks.over(begin, eind)))?.eind ?? begin;
};

/**
 * The finest cut of time of which every part may be shown: months; where they are small they join within a quarter,
 * then within a year, then across years. What comes last and is too few, also with all before it, is closed.
 */
export const deelTijd = (
  reeks: Reeks,
  stukken: ReadonlyArray<Stuk>,
): { readonly open: ReadonlyArray<Stuk>; readonly dicht: ReadonlyArray<Stuk> } => {
  const [eerste, laatste] = [stukken.at(0), stukken.at(-1)];
  if (eerste === undefined || laatste === undefined) return { open: [], dicht: [] };
  const tot = openTot(reeks, stukken);
  const perKwartaal = perEenheid(
    reeks,
    stukken.filter(({ eind }) => eind <= tot),
    kwartaalVan,
  );
  const perJaar = perEenheid(reeks, perKwartaal, jaarVan);
  const alles = voegSamen(reeks, perJaar);
  return { open: alles, dicht: tot < laatste.eind ? [{ begin: tot, eind: laatste.eind }] : [] };
};
