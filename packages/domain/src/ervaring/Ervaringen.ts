import { Context, type Effect } from 'effect';
import type { Moment } from '../Dag.ts';
import type { TrajectId } from '../traject/TrajectId.ts';
import type { CoachEvaluatie } from './Evaluatie.ts';

/** What coach and resident say of a traject when it has ended. */
export class Ervaringen extends Context.Service<
  Ervaringen,
  {
    readonly bewaarVanCoach: (trajectId: TrajectId, evaluatie: CoachEvaluatie, op: Moment) => Effect.Effect<void>;
    /** A personal link's secret; only its digest is kept. */
    readonly nodigUit: (trajectId: TrajectId, verlooptOp: Moment) => Effect.Effect<string>;
  }
>()('@tenzij/domain/ervaring/Ervaringen') {}
