import { GemeenteId } from '@tenzij/domain/medewerker/Gemeente.ts';
import { Effect, Fiber, Stream } from 'effect';
import { TestClock } from 'effect/testing';
import { expect, it } from 'vitest';
import { samengenomen, totRust } from './ververs.ts';

/** After how many seconds the counting begins, when it is quiet from then on. */
const begintNa = (rustigNa: number) =>
  Effect.runPromise(
    Effect.gen(function* () {
      let seconde = 0;
      const wacht = yield* Effect.forkChild(totRust(() => seconde >= rustigNa));
      while (wacht.pollUnsafe() === undefined && seconde < 60) {
        seconde += 1;
        yield* TestClock.adjust('1 second');
      }
      yield* Fiber.interrupt(wacht);
      return seconde;
    }).pipe(Effect.provide(TestClock.layer())),
  );

it('the figures are counted soon after a start, as soon as nobody asks anything, and else a quarter of a minute later', async () => {
  expect(await begintNa(0)).toBe(3);
  expect(await begintNa(9)).toBe(9);
  expect(await begintNa(1_000)).toBe(15);
});

it('of all that happens in a large gemeente in a few seconds the figures are counted once, and of a small one not yet', async () => {
  const [groot, ookGroot, klein] = [1, 2, 3].map((nr) => GemeenteId.make(`00000000-0000-7000-8000-00000000000${nr}`));
  const bekeken = await Effect.runPromise(
    Effect.gen(function* () {
      const signaal = Stream.make(groot, klein, groot, ookGroot, groot).pipe(Stream.filter((id) => id !== undefined));
      return yield* Stream.runCollect(samengenomen(signaal, (id) => id !== klein));
    }).pipe(Effect.provide(TestClock.layer())),
  );
  expect(bekeken).toEqual([groot, ookGroot]);
});
