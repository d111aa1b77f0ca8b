import { Schema } from 'effect';
import { Dag } from '../Dag.ts';
import type { Gemeente } from '../medewerker/Gemeente.ts';
import { type Medewerker, MedewerkerId } from '../medewerker/Medewerker.ts';
import { TeamId } from '../medewerker/Team.ts';
import { Kenmerk } from '../melding/Kenmerk.ts';
import { MeldingNummer } from '../melding/Melding.ts';
import type { Grond } from '../weging/gronden.ts';
import type { Bandbreedte } from './Bandbreedte.ts';
import { Afwezig, CoachLast, spreidingVan } from './Caseload.ts';
import { TrajectId, Vorm } from './Traject.ts';
import { gewichtTweedeCoach, weegZwaarte, Zwaarte, ZwaarteReden } from './Zwaarte.ts';

/** An active traject as it stands on the board of its team. */
export const BordTraject = Schema.Struct({
  id: TrajectId,
  /** Null where a register has the traject and not its melding. */
  nummer: Schema.NullOr(MeldingNummer),
  coachId: Schema.NullOr(MedewerkerId),
  tweedeCoachId: Schema.NullOr(MedewerkerId),
  vorm: Vorm,
  gestartOp: Dag,
  /** Hours a week; where nobody said, the hours of the whole traject over the usual weeks. */
  uren: Schema.Finite,
  kenmerken: Schema.Array(Kenmerk),
  leefgebieden: Schema.Int,
  warmeOverdrachtOp: Schema.NullOr(Dag),
  zwaarte: Zwaarte,
  /** As how many trajecten it counts. */
  gewicht: Schema.Finite,
  redenen: Schema.Array(ZwaarteReden),
});
export interface BordTraject extends Schema.Schema.Type<typeof BordTraject> {}

/** The facts of an active traject, before they are weighed. */
export interface LopendTraject extends Omit<BordTraject, 'zwaarte' | 'gewicht' | 'redenen'> {
  readonly gronden: ReadonlyArray<Grond>;
}

export const CoachOpBord = Schema.Struct({
  ...CoachLast.fields,
  /** From today on, the first to begin first. */
  afwezigheden: Schema.Array(Afwezig),
  /** As how many trajecten it all counts: their own weighed, those of other teams as one each, and as second coach. */
  gewogen: Schema.Finite,
  /** The same for a full week of guiding residents; null where nothing is available. */
  gewogenPerFte: Schema.NullOr(Schema.Finite),
  /** What they do for other teams: counted, not told. */
  elders: Schema.Struct({ trajecten: Schema.Int, uren: Schema.Finite }),
  /** Of how many trajecten of this team they are the second coach. */
  tweedeCoachBij: Schema.Int,
  /** Those of this team, the longest running first. */
  trajecten: Schema.Array(BordTraject),
});
export interface CoachOpBord extends Schema.Schema.Type<typeof CoachOpBord> {}

/** Active trajecten of which the coach left the team, or of which nobody is the coach. */
export const ZonderCoach = Schema.Struct({
  coachId: Schema.NullOr(MedewerkerId),
  naam: Schema.NullOr(Schema.String),
  trajecten: Schema.Array(BordTraject),
});
export interface ZonderCoach extends Schema.Schema.Type<typeof ZonderCoach> {}

export const Caseload = Schema.Struct({
  teamId: TeamId,
  coaches: Schema.Array(CoachOpBord),
  /** The highest coach's promised hours over the mean of the team; null where nobody has any. */
  spreiding: Schema.NullOr(Schema.Finite),
  /** The same of what is weighed, for a full week each. */
  spreidingGewogen: Schema.NullOr(Schema.Finite),
  zonderCoach: Schema.Array(ZonderCoach),
  /** What the team agreed on, in percents of the available hours; null where it did not. */
  bandbreedte: Schema.NullOr(Schema.Struct({ van: Schema.Int, tot: Schema.Int })),
  /** Hours of guiding residents in a full week. */
  urenPerFtePerWeek: Schema.Finite,
});
export interface Caseload extends Schema.Schema.Type<typeof Caseload> {}

export const opBord = ({ gronden, ...traject }: LopendTraject, vandaag: Dag): BordTraject => ({
  ...traject,
  ...weegZwaarte({ ...traject, gronden }, vandaag),
});

const som = (getallen: ReadonlyArray<number>) => getallen.reduce((totaal, getal) => totaal + getal, 0);
/** Hours are quarters: what adding them leaves behind the comma is not theirs. */
const rond = (uren: number) => Math.round(uren * 100) / 100;

export const perFte = (gewogen: number, beschikbareUren: number, urenPerFtePerWeek: number): number | null =>
  beschikbareUren === 0 || urenPerFtePerWeek === 0 ? null : gewogen / (beschikbareUren / urenPerFtePerWeek);

export const coachOpBord = (
  last: CoachLast,
  eigen: ReadonlyArray<BordTraject>,
  tweede: number,
  afwezigheden: ReadonlyArray<Afwezig>,
  urenPerFtePerWeek: number,
): CoachOpBord => {
  const elders = {
    trajecten: Math.max(0, last.actieveTrajecten - eigen.length),
    uren: Math.max(0, rond(last.toegezegdeUren - som(eigen.map(({ uren }) => uren)))),
  };
  const gewogen = som(eigen.map(({ gewicht }) => gewicht)) + elders.trajecten + tweede * gewichtTweedeCoach;
  return {
    ...last,
    afwezigheden,
    gewogen,
    gewogenPerFte: perFte(gewogen, last.beschikbareUren, urenPerFtePerWeek),
    elders,
    tweedeCoachBij: tweede,
    trajecten: eigen,
  };
};

/** Those that nobody of the team has, per coach who had them; the most first. */
export const zonderCoachVan = (
  trajecten: ReadonlyArray<BordTraject>,
  coaches: ReadonlyArray<{ readonly medewerkerId: MedewerkerId }>,
  medewerkers: ReadonlyArray<Pick<Medewerker, 'id' | 'naam'>>,
): ReadonlyArray<ZonderCoach> => {
  const aanwezig = new Set(coaches.map(({ medewerkerId }) => medewerkerId));
  const los = trajecten.filter(({ coachId }) => coachId === null || !aanwezig.has(coachId));
  return [...Map.groupBy(los, ({ coachId }) => coachId)]
    .map(([coachId, eigen]) => ({
      coachId,
      naam: medewerkers.find(({ id }) => id === coachId)?.naam ?? null,
      trajecten: eigen,
    }))
    .sort((a, b) => b.trajecten.length - a.trajecten.length || (a.naam ?? '').localeCompare(b.naam ?? '', 'nl'));
};

const spreidingGewogenVan = (coaches: ReadonlyArray<Pick<CoachOpBord, 'gewogenPerFte'>>): number | null =>
  spreidingVan(coaches.flatMap(({ gewogenPerFte }) => (gewogenPerFte === null ? [] : [gewogenPerFte])));

export const bordVan = (
  teamId: TeamId,
  coaches: ReadonlyArray<CoachOpBord>,
  zonderCoach: ReadonlyArray<ZonderCoach>,
  bandbreedte: Bandbreedte | null,
  gemeente: Pick<Gemeente, 'urenPerFtePerWeek'>,
): Caseload => ({
  teamId,
  coaches,
  spreiding: spreidingVan(coaches.map(({ toegezegdeUren }) => toegezegdeUren)),
  spreidingGewogen: spreidingGewogenVan(coaches),
  zonderCoach,
  bandbreedte,
  urenPerFtePerWeek: gemeente.urenPerFtePerWeek,
});
