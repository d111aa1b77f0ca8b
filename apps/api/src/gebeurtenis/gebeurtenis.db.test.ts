import { Store } from '@tenzij/store/Store.ts';
import { Clock, Effect, Fiber, Stream } from 'effect';
import { TestClock } from 'effect/testing';
import { expect, it } from 'vitest';
import type { Wie } from '../../test/gemeente.ts';
import { opzet } from '../../test/opzet.ts';
import { gelukt, meldingVoor, tokenVan, vraag } from '../../test/vraag.ts';
import { actorOf } from '../http/session.ts';
import { hartslag, stroom } from './gebeurtenis.ts';

const proef = opzet();

/** The database is outside the clock of the test: asks it something until what is waited for is there. */
const totErZijn = (klaar: () => boolean) =>
  Effect.flatMap(Store, (store) => Effect.repeat(store.gezondheid, { until: klaar }));

interface Bericht {
  readonly id: number;
  readonly event: string;
  readonly data: { readonly nr: number; readonly soort: string; readonly onderwerp: { readonly id: string } };
}

const veld = (blok: string, naam: string) => new RegExp(`^${naam}: (.*)$`, 'm').exec(blok)?.[1] ?? '';

/** Listens as a browser does, and gives one message at a time. */
const luister = async (wie: Wie, koppen: Record<string, string> = {}) => {
  const antwoord = await proef.app.request('/v1/gebeurtenissen', {
    headers: { authorization: `Bearer ${await tokenVan(proef, wie)}`, ...koppen },
  });
  expect([antwoord.status, antwoord.headers.get('content-type')]).toEqual([200, 'text/event-stream; charset=utf-8']);
  const lezer = (antwoord.body as ReadableStream<Uint8Array>).pipeThrough(new TextDecoderStream()).getReader();
  const wachtrij: Array<Bericht> = [];
  let rest = '';
  const volgende = async (): Promise<Bericht> => {
    for (;;) {
      const eerste = wachtrij.shift();
      if (eerste !== undefined) return eerste;
      const { value, done } = await lezer.read();
      if (done) throw new Error('the stream ended');
      const blokken = `${rest}${value}`.split('\n\n');
      rest = blokken.pop() ?? '';
      for (const blok of blokken)
        if (blok.startsWith('id: '))
          wachtrij.push({
            id: Number(veld(blok, 'id')),
            event: veld(blok, 'event'),
            data: JSON.parse(veld(blok, 'data')),
          });
    }
  };
  return { volgende, weg: () => lezer.cancel(), gewacht: () => lezer.read() };
};

const meld = async (wie: Wie, anders: object = {}): Promise<string> =>
  gelukt(await vraag(proef, wie, 'POST /meldingen', meldingVoor(proef, anders))).id;

it('what happens is told as it happens, to everybody who listens and may see it', async () => {
  const luisteraars = await Promise.all([luister('anna'), luister('bram'), luister('cor')]);
  const id = await meld('anna');
  for (const luisteraar of luisteraars) {
    const { id: nr, event, data } = await luisteraar.volgende();
    expect([event, data.nr, data.onderwerp]).toEqual(['melding.ontvangen', nr, { soort: 'melding', id }]);
  }
  await Promise.all(luisteraars.map(({ weg }) => weg()));
});

it('of another team nothing is told', async () => {
  const noor = await luister('noor');
  await meld('anna');
  const eigen = await meld('noor', { teamId: proef.gemeente.teams.noord });
  expect((await noor.volgende()).data.onderwerp.id).toBe(eigen);
  await noor.weg();
});

it('who was away a while goes on where they were, and misses nothing', async () => {
  const anna = await luister('anna');
  await meld('anna');
  const { id: laatste } = await anna.volgende();
  await anna.weg();
  const gemist = [await meld('bram'), await meld('bram'), await meld('carla')];
  const terug = await luister('anna', { 'last-event-id': String(laatste) });
  const gekregen = [await terug.volgende(), await terug.volgende(), await terug.volgende()];
  expect(gekregen.map(({ data }) => data.onderwerp.id)).toEqual(gemist);
  expect(gekregen.every(({ id }, plaats) => id > (gekregen[plaats - 1]?.id ?? laatste))).toBe(true);
  const daarna = await meld('anna');
  expect((await terug.volgende()).data.onderwerp.id).toBe(daarna);
  await terug.weg();
});

it('a Last-Event-ID that is no number is a 400', async () => {
  for (const nummer of ['abc', '-1', '1.5']) {
    const { status, inhoud } = await vraag(proef, 'anna', 'GET /gebeurtenissen', undefined, {
      koppen: { 'last-event-id': nummer },
    });
    expect([status, inhoud.fouten]).toMatchObject([400, [{ pad: 'Last-Event-ID' }]]);
  }
});

it('a message says what happened to what, and nothing of what it says', async () => {
  const anna = await luister('anna');
  await meld('anna', { vraag: 'Iets heel persoonlijks.', inwoner: { naam: 'J. Jansen', contact: 'Dorpsstraat 1' } });
  const { data } = await anna.volgende();
  expect(Object.keys(data).toSorted()).toEqual(['nr', 'onderwerp', 'op', 'soort', 'teamId']);
  await anna.weg();
});

it('gives a sign of life every fifteen seconds, and ends when the token does', async () => {
  const { anna } = proef.gemeente.mensen;
  const { id: medewerkerId, naam, rol, teams, organisatieId } = anna;
  const medewerker = { gemeenteId: proef.gemeente.gemeente.id, medewerkerId, naam, rol, teams, organisatieId };
  const gehoord: Array<string> = [];
  await proef.run(
    Effect.gen(function* () {
      const actor = actorOf({ medewerker, chat: null, verlooptOp: 0 }, new Request('http://localhost'));
      const laatste = yield* (yield* Store).laatsteNr(actor);
      const verlooptOp = (yield* Clock.currentTimeMillis) + 40_000;
      const fiber = yield* stroom(
        { medewerker, chat: null, verlooptOp },
        new Request('http://localhost'),
        laatste,
      ).pipe(
        Stream.runForEach((tekst) => Effect.sync(() => gehoord.push(tekst))),
        Effect.forkChild,
      );
      for (const aantal of [1, 2, 3]) {
        yield* totErZijn(() => gehoord.length >= aantal);
        if (aantal < 3) yield* TestClock.adjust(hartslag);
      }
      yield* TestClock.adjust('10 seconds');
      yield* Fiber.join(fiber);
    }).pipe(Effect.provide(TestClock.layer())),
  );
  expect(gehoord).toEqual(['retry: 2000\n\n', ': hartslag\n\n', ': hartslag\n\n']);
});
