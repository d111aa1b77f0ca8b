import { Context, type Effect, type Option } from 'effect';
import type { BewaardeAannames } from './Aannames.ts';

export class Kostenaannames extends Context.Service<
  Kostenaannames,
  {
    /** What the gemeente last decided on. */
    readonly huidige: Effect.Effect<Option.Option<BewaardeAannames>>;
    /** The same, and nobody else decides before the transaction ends. */
    readonly vergrendel: Effect.Effect<Option.Option<BewaardeAannames>>;
    /** The newest first, and no more than can be read. */
    readonly eerdere: Effect.Effect<ReadonlyArray<BewaardeAannames>>;
    readonly voegToe: (bewaard: BewaardeAannames) => Effect.Effect<void>;
  }
>()('@tenzij/domain/kosten/Kostenaannames') {}
