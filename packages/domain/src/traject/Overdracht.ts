import { Context, type Effect, type Option, Schema } from 'effect';
import { Dag, Moment } from '../Dag.ts';
import { Uuid } from '../Id.ts';
import { MedewerkerId } from '../medewerker/Medewerker.ts';
import { TeamId } from '../medewerker/Team.ts';
import { TrajectId } from './TrajectId.ts';

export const OverdrachtId = Uuid.pipe(Schema.brand('OverdrachtId'));
export type OverdrachtId = typeof OverdrachtId.Type;

/** That a traject went from one coach to another: who had it then is read from these. */
export const GedaneOverdracht = Schema.Struct({
  id: OverdrachtId,
  trajectId: TrajectId,
  teamId: TeamId,
  /** Null where nobody had it. */
  van: Schema.NullOr(MedewerkerId),
  naar: MedewerkerId,
  tweedeCoachId: Schema.NullOr(MedewerkerId),
  reden: Schema.String,
  /** When both coaches sit down with the resident [H1]; null where that was not agreed. */
  warmeOverdrachtOp: Schema.NullOr(Dag),
  warmOvergedragenOp: Schema.NullOr(Dag),
  op: Moment,
  door: MedewerkerId,
});
export interface GedaneOverdracht extends Schema.Schema.Type<typeof GedaneOverdracht> {}

export class Overdrachten extends Context.Service<
  Overdrachten,
  {
    /** The first one first. */
    readonly vanTraject: (id: TrajectId) => Effect.Effect<ReadonlyArray<GedaneOverdracht>>;
    readonly laatste: (id: TrajectId) => Effect.Effect<Option.Option<GedaneOverdracht>>;
    readonly voegToe: (overdracht: GedaneOverdracht) => Effect.Effect<void>;
    /** It was warm, on this day. */
    readonly bevestig: (id: OverdrachtId, op: Dag) => Effect.Effect<void>;
  }
>()('@tenzij/domain/traject/Overdrachten') {}
