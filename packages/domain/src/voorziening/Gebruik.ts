import { Context, type Effect, Schema } from 'effect';
import { type Dag, Moment } from '../Dag.ts';
import { MedewerkerId } from '../medewerker/Medewerker.ts';
import { TeamId } from '../medewerker/Team.ts';
import { MeldingId, MeldingNummer, MeldingStatus } from '../melding/Melding.ts';
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
