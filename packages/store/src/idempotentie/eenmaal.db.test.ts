import { Meldingen } from '@tenzij/domain/melding/Meldingen.ts';
import { Spoor } from '@tenzij/domain/spoor/Spoor.ts';
import { Effect, Exit } from 'effect';
import { TestClock } from 'effect/testing';
import { describe, expect, it } from 'vitest';
import { eenMelding, nieuweGemeente, type Proefgemeente } from '../../test/gemeente.ts';
import { opzet } from '../../test/opzet.ts';
import { SleutelHergebruikt, Store } from '../Store.ts';

const proef = opzet();

/** A write that shows in the table how often it was done. */
const meld = (g: Proefgemeente) =>
  Effect.gen(function* () {
    const melding = eenMelding(g);
    yield* (yield* Meldingen).voegToe(melding);
    yield* (yield* Spoor).noteer({
      soort: 'melding.ontvangen',
      onderwerp: { soort: 'melding', id: melding.id },
      teamId: g.zuid,
    });
    return { status: 201, body: { id: melding.id, nummer: melding.nummer } };
  });
const aantal = (g: Proefgemeente) =>
  proef
    .ruw<{ meldingen: number; regels: number }>(
      `select (select count(*)::int from melding where gemeente_id = '${g.id}') as meldingen, (select count(*)::int from journaal where gemeente_id = '${g.id}') as regels`,
    )
    .then(([rij]) => rij);

describe('een verzoek met een sleutel', () => {
  it('krijgt de tweede keer hetzelfde antwoord en doet niets', async () => {
    const g = await proef.run(nieuweGemeente);
    const doe = Effect.flatMap(Store, (store) => store.eenmaal(g.coach, 'k1', 'd1', meld(g)));
    const eerste = await proef.run(doe);
    const tweede = await proef.run(doe);
    expect(eerste).toMatchObject({ status: 201, herhaald: false });
    expect(tweede).toEqual({ ...eerste, herhaald: true });
    expect(await aantal(g)).toEqual({ meldingen: 1, regels: 1 });
  });

  it('houdt van het antwoord niets leesbaars over: er kan een link van een inwoner in staan', async () => {
    const g = await proef.run(nieuweGemeente);
    const { body } = await proef.run(Effect.flatMap(Store, (store) => store.eenmaal(g.coach, 'k1', 'd1', meld(g))));
    const [rij] = await proef.ruw<{ body: string }>(
      `select body::text as body from idempotentie where gemeente_id = '${g.id}'`,
    );
    expect(rij?.body).toMatch(/^\{"dicht":"[\w+/=]{40,}"\}$/);
    expect(rij?.body).not.toContain((body as { nummer: string }).nummer);
  });

  it('wordt met een ander verzoek geweigerd', async () => {
    const g = await proef.run(nieuweGemeente);
    const doe = (digest: string) => Effect.flatMap(Store, (store) => store.eenmaal(g.coach, 'k1', digest, meld(g)));
    await proef.run(doe('d1'));
    expect(await proef.exit(doe('d2'))).toEqual(Exit.fail(new SleutelHergebruikt()));
    expect(await aantal(g)).toEqual({ meldingen: 1, regels: 1 });
  });

  it('wordt tegelijk gestuurd één keer gedaan, en de anderen krijgen dat antwoord', async () => {
    const g = await proef.run(nieuweGemeente);
    const antwoorden = await proef.run(
      Effect.flatMap(Store, (store) =>
        Effect.forEach(Array.from({ length: 20 }), () => store.eenmaal(g.coach, 'k1', 'd1', meld(g)), {
          concurrency: 'unbounded',
        }),
      ),
    );
    expect(new Set(antwoorden.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect(antwoorden.filter(({ herhaald }) => !herhaald)).toHaveLength(1);
    expect(await aantal(g)).toEqual({ meldingen: 1, regels: 1 });
  });

  it('mag na een weigering opnieuw', async () => {
    const g = await proef.run(nieuweGemeente);
    const geweigerd = Effect.flatMap(Store, (store) =>
      store.eenmaal(g.coach, 'k1', 'd1', Effect.andThen(meld(g), Effect.fail('nee' as const))),
    );
    expect(await proef.exit(geweigerd)).toEqual(Exit.fail('nee'));
    const antwoord = await proef.run(Effect.flatMap(Store, (store) => store.eenmaal(g.coach, 'k1', 'd1', meld(g))));
    expect(antwoord).toMatchObject({ herhaald: false });
    expect(await aantal(g)).toEqual({ meldingen: 1, regels: 1 });
  });

  it('is van wie het stuurde: een ander met dezelfde sleutel doet iets anders', async () => {
    const g = await proef.run(nieuweGemeente);
    const doe = (wie: 'coach' | 'tweede') =>
      Effect.flatMap(Store, (store) => store.eenmaal(g[wie], 'k1', 'd1', meld(g)));
    expect(await proef.run(doe('coach'))).toMatchObject({ herhaald: false });
    expect(await proef.run(doe('tweede'))).toMatchObject({ herhaald: false });
  });

  it('is na 24 uur vergeten', async () => {
    const g = await proef.run(nieuweGemeente);
    const doe = Effect.flatMap(Store, (store) => store.eenmaal(g.coach, 'k1', 'd1', meld(g)));
    const herhaald = await proef.run(
      Effect.gen(function* () {
        yield* TestClock.setTime(Date.UTC(2026, 5, 1));
        yield* doe;
        yield* TestClock.adjust('23 hours');
        const binnen = yield* doe;
        yield* TestClock.adjust('2 hours');
        const erna = yield* doe;
        return [binnen.herhaald, erna.herhaald];
      }).pipe(Effect.provide(TestClock.layer())),
    );
    expect(herhaald).toEqual([true, false]);
  });
});
