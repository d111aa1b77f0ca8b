import type { Clustering, Rij } from './cluster.ts';
import { maandNummer, type Stuk, stukkenTussen } from './tijd.ts';

/** What a figure is about: a period, which rows, and for each family which of its values. */
export interface Regio {
  readonly van: string;
  readonly tot: string;
  readonly rij: (sleutel: string) => boolean;
  readonly smaller: Readonly<Record<string, (waarde: string) => boolean>>;
}

/** Why it is not shown: too few people, a period that cuts what only stands whole, or two ways of narrowing at once. */
export const redenen = ['klein', 'periode', 'combinatie'] as const;
export type Reden = (typeof redenen)[number];
type Antwoord = Reden | null;

type Ligging = 'binnen' | 'buiten' | 'door';

/** Where a stretch of time lies; days without records at its edges are of no account, nor is an empty year in it. */
const ligging = (rij: Pick<Rij, 'dagen'>, stuk: Stuk, { van, tot }: Regio): Ligging => {
  const dagen = rij.dagen(stuk);
  if (dagen.every(([eerste, laatste]) => laatste < van || eerste > tot)) return 'buiten';
  return dagen.every(([eerste, laatste]) => van <= eerste && laatste <= tot) ? 'binnen' : 'door';
};

const alleOfGeen = (waarden: Iterable<string>, past: (waarde: string) => boolean): Ligging => {
  let [wel, niet] = [false, false];
  for (const waarde of waarden) {
    if (past(waarde)) wel = true;
    else niet = true;
    if (wel && niet) return 'door';
  }
  return wel ? 'binnen' : 'buiten';
};

const inVensters = (rij: Rij, familie: string, past: (waarde: string) => boolean, regio: Regio): Antwoord => {
  for (const venster of rij.families.get(familie) ?? []) {
    const waar = ligging(rij, venster, regio);
    if (waar === 'door') return 'periode';
    if (waar === 'binnen' && venster.groepen.some((groep) => alleOfGeen(groep, past) === 'door')) return 'klein';
  }
  return null;
};

/** What is closed is so from its first month until its last. */
const raaktDicht = (rij: Rij, { van, tot }: Regio): boolean =>
  rij.dicht.some((stuk) => {
    const maanden = rij.dichteMaanden(stuk);
    return maanden !== null && maandNummer(van) < maanden.eind && maandNummer(tot) >= maanden.begin;
  });

const inRij = (rij: Rij, regio: Regio): Antwoord => {
  const rijen = alleOfGeen(rij.sleutels, regio.rij);
  if (rijen === 'buiten') return null;
  const smaller = Object.entries(regio.smaller).map(
    ([familie, past]) => [familie, past, alleOfGeen(rij.waarden.get(familie) ?? [], past)] as const,
  );
  if (smaller.some(([, , waar]) => waar === 'buiten')) return null;
  if (raaktDicht(rij, regio)) return 'klein';
  const stukken = stukkenTussen(rij.begins, regio.van, regio.tot).map((stuk) => ligging(rij, stuk, regio));
  if (stukken.every((waar) => waar === 'buiten')) return null;
  if (rijen === 'door') return 'klein';
  const [eerste, ...rest] = smaller.filter(([, , waar]) => waar === 'door');
  if (rest.length > 0) return 'combinatie';
  if (eerste !== undefined) return inVensters(rij, eerste[0], eerste[1], regio);
  return stukken.includes('door') ? 'periode' : null;
};

const isHeel = ({ rijen }: Clustering, { rij, smaller }: Regio): boolean =>
  rijen.every(
    ({ sleutels, waarden }) =>
      alleOfGeen(sleutels, rij) === 'binnen' &&
      Object.entries(smaller).every(([familie, past]) => alleOfGeen(waarden.get(familie) ?? [], past) === 'binnen'),
  );

/** Rows that are told together are cut at moments of their own; the others each by itself. */
const inGeheel = (clustering: Clustering, regio: Regio): boolean => {
  const { rijen, geheel } = clustering;
  const isSamen = ({ sleutels }: Rij) => [...sleutels].some((sleutel) => geheel.sleutels.has(sleutel));
  return (
    isHeel(clustering, regio) &&
    rijen.every((rij) => (isSamen(rij) ? !raaktDicht(rij, regio) : inRij(rij, regio) === null)) &&
    stukkenTussen(geheel.begins, regio.van, regio.tot).every((stuk) => ligging(geheel, stuk, regio) !== 'door')
  );
};

/**
 * Null where a figure over this region may be shown. In every row it is then nobody, or a union of whole blocks of one
 * family: of time, of team, of wijk; or it is of the whole gemeente, and of rows
 * that are told together a union of their blocks. Whether it happens to be
 * empty does not count: that would tell something too.
 */
export const waaromNiet = (clustering: Clustering, regio: Regio): Antwoord => {
  const redenen = clustering.rijen.map((rij) => inRij(rij, regio)).filter((reden) => reden !== null);
  if (redenen.length > 0 && inGeheel(clustering, regio)) return null;
  return redenen.find((reden) => reden === 'periode') ?? redenen[0] ?? null;
};
