import { Store } from '@tenzij/store/Store.ts';
import { Clock, Duration, Effect, Queue, Stream } from 'effect';

/** Also without news something may be due: a platform that asked for patience, a reminder. */
const kijkWeer = Duration.seconds(1);
/** Much happens at once; it is looked at together. */
const samenkomen = Duration.millis(100);

/** Looks, and where there is nothing looks again at each sign of news, until there is something or time is up. */
export const wachtOpNieuws = <A, E, R>(
  kijk: Effect.Effect<ReadonlyArray<A>, E, R>,
  seconden: number,
): Effect.Effect<ReadonlyArray<A>, E, R | Store> =>
  Effect.scoped(
    Effect.gen(function* () {
      const tot = (yield* Clock.currentTimeMillis) + seconden * 1000;
      const { signaal } = yield* Store;
      const tikken = yield* Queue.sliding<void>(1);
      yield* signaal.pipe(
        Stream.runForEach(() => Queue.offer(tikken, undefined)),
        Effect.forkScoped({ startImmediately: true }),
      );
      for (;;) {
        const gevonden = yield* kijk;
        if (gevonden.length > 0 || (yield* Clock.currentTimeMillis) >= tot) return gevonden;
        yield* Effect.raceFirst(Effect.andThen(Queue.take(tikken), Effect.sleep(samenkomen)), Effect.sleep(kijkWeer));
      }
    }),
  );
