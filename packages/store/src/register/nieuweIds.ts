import { Toeval, uuidv7 } from '@tenzij/domain/Id.ts';
import { Clock, Effect } from 'effect';

/** Ids for a batch: made in a row, without an effect each. */
export const nieuweIds: Effect.Effect<() => string> = Effect.gen(function* () {
  const millis = yield* Clock.currentTimeMillis;
  const toeval = yield* Toeval;
  return () => uuidv7(millis, toeval());
});
