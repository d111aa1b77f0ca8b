import { Context, type Effect, type Option } from 'effect';
import type { Dag, Moment } from '../Dag.ts';
import type { TrajectId } from '../traject/TrajectId.ts';
import type { CoachEvaluatie, InwonerEvaluatie } from './Evaluatie.ts';
import type { Ervaringstoken, Uitnodiging } from './Uitnodiging.ts';

/** What coach and resident say of a traject when it has ended. */
export class Ervaringen extends Context.Service<
  Ervaringen,
  {
    readonly bewaarVanCoach: (trajectId: TrajectId, evaluatie: CoachEvaluatie, op: Moment) => Effect.Effect<void>;
    readonly heeftVanCoach: (trajectId: TrajectId) => Effect.Effect<boolean>;
    /** A personal link's secret; only its digest is kept. */
    readonly nodigUit: (trajectId: TrajectId, verlooptOp: Moment, afgerondOp: Dag) => Effect.Effect<Ervaringstoken>;
    readonly uitnodiging: (token: Ervaringstoken) => Effect.Effect<Option.Option<Uitnodiging>>;
    /** The same, and nobody else answers by it until this act is done. */
    readonly vergrendelUitnodiging: (token: Ervaringstoken) => Effect.Effect<Option.Option<Uitnodiging>>;
    /** What the resident says, in place of what stood there for them; from now on the link is used. */
    readonly bewaarVanInwoner: (
      token: Ervaringstoken,
      uitnodiging: Uitnodiging,
      evaluatie: InwonerEvaluatie,
      op: Moment,
    ) => Effect.Effect<void>;
  }
>()('@tenzij/domain/ervaring/Ervaringen') {}
