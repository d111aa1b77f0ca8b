import { isBuiten } from './maten.ts';
import { kleinsteGroep, type Reeks, samenVan } from './mensen.ts';
import { type Begins, isJaarbegin, isKwartaalbegin } from './tijd.ts';

/** A row as far as time goes: where it is cut, and what is closed of it. */
export interface Tijdrij {
  readonly sleutels: ReadonlySet<string>;
  readonly reeks: Reeks;
  readonly begins: Begins;
  readonly isDicht: (moment: number) => boolean;
  /** Its own days, as that of its go/no-go: there it stays cut. */
  readonly eigenDagen: Begins;
}

/** Where the whole gemeente is cut, and the rows as they then are. */
export interface Samen<Rij extends Tijdrij> {
  readonly geheel: Begins;
  readonly rijen: ReadonlyArray<Rij>;
}

const altijd = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const;

const vorige = (begins: Begins, moment: number): number =>
  begins.reduce((tot, een) => (een < moment ? Math.max(tot, een) : tot), altijd[0]);
const volgende = (begins: Begins, moment: number): number =>
  begins.reduce((tot, een) => (een > moment ? Math.min(tot, een) : tot), altijd[1]);

const heeftRecords = ({ tijden }: Reeks, van: number, tot: number): boolean =>
  tijden.some((tijd) => tijd >= van && tijd < tot);

/** It has records on both sides, and is not cut between them. */
const isBlind = ({ reeks, begins }: Tijdrij, moment: number): boolean =>
  !begins.includes(moment) &&
  heeftRecords(reeks, vorige(begins, moment), moment) &&
  heeftRecords(reeks, moment, volgende(begins, moment));

/** Enough people in these stretches together, or nobody as far as there is time on this side. */
const isGenoeg = (
  stukken: ReadonlyArray<{ readonly reeks: Reeks; readonly van: number; readonly tot: number }>,
  totAanDeRand: (reeks: Reeks) => readonly [number, number],
): boolean => {
  const hier = samenVan(stukken.map(({ reeks, van, tot }) => reeks.over(van, tot))).mensen;
  const overal = samenVan(stukken.map(({ reeks }) => reeks.over(...totAanDeRand(reeks)))).mensen;
  return overal.every((wie, nr) => wie.length === 0 || (hier[nr]?.length ?? 0) >= kleinsteGroep);
};

/**
 * Who knows the gemeente until a moment and not each row knows of the rows that are not cut there only what they are
 * together. So together they are enough people, from the cut before it and until the next one.
 */
const isVeiligOp = ({ geheel, rijen }: Samen<Tijdrij>, moment: number): boolean => {
  const blinden = rijen.filter((rij) => isBlind(rij, moment));
  if (blinden.length === 0) return true;
  const beide = ({ begins }: Tijdrij) => [...geheel, ...begins];
  const voor = blinden.map((rij) => ({ reeks: rij.reeks, van: vorige(beide(rij), moment), tot: moment }));
  const na = blinden.map((rij) => ({ reeks: rij.reeks, van: moment, tot: volgende(beide(rij), moment) }));
  return isGenoeg(voor, () => [altijd[0], moment]) && isGenoeg(na, () => [moment, altijd[1]]);
};

/** The cut itself, and the ones beside it, of which the stretches become shorter. */
const metSnede = <Rij extends Tijdrij>({ geheel, rijen }: Samen<Rij>, moment: number): Samen<Rij> | null => {
  const samen = { rijen, geheel: [...geheel, moment].sort((a, b) => a - b) };
  const geraakt = [vorige(geheel, moment), moment, volgende(geheel, moment)];
  return geraakt.every((een) => isVeiligOp(samen, een)) ? samen : null;
};

const zonderSnede = <Rij extends Tijdrij>(rijen: ReadonlyArray<Rij>, rij: Rij, moment: number): ReadonlyArray<Rij> =>
  rijen.map((een) =>
    een.sleutels === rij.sleutels ? { ...een, begins: een.begins.filter((begin) => begin !== moment) } : een,
  );

const vanBuiten = ({ sleutels }: Tijdrij): boolean => [...sleutels].some(isBuiten);

/**
 * Rows give up their own cut one by one until they are enough together; not where it is a few people outside the pilots
 * that it would be for.
 */
const metOpgave = <Rij extends Tijdrij>(samen: Samen<Rij>, moment: number): Samen<Rij> | null => {
  if (samen.rijen.some((rij) => vanBuiten(rij) && isBlind(rij, moment))) return null;
  const opVolgorde = samen.rijen
    .filter(({ begins, eigenDagen }) => begins.includes(moment) && !eigenDagen.includes(moment))
    .map((rij) => ({ rij, gewicht: rij.reeks.over(...altijd).gewicht }))
    .sort((a, b) => Number(vanBuiten(b.rij)) - Number(vanBuiten(a.rij)) || a.gewicht - b.gewicht);
  let rijen = samen.rijen;
  let [van, tot] = [moment, moment];
  for (const { rij } of opVolgorde) {
    rijen = zonderSnede(rijen, rij, moment);
    [van, tot] = [Math.min(van, vorige(rij.begins, moment)), Math.max(tot, volgende(rij.begins, moment))];
    const nieuw = metSnede({ geheel: samen.geheel, rijen }, moment);
    // Where a row has no records beside its cut, the gemeente was cut by it too.
    const erin = samen.geheel.filter((een) => een > van && een < tot);
    if (nieuw !== null && erin.every((een) => isVeiligOp(nieuw, een))) return nieuw;
  }
  return null;
};

const volgordeVan = (kandidaten: Begins, bekend: Begins): ReadonlyArray<readonly [number, boolean]> => {
  const rang = (moment: number) =>
    [isJaarbegin(moment), bekend.includes(moment), isKwartaalbegin(moment), true].indexOf(true);
  return kandidaten
    .filter(Number.isFinite)
    .map((moment) => [moment, rang(moment)] as const)
    .sort(([a, rangA], [b, rangB]) => rangA - rangB || a - b)
    .map(([moment, hoe]) => [moment, hoe < 3] as const);
};

const snijd = <Rij extends Tijdrij>(
  rijen: ReadonlyArray<Rij>,
  kandidaten: Begins,
  bekend: Begins,
  magEigen: boolean,
): Samen<Rij> => {
  const open = kandidaten.filter((moment) => !rijen.some(({ isDicht }) => isDicht(moment)));
  const gedeeld = open.filter((moment) => !rijen.some((rij) => isBlind(rij, moment)));
  const begin: Samen<Rij> = { rijen, geheel: gedeeld };
  if (!magEigen || rijen.length < 2) return begin;
  return volgordeVan(open, bekend).reduce((samen, [moment, geeftOp]) => {
    if (samen.geheel.includes(moment)) return samen;
    return metSnede(samen, moment) ?? (geeftOp ? metOpgave(samen, moment) : null) ?? samen;
  }, begin);
};

/** Which rows may be told together, and not each by itself. */
export interface Keuze {
  readonly kandidaten: Begins;
  readonly bekend: Begins;
  readonly magEigen: boolean;
  /** As the wider records were joined; null where there are none. */
  readonly zoals: ReadonlySet<string> | null;
}

const inGroep = <Rij extends Tijdrij>(rijen: ReadonlyArray<Rij>, zoals: ReadonlySet<string>): ReadonlyArray<Rij> =>
  rijen.filter(({ sleutels }) => [...sleutels].some((sleutel) => zoals.has(sleutel)));

/**
 * The gemeente is cut where all its rows are, and where that gives nothing away of them: first at years, at days that
 * everybody asks from and at quarters, for which rows give up their own cut; then at months. What lies outside the
 * pilots takes part where that gives the most; else it is told by itself and the pilots together.
 */
export const snijdGeheel = <Rij extends Tijdrij>(
  rijen: ReadonlyArray<Rij>,
  { kandidaten, bekend, magEigen, zoals }: Keuze,
): Samen<Rij> => {
  const pilots = rijen.filter((rij) => !vanBuiten(rij));
  const groepen = zoals === null ? [rijen, pilots] : [inGroep(rijen, zoals)];
  const [beste] = groepen
    .map((groep) => snijd(groep, kandidaten, bekend, magEigen))
    .sort((a, b) => b.geheel.length - a.geheel.length);
  return beste ?? { rijen: [], geheel: [Number.NEGATIVE_INFINITY] };
};
