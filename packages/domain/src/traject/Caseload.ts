import { Effect, Schema } from 'effect';
import type { Gemeente } from '../medewerker/Gemeente.ts';
import { Inrichting } from '../medewerker/Inrichting.ts';
import { type Medewerker, MedewerkerId } from '../medewerker/Medewerker.ts';
import { TeamId } from '../medewerker/Team.ts';
import { Kenmerk } from '../melding/Kenmerk.ts';
import { type Last, Trajecten } from './Trajecten.ts';

export const CoachLast = Schema.Struct({
  medewerkerId: MedewerkerId,
  naam: Schema.String,
  expertises: Schema.Array(Kenmerk),
  actieveTrajecten: Schema.Int,
  /** Hours a week promised to residents. */
  toegezegdeUren: Schema.Finite,
  /** Hours a week available for residents. */
  beschikbareUren: Schema.Finite,
  /** Promised over available; null where nothing is available. */
  belasting: Schema.NullOr(Schema.Finite),
});
export interface CoachLast extends Schema.Schema.Type<typeof CoachLast> {}

export const Caseload = Schema.Struct({
  teamId: TeamId,
  coaches: Schema.Array(CoachLast),
  /** The highest coach's promised hours over the mean of the team; null where nobody has any. */
  spreiding: Schema.NullOr(Schema.Finite),
});
export interface Caseload extends Schema.Schema.Type<typeof Caseload> {}

export const beschikbareUren = (medewerker: Medewerker, gemeente: Gemeente): number =>
  medewerker.urenPerWeek ?? (medewerker.fte ?? 0) * gemeente.urenPerFtePerWeek;

export const spreidingVan = (uren: ReadonlyArray<number>): number | null => {
  const som = uren.reduce((totaal, aantal) => totaal + aantal, 0);
  return som === 0 ? null : Math.max(...uren) / (som / uren.length);
};

export const lastPerCoach = (
  coaches: ReadonlyArray<Medewerker>,
  lasten: ReadonlyArray<Last>,
  gemeente: Gemeente,
): ReadonlyArray<CoachLast> =>
  coaches.map((coach) => {
    const last = lasten.find(({ coachId }) => coachId === coach.id);
    const beschikbaar = beschikbareUren(coach, gemeente);
    const toegezegd = last?.urenPerWeek ?? 0;
    return {
      medewerkerId: coach.id,
      naam: coach.naam,
      expertises: coach.expertises,
      actieveTrajecten: last?.actieveTrajecten ?? 0,
      toegezegdeUren: toegezegd,
      beschikbareUren: beschikbaar,
      belasting: beschikbaar === 0 ? null : toegezegd / beschikbaar,
    };
  });

/** The coaches of a team with what they carry. */
export const lastenVan = Effect.fn('traject.lastenVan')(function* (teamId: TeamId) {
  const inrichting = yield* Inrichting;
  const coaches = (yield* inrichting.ledenVan(teamId)).filter(({ rol }) => rol === 'wijkcoach');
  const lasten = yield* (yield* Trajecten).lastVan(coaches.map(({ id }) => id));
  return lastPerCoach(coaches, lasten, yield* inrichting.gemeente);
});
