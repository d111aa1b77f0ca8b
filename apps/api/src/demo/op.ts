import type { Dag } from '@tenzij/domain/Dag.ts';
import { Clock, Effect } from 'effect';

/** Does it as if it were ten in the morning on that day. */
export const op = <A, E, R>(dag: Dag, effect: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> =>
  Effect.flatMap(Clock.Clock, (klok) => {
    const millis = Date.parse(`${dag}T09:00:00Z`);
    const nanos = BigInt(millis) * 1_000_000n;
    const opDieDag: Clock.Clock = Object.create(klok, {
      currentTimeMillisUnsafe: { value: () => millis },
      currentTimeMillis: { value: Effect.succeed(millis) },
      currentTimeNanosUnsafe: { value: () => nanos },
      currentTimeNanos: { value: Effect.succeed(nanos) },
    });
    return Effect.provideService(effect, Clock.Clock, opDieDag);
  });
