import { Gebeurtenis } from '@tenzij/domain/spoor/Spoor.ts';
import { Store } from '@tenzij/store/Store.ts';
import { Clock, Duration, Effect, Queue, Schema, Stream } from 'effect';
import { berichten } from '../berichten.ts';
import type { Handlers } from '../http/Handler.ts';
import { invalid } from '../http/problem.ts';
import { actorOf } from '../http/session.ts';
import type { Sessie } from '../http/Tokens.ts';

const greep = 200;
export const hartslag = Duration.seconds(15);

const encode = Schema.encodeSync(Gebeurtenis);
const alsBericht = (gebeurtenis: Gebeurtenis): string =>
  `id: ${gebeurtenis.nr}\nevent: ${gebeurtenis.soort}\ndata: ${JSON.stringify(encode(gebeurtenis))}\n\n`;

const laatsteGezien = Effect.fn('gebeurtenis.laatsteGezien')(function* (request: Request) {
  const kop = request.headers.get('last-event-id');
  if (kop === null || kop === '') return undefined;
  return /^\d{1,15}$/.test(kop)
    ? Number(kop)
    : yield* invalid([{ pad: 'Last-Event-ID', melding: berichten.laatsteIdOngeldig }]);
});

/** Something to look for, or only a sign of life. */
type Tik = 'nieuws' | 'hartslag';

/**
 * What happens, from the number after `vanaf`, until the token ends. The signal is listened to before the first
 * look, so that nothing falls between.
 */
export const stroom = (sessie: Sessie, request: Request, vanaf: number) =>
  Stream.unwrap(
    Effect.gen(function* () {
      const store = yield* Store;
      const actor = actorOf(sessie, request);
      const tikken = yield* Queue.sliding<Tik>(2);
      yield* store.signaal.pipe(
        Stream.filter((gemeenteId) => gemeenteId === actor.gemeenteId),
        Stream.runForEach(() => Queue.offer(tikken, 'nieuws')),
        Effect.forkScoped({ startImmediately: true }),
      );
      yield* Effect.forkScoped(Effect.forever(Effect.delay(Queue.offer(tikken, 'hartslag'), hartslag)));
      let nr = vanaf;
      yield* Queue.offer(tikken, 'nieuws');

      const nieuws = Effect.gen(function* () {
        let berichtenNu = '';
        for (;;) {
          const gevonden = yield* store.nieuws(actor, nr, greep);
          berichtenNu += gevonden.map(alsBericht).join('');
          nr = gevonden.at(-1)?.nr ?? nr;
          if (gevonden.length < greep) return berichtenNu;
        }
      });
      const over = Math.max(0, sessie.verlooptOp - (yield* Clock.currentTimeMillis));
      return Stream.fromQueue(tikken).pipe(
        Stream.mapEffect((tik) =>
          tik === 'hartslag' ? Effect.map(nieuws, (gevonden) => gevonden || ': hartslag\n\n') : nieuws,
        ),
        Stream.filter((tekst) => tekst !== ''),
        Stream.prepend(['retry: 2000\n\n']),
        Stream.interruptWhen(Effect.sleep(Duration.millis(over))),
      );
    }),
  );

export const gebeurtenis: Handlers<'gebeurtenissen'> = {
  gebeurtenissen: Effect.fn('gebeurtenis.gebeurtenissen')(function* (request, sessie) {
    const gezien = yield* laatsteGezien(request);
    // Decided before the answer begins: who has the answer misses nothing from there on.
    const vanaf = gezien ?? (yield* (yield* Store).laatsteNr(actorOf(sessie, request)));
    const headers = { 'content-type': 'text/event-stream; charset=utf-8', 'x-accel-buffering': 'no' };
    if (request.method === 'HEAD') return new Response(null, { headers });
    const context = yield* Effect.context<Store>();
    const tekst = stroom(sessie, request, vanaf).pipe(Stream.encodeText, Stream.provideContext(context));
    return new Response(Stream.toReadableStream(tekst), { headers });
  }),
};
