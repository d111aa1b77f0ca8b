import { Context, type Effect, type Option } from 'effect';
import type { Monitoringsplan } from './Monitoringsplan.ts';
import type { PilotId } from './Pilot.ts';
import type { BewaardPilotbesluit, PilotbesluitId } from './Pilotbesluit.ts';

/** What was agreed and decided about a pilot; only ever added to. */
export class Pilotdossiers extends Context.Service<
  Pilotdossiers,
  {
    /** Until the transaction ends nobody else changes the plan of this pilot or decides on it. */
    readonly vergrendel: (pilotId: PilotId) => Effect.Effect<void>;
    /** As it is now. */
    readonly plan: (pilotId: PilotId) => Effect.Effect<Option.Option<Monitoringsplan>>;
    /** As a version of its own; the earlier ones stay. */
    readonly bewaarPlan: (plan: Monitoringsplan) => Effect.Effect<void>;
    /** The last one first. */
    readonly besluiten: (pilotId: PilotId) => Effect.Effect<ReadonlyArray<BewaardPilotbesluit>>;
    readonly voegBesluitToe: (besluit: {
      readonly id: PilotbesluitId;
      readonly pilotId: PilotId;
      readonly volgnummer: number;
      readonly tekst: string;
      readonly digest: string;
    }) => Effect.Effect<void>;
  }
>()('@tenzij/domain/pilot/Pilotdossiers') {}
