import { Context, type Effect, type Option } from 'effect';
import type { MeldingId } from '../melding/Melding.ts';
import type { OverlegId } from '../overleg/OverlegId.ts';
import type { Weging, WegingId } from './Weging.ts';

export class Wegingen extends Context.Service<
  Wegingen,
  {
    readonly zoek: (id: WegingId) => Effect.Effect<Option.Option<Weging>>;
    readonly zoekAlle: (ids: ReadonlyArray<WegingId>) => Effect.Effect<ReadonlyArray<Weging>>;
    /** Reads it and holds it until the transaction ends. */
    readonly vergrendel: (id: WegingId) => Effect.Effect<Option.Option<Weging>>;
    /** The newest weging of each of these meldingen. */
    readonly vanMeldingen: (ids: ReadonlyArray<MeldingId>) => Effect.Effect<ReadonlyArray<Weging>>;
    /** All that were opened in this overleg, in that order. */
    readonly vanOverleg: (id: OverlegId) => Effect.Effect<ReadonlyArray<Weging>>;
    readonly voegToe: (weging: Weging) => Effect.Effect<void>;
    /** Stores it with `versie` one higher. */
    readonly bewaar: (weging: Weging) => Effect.Effect<Weging>;
  }
>()('@tenzij/domain/weging/Wegingen') {}
