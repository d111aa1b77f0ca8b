import { randomUUID } from 'node:crypto';
import type { Dag } from '@tenzij/domain/Dag.ts';
import { plusDagen } from '@tenzij/domain/Dag.ts';
import { OrganisatieId, type TeamId } from '@tenzij/domain/medewerker/Team.ts';
import type { Melding } from '@tenzij/domain/melding/Melding.ts';
import { Meldingen, type MeldingFilter } from '@tenzij/domain/melding/Meldingen.ts';
import { Arbitrary, Cause, Effect, Exit, Option, Schema } from 'effect';
import { describe, expect, it } from 'vitest';
import { eenMelding, nieuweGemeente, type Proefgemeente } from '../../test/gemeente.ts';
import { opzet } from '../../test/opzet.ts';
import { OngeldigeCursor, Store } from '../Store.ts';

const proef = opzet();

const inGemeente = <A, E>(g: Proefgemeente, effect: Effect.Effect<A, E, Meldingen>, actor = g.consulent) =>
  Effect.flatMap(Store, (store) => store.inTransactie(actor, effect));
const voegToe = (meldingen: ReadonlyArray<Melding>) =>
  Effect.flatMap(Meldingen, (poort) => Effect.forEach(meldingen, poort.voegToe, { discard: true }));
const lijst = (filter: MeldingFilter) => Effect.flatMap(Meldingen, (poort) => poort.lijst(filter));

const metVragen = (...vragen: ReadonlyArray<string>) =>
  Effect.gen(function* () {
    const g = yield* nieuweGemeente;
    yield* inGemeente(g, voegToe(vragen.map((vraag) => eenMelding(g, { vraag }))));
    return g;
  });

const vragen = async (g: Proefgemeente, q: string) =>
  (await proef.run(inGemeente(g, lijst({ q })))).items.map(({ vraag }) => vraag);

it('an organisatie brings a melding in once, also where the other one is out of sight', async () => {
  const g = await proef.run(nieuweGemeente);
  const welzijn = { id: OrganisatieId.make(randomUUID()), naam: 'Welzijn', soort: null, expertises: [] };
  await proef.run(Effect.flatMap(Store, (store) => store.richtIn(g.gemeente, { organisaties: [welzijn] })));
  const brengIn = (teamId: TeamId, actor: Proefgemeente['coach']) => {
    const melding = eenMelding(g, {
      teamId,
      organisatieId: welzijn.id,
      externId: 'V-1',
      gemeldDoor: actor.medewerkerId,
    });
    return proef.run(
      inGemeente(
        g,
        Effect.flatMap(Meldingen, (poort) => poort.voegToe(melding)),
        actor,
      ),
    );
  };
  expect([await brengIn(g.zuid, g.coach), await brengIn(g.noord, g.coachNoord)]).toEqual([true, false]);
});

describe('zoeken', () => {
  it.each([
    { staat: 'Mevrouw heeft grote schulden', q: 'schuld' },
    { staat: 'Mevrouw heeft een schuld', q: 'schulden' },
    { staat: 'Hij verloor zijn woning', q: 'woningen' },
    { staat: 'De kinderen gaan niet naar school', q: 'kind' },
    { staat: 'Zij werkt niet meer', q: 'werken' },
    { staat: 'Er zijn financiële problemen', q: 'financiële probleem' },
    { staat: 'Zij heeft een huurachterstand', q: 'huur' },
    { staat: 'Eenzaam sinds de verhuizing', q: 'VERHUIZINGEN' },
  ])('$q vindt "$staat"', async ({ staat, q }) => {
    const g = await proef.run(metVragen(staat, 'Iets heel anders'));
    expect(await vragen(g, q)).toEqual([staat]);
  });

  it('kent woorden bij elkaar, en woorden die er niet in mogen', async () => {
    const g = await proef.run(
      metVragen('hulp bij de administratie', 'administratie zonder hulp', 'hulp bij het huishouden'),
    );
    expect(await vragen(g, '"hulp bij de administratie"')).toEqual(['hulp bij de administratie']);
    expect(await vragen(g, 'hulp -administratie')).toEqual(['hulp bij het huishouden']);
  });

  it.each([`'`, '"', '\\', '%', '_', ':*', '( | ) & !', 'a & & b', '-', '   '])('struikelt niet over %s', async (q) => {
    const g = await proef.run(metVragen('hulp'));
    await expect(vragen(g, q)).resolves.toBeInstanceOf(Array);
  });

  it('vindt een nummer, ook een stuk ervan', async () => {
    const g = await proef.run(nieuweGemeente);
    const poort = Effect.flatMap(Meldingen, ({ volgendNummer }) => volgendNummer('2026'));
    await proef.run(inGemeente(g, poort));
    const melding = eenMelding(g, { nummer: 'M-2026-77042' as never });
    await proef.run(inGemeente(g, voegToe([melding, eenMelding(g)])));
    for (const q of ['M-2026-77042', 'm-2026-77042', '77042', '2026-77042'])
      expect((await proef.run(inGemeente(g, lijst({ q })))).items.map(({ id }) => id)).toEqual([melding.id]);
  });
});

describe('de lijst', () => {
  it('geeft eerst wat nog gewogen moet worden, dan wat het langst wacht', async () => {
    const g = await proef.run(nieuweGemeente);
    const op = (dag: string, status: Melding['status']) => eenMelding(g, { ontvangenOp: dag as Dag, status });
    const gesorteerd = [
      op('2026-01-05', 'in_weging'),
      op('2026-02-01', 'ontvangen'),
      op('2025-12-01', 'besloten'),
      op('2026-01-01', 'ingetrokken'),
      op('2026-01-02', 'afgehandeld'),
    ];
    await proef.run(inGemeente(g, voegToe([...gesorteerd].reverse())));
    const { items, volgende } = await proef.run(inGemeente(g, lijst({})));
    expect(items).toEqual(gesorteerd);
    expect(volgende).toBeNull();
    const teWegen = await proef.run(
      inGemeente(
        g,
        Effect.flatMap(Meldingen, (poort) => poort.teWegen(g.zuid)),
      ),
    );
    expect(teWegen).toEqual(gesorteerd.slice(0, 2));
  });

  it('kent elk filter', async () => {
    const g = await proef.run(nieuweGemeente);
    const gezocht = eenMelding(g, {
      teamId: g.noord,
      status: 'besloten',
      aanleiding: 'aflopende_zorg',
      bron: 'huisarts',
      leefgebieden: ['verslaving', 'justitie'],
      collectief: true,
      ontvangenOp: '2026-05-05' as Dag,
    });
    await proef.run(inGemeente(g, voegToe([gezocht, eenMelding(g, { collectief: null })])));
    const filters: ReadonlyArray<MeldingFilter> = [
      { teamId: g.noord },
      { status: 'besloten' },
      { aanleiding: 'aflopende_zorg' },
      { bron: 'huisarts' },
      { leefgebied: 'justitie' },
      { collectief: 'ja' },
      { van: '2026-05-05' as Dag },
      { van: '2026-05-01' as Dag, tot: '2026-05-05' as Dag, wijkId: g.wijk },
    ];
    for (const filter of filters)
      expect((await proef.run(inGemeente(g, lijst(filter)))).items.map(({ id }) => id)).toEqual([gezocht.id]);
    expect((await proef.run(inGemeente(g, lijst({ tot: '2026-05-04' as Dag })))).items).toHaveLength(1);
    // What nobody looked at is neither.
    expect((await proef.run(inGemeente(g, lijst({ collectief: 'nee' })))).items).toEqual([]);
  });

  it('bladert zonder dubbele of gemiste, wat er ook tussen komt', async () => {
    const Geval = Arbitrary.all({
      dagen: Arbitrary.array(Arbitrary.schema(Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 3 }))), {
        minLength: 1,
        maxLength: 25,
      }),
      erbij: Arbitrary.schema(
        Schema.Array(Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 3 }))).check(Schema.isMaxLength(5)),
      ),
      limit: Arbitrary.schema(Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 7 }))),
    });
    const metDagen = (g: Proefgemeente, dagen: ReadonlyArray<number>) =>
      dagen.map((dag) =>
        eenMelding(g, {
          ontvangenOp: plusDagen('2026-01-01' as Dag, dag),
          status: dag === 3 ? 'besloten' : 'ontvangen',
        }),
      );
    const uitkomst = await proef.run(
      Arbitrary.checkEffect(
        Geval,
        Effect.fnUntraced(function* ({ dagen, erbij, limit }) {
          const g = yield* nieuweGemeente;
          const begin = metDagen(g, dagen);
          yield* Effect.orDie(inGemeente(g, voegToe(begin)));
          const nieuw = metDagen(g, erbij);
          const gezien: Array<string> = [];
          let cursor: string | null | undefined;
          while (cursor !== null) {
            const pagina = yield* Effect.orDie(
              inGemeente(g, lijst({ limit, ...(cursor === undefined ? {} : { cursor }) })),
            );
            gezien.push(...pagina.items.map(({ id }) => id));
            const tussendoor = nieuw.shift();
            if (tussendoor !== undefined) yield* Effect.orDie(inGemeente(g, voegToe([tussendoor])));
            cursor = pagina.volgende;
          }
          return new Set(gezien).size === gezien.length && begin.every(({ id }) => gezien.includes(id));
        }),
        { runs: 30 },
      ),
    );
    expect(Arbitrary.formatCheckFailure(uitkomst)).toBeUndefined();
  });

  it.each([
    '',
    'x',
    'bm9wZQ',
    Buffer.from('[1,2]').toString('base64url'),
    Buffer.from('["a","b","c"]').toString('base64url'),
  ])('herkent een cursor die geen cursor is: %s', async (cursor) => {
    const g = await proef.run(nieuweGemeente);
    const exit = await proef.exit(inGemeente(g, lijst({ cursor })));
    expect(Exit.isFailure(exit) && Cause.squash(exit.cause)).toBeInstanceOf(OngeldigeCursor);
  });
});

describe('wijzigen', () => {
  it('laat twintig tegelijk op elkaar wachten: geen verandering gaat verloren', async () => {
    const g = await proef.run(nieuweGemeente);
    const melding = eenMelding(g, { leefgebieden: [] });
    await proef.run(inGemeente(g, voegToe([melding])));
    const wijzig = Effect.gen(function* () {
      const poort = yield* Meldingen;
      const gevonden = Option.getOrThrow(yield* poort.vergrendel(melding.id));
      yield* Effect.yieldNow;
      return yield* poort.bewaar({ ...gevonden, leefgebieden: [...gevonden.leefgebieden, 'financien'] });
    });
    const versies = await proef.run(
      Effect.forEach(Array.from({ length: 20 }), () => Effect.map(inGemeente(g, wijzig), ({ versie }) => versie), {
        concurrency: 'unbounded',
      }),
    );
    expect(versies.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, nr) => nr + 2));
    const na = await proef.run(
      inGemeente(
        g,
        Effect.flatMap(Meldingen, (poort) => poort.zoek(melding.id)),
      ),
    );
    expect(Option.getOrThrow(na).leefgebieden).toHaveLength(20);
  });

  it('op een oude versie is stuk, en verandert niets', async () => {
    const g = await proef.run(nieuweGemeente);
    const melding = eenMelding(g);
    await proef.run(inGemeente(g, voegToe([melding])));
    const bewaar = inGemeente(
      g,
      Effect.flatMap(Meldingen, (poort) => poort.bewaar({ ...melding, status: 'ingetrokken' })),
    );
    await proef.run(bewaar);
    expect(Exit.hasDies(await proef.exit(bewaar))).toBe(true);
  });
});

describe('een nummer', () => {
  it('is van één melding, ook als vijftig er tegelijk om vragen, en telt per jaar en gemeente', async () => {
    const g = await proef.run(nieuweGemeente);
    const volgende = (jaar: string) => Effect.flatMap(Meldingen, (poort) => poort.volgendNummer(jaar));
    const nummers = await proef.run(
      Effect.forEach(Array.from({ length: 50 }), () => inGemeente(g, volgende('2026')), { concurrency: 'unbounded' }),
    );
    expect(nummers.toSorted()).toEqual(
      Array.from({ length: 50 }, (_, nr) => `M-2026-${String(nr + 1).padStart(5, '0')}`),
    );
    expect(await proef.run(inGemeente(g, volgende('2027')))).toBe('M-2027-00001');
    const h = await proef.run(nieuweGemeente);
    expect(await proef.run(inGemeente(h, volgende('2026')))).toBe('M-2026-00001');
  });

  it('van wat niet doorging wordt weer uitgegeven', async () => {
    const g = await proef.run(nieuweGemeente);
    const volgende = Effect.flatMap(Meldingen, (poort) => poort.volgendNummer('2026'));
    await proef.exit(inGemeente(g, Effect.andThen(volgende, Effect.fail('nee'))));
    expect(await proef.run(inGemeente(g, volgende))).toBe('M-2026-00001');
  });
});
