import { Context, Effect, Schema } from 'effect';
import { type Dag, Moment, nu } from '../Dag.ts';
import type { MedewerkerActor } from '../medewerker/Actor.ts';
import { MedewerkerId } from '../medewerker/Medewerker.ts';
import { TeamId } from '../medewerker/Team.ts';
import { type Melding, MeldingId, MeldingNummer, MeldingStatus } from '../melding/Melding.ts';
import { Voorziening, VoorzieningId } from './Voorziening.ts';

/** A casus points at a voorziening: chosen for it, or named in its besluit. */
export const Gebruik = Schema.Struct({
  meldingId: MeldingId,
  voorzieningId: VoorzieningId,
  teamId: TeamId,
  door: MedewerkerId,
  op: Moment,
  /** After it closed: somebody of the team saw to this casus. */
  geregeldOp: Schema.NullOr(Moment),
  geregeldDoor: Schema.NullOr(MedewerkerId),
});
export interface Gebruik extends Schema.Schema.Type<typeof Gebruik> {}

/** As the casus shows it. */
export const GebruikteVoorziening = Schema.Struct({ ...Gebruik.fields, voorziening: Voorziening });
export interface GebruikteVoorziening extends Schema.Schema.Type<typeof GebruikteVoorziening> {}

/** As the voorziening shows it: which casus, and nothing of what it says. */
export const GebruikBijCasus = Schema.Struct({
  ...Gebruik.fields,
  nummer: MeldingNummer,
  status: MeldingStatus,
});
export interface GebruikBijCasus extends Schema.Schema.Type<typeof GebruikBijCasus> {}

/** A closed voorziening that a casus still counts on. */
export interface TeRegelen {
  readonly meldingId: MeldingId;
  readonly nummer: MeldingNummer;
  readonly teamId: TeamId;
  readonly naam: string;
  readonly geslotenOp: Dag;
  /** Who guides the resident now. */
  readonly coachId: MedewerkerId | null;
}

/** What was only referred is looked after this long; what happened before is over. */
export const nazorgDagen = 182;

export class Gebruiken extends Context.Service<
  Gebruiken,
  {
    readonly vanMelding: (id: MeldingId) => Effect.Effect<ReadonlyArray<GebruikteVoorziening>>;
    /** Those of casussen that the actor may see, the newest first, at most a hundred. */
    readonly vanVoorziening: (id: VoorzieningId) => Effect.Effect<ReadonlyArray<GebruikBijCasus>>;
    /** How many casussen of the whole gemeente use it. */
    readonly aantal: (id: VoorzieningId) => Effect.Effect<number>;
    /** Of these teams, what closed under a casus that still counts on it. */
    readonly teRegelen: (teams: ReadonlyArray<TeamId>) => Effect.Effect<ReadonlyArray<TeRegelen>>;
    /** Adds it, or takes the place of what stood there for this casus and this voorziening. */
    readonly bewaar: (gebruik: Gebruik) => Effect.Effect<void>;
  }
>()('@tenzij/domain/voorziening/Gebruiken') {}

/** From now on this casus points at it. */
export const legGebruikVast = Effect.fn('voorziening.legGebruikVast')(function* (
  melding: Melding,
  voorzieningId: VoorzieningId,
  actor: MedewerkerActor,
) {
  const gebruik: Gebruik = {
    meldingId: melding.id,
    voorzieningId,
    teamId: melding.teamId,
    door: actor.medewerkerId,
    op: yield* nu,
    geregeldOp: null,
    geregeldDoor: null,
  };
  yield* (yield* Gebruiken).bewaar(gebruik);
  return gebruik;
});
