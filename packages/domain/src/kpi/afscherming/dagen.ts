import type { Punt } from './punten.ts';
import type { Stuk } from './tijd.ts';

/** From the first until the last day with records, both included. */
export type Dagen = readonly [eerste: string, laatste: string];

/** The days with records in a stretch of time. */
export type DagenIn = (stuk: Stuk) => ReadonlyArray<Dagen>;
/** Of what is not told in it: the months; null where there is nothing. */
export type MaandenIn = (stuk: Stuk) => Stuk | null;

const jaarVan = (dag: string): number => Number(dag.slice(0, 4));

/**
 * In one stretch, or in two where a whole calendar year without records lies between them. No more than two: of five
 * people in five stretches it would be known that each has one.
 */
const inTweeen = (dagen: ReadonlyArray<Dagen>): ReadonlyArray<Dagen> => {
  const [eerste, ...rest] = [...dagen].sort(([a], [b]) => (a < b ? -1 : 1));
  if (eerste === undefined) return [];
  let nu: Dagen = eerste;
  let voor: Dagen | null = null;
  for (const [begin, eind] of rest) {
    if (voor === null && jaarVan(begin) - jaarVan(nu[1]) > 1) {
      voor = nu;
      nu = [begin, eind];
    } else nu = [nu[0], [nu[1], eind].sort()[1] ?? eind];
  }
  return voor === null ? [nu] : [voor, nu];
};

export const ligtIn = ({ begin, eind }: Stuk, { maand }: Punt): boolean => maand >= begin && maand < eind;

/** The days with records of a stretch of time, looked up once. */
export const dagenVan = (punten: ReadonlyArray<Punt>): DagenIn => {
  const vanaf = new Map<number, Map<number, ReadonlyArray<Dagen>>>();
  return (stuk) => {
    const totEn = vanaf.get(stuk.begin) ?? new Map<number, ReadonlyArray<Dagen>>();
    const al = totEn.get(stuk.eind);
    if (al !== undefined) return al;
    const erin = punten.filter((punt) => ligtIn(stuk, punt));
    const dagen = inTweeen(erin.map(({ eersteDag, laatsteDag }) => [eersteDag, laatsteDag] as const));
    vanaf.set(stuk.begin, totEn.set(stuk.eind, dagen));
    return dagen;
  };
};

/** Of what is closed not the days but whole months: on which day somebody came is not told either. */
export const maandenVan =
  (punten: ReadonlyArray<Punt>): MaandenIn =>
  (stuk) => {
    const maanden = punten.filter((punt) => ligtIn(stuk, punt)).map(({ maand }) => maand);
    if (maanden.length === 0) return null;
    return { begin: Math.floor(Math.min(...maanden)), eind: Math.floor(Math.max(...maanden)) + 1 };
  };
