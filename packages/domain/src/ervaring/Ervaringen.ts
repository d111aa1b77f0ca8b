import { Context, type Effect, type Option } from 'effect';
import type { Dag, Moment } from '../Dag.ts';
import type { MedewerkerId } from '../medewerker/Medewerker.ts';
import type { TeamId } from '../medewerker/Team.ts';
import type { TrajectId } from '../traject/TrajectId.ts';
import type { CoachEvaluatie, InwonerEvaluatie } from './Evaluatie.ts';
import type { Formulierstand } from './Formulieren.ts';
import type { Ervaringstoken, Uitnodiging } from './Uitnodiging.ts';

/** Of one team: how many trajecten ended in a period, and how many forms came of them. */
export interface Responstelling {
  readonly teamId: TeamId;
  readonly afgerond: number;
  readonly inwoners: number;
  readonly coaches: number;
}

/** Of one team: how many forms can still come in. */
export interface OpenTelling {
  readonly teamId: TeamId;
  readonly links: number;
  readonly coaches: number;
}

/** What coach and resident say of a traject when it has ended. */
export class Ervaringen extends Context.Service<
  Ervaringen,
  {
    readonly bewaarVanCoach: (trajectId: TrajectId, evaluatie: CoachEvaluatie, op: Moment) => Effect.Effect<void>;
    readonly heeftVanCoach: (trajectId: TrajectId) => Effect.Effect<boolean>;
    readonly heeftVanInwoner: (trajectId: TrajectId) => Effect.Effect<boolean>;
    /** The link that a resident has now, working or not. */
    readonly huidigeUitnodiging: (trajectId: TrajectId) => Effect.Effect<Option.Option<Uitnodiging>>;
    /** From now on the link that the resident has stops; none where it was used already. */
    readonly vervangUitnodiging: (trajectId: TrajectId, op: Moment) => Effect.Effect<Option.Option<Uitnodiging>>;
    /** Of which a form is missing while the link has not expired: that is as long as anything is asked. */
    readonly openFormulieren: (
      wie: { readonly coachId?: MedewerkerId; readonly trajectId?: TrajectId },
      op: Moment,
    ) => Effect.Effect<ReadonlyArray<Formulierstand>>;
    /** Of every team, for who sees all trajecten and gives out no links. */
    readonly telOpen: (op: Moment) => Effect.Effect<ReadonlyArray<OpenTelling>>;
    /** Of what the actor may see, trajecten that ended on these days or between. */
    readonly telRespons: (van: Dag, tot: Dag) => Effect.Effect<ReadonlyArray<Responstelling>>;
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
