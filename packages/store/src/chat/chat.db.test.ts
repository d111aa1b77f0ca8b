import { randomUUID } from 'node:crypto';
import { maakPlekLos, plaatsOverleg } from '@tenzij/domain/chat/plaats.ts';
import type { Dag } from '@tenzij/domain/Dag.ts';
import { openOverleg } from '@tenzij/domain/overleg/open.ts';
import { planOverleg } from '@tenzij/domain/overleg/plan.ts';
import { Effect } from 'effect';
import { describe, expect, it } from 'vitest';
import { nieuweGemeente, type Proefgemeente } from '../../test/gemeente.ts';
import { account, koppel, sessie, taken } from '../../test/koppelen.ts';
import { opzet } from '../../test/opzet.ts';
import { type Bezorgtaak, Store } from '../Store.ts';

const proef = opzet();

/** An open overleg of team Zuid, held in a channel of its own. */
const geplaatst = Effect.fnUntraced(function* (g: Proefgemeente) {
  const store = yield* Store;
  const opSlack = { ...g.coach, kanaal: 'slack' } as const;
  const overleg = yield* store.inTransactie(opSlack, planOverleg({ teamId: g.zuid, datum: '2026-11-23' as Dag }));
  const plek = { tenant: `T${g.id}`, plek: `C${randomUUID()}`, adres: null, overlegId: overleg.id };
  const { id } = yield* store.inTransactie(opSlack, plaatsOverleg(plek));
  return { overleg, plek, id };
});

describe('the channel of an overleg', () => {
  it('is known to who speaks there, and gets the news of its team once, for one bot at a time', async () => {
    const { g, eerst, leeg, stand, erna } = await proef.run(
      Effect.gen(function* () {
        const g = yield* nieuweGemeente;
        const store = yield* Store;
        yield* koppel(g, g.coach);
        const { overleg, plek, id } = yield* geplaatst(g);
        const hier = (alle: ReadonlyArray<Bezorgtaak>) => alle.filter((taak) => taak.id === id);
        const eerst = hier(yield* taken);
        const leeg = hier(yield* taken);
        const stand = yield* sessie(account(g, g.coach, { plek: plek.plek }));
        const bericht = { kaartId: `overleg:${overleg.id}`, berichtId: '1', inhoud: 'a' };
        const bezorgdTot = Math.max(...eerst.flatMap(({ gebeurtenissen }) => gebeurtenissen.map(({ nr }) => nr)));
        yield* store.chat.bezorgd(id, { bezorgdTot, berichten: [bericht], klaar: true });
        yield* store.inTransactie(g.coach, openOverleg(overleg.id));
        return { g, eerst, leeg, stand, erna: hier(yield* taken) };
      }),
    );
    expect(eerst).toMatchObject([
      {
        soort: 'overleg',
        medewerkerId: g.coach.medewerkerId,
        berichten: [],
        gebeurtenissen: [{ soort: 'chat.geplaatst' }],
      },
    ]);
    expect(leeg).toEqual([]);
    expect(stand).toMatchObject({ stand: 'gekoppeld' });
    expect(erna).toMatchObject([{ berichten: [{ berichtId: '1' }], gebeurtenissen: [{ soort: 'overleg.geopend' }] }]);
  });

  it('waits as long as the platform asks, and then comes back', async () => {
    const { meteen } = await proef.run(
      Effect.gen(function* () {
        const g = yield* nieuweGemeente;
        const store = yield* Store;
        const { id } = yield* geplaatst(g);
        yield* taken;
        yield* store.chat.bezorgd(id, { wacht: 3600, klaar: true });
        return { meteen: (yield* taken).filter((taak) => taak.id === id) };
      }),
    );
    expect(meteen).toEqual([]);
  });

  it('can be of another overleg next week', async () => {
    const { eerste, tweede } = await proef.run(
      Effect.gen(function* () {
        const g = yield* nieuweGemeente;
        const store = yield* Store;
        const eerste = yield* geplaatst(g);
        const opSlack = { ...g.coach, kanaal: 'slack' } as const;
        const overleg = yield* store.inTransactie(opSlack, planOverleg({ teamId: g.zuid, datum: '2026-11-30' as Dag }));
        const tweede = yield* store.inTransactie(opSlack, plaatsOverleg({ ...eerste.plek, overlegId: overleg.id }));
        const alle = yield* taken;
        return {
          eerste: alle.filter(({ id }) => id === eerste.id),
          tweede: alle.filter(({ id }) => id === tweede.id),
        };
      }),
    );
    expect(eerste).toEqual([]);
    expect(tweede).toHaveLength(1);
  });

  it('is let go by somebody of the team, and that stands in the trail', async () => {
    const { id, over } = await proef.run(
      Effect.gen(function* () {
        const g = yield* nieuweGemeente;
        const store = yield* Store;
        const { id } = yield* geplaatst(g);
        yield* store.inTransactie({ ...g.tweede, kanaal: 'slack' }, maakPlekLos(id));
        return { id, over: (yield* taken).filter((taak) => taak.id === id) };
      }),
    );
    expect(over).toEqual([]);
    expect(await proef.ruw(`select soort from journaal where onderwerp_id = '${id}'`)).toEqual([
      { soort: 'chat.losgemaakt' },
    ]);
  });

  it('is not set from the console, nor by somebody of another team', async () => {
    const [console, ander] = await proef.run(
      Effect.gen(function* () {
        const g = yield* nieuweGemeente;
        const store = yield* Store;
        const { plek } = yield* geplaatst(g);
        return yield* Effect.all([
          Effect.flip(store.inTransactie({ ...g.coach, kanaal: 'console' }, plaatsOverleg(plek))),
          Effect.flip(store.inTransactie({ ...g.coachNoord, kanaal: 'slack' }, plaatsOverleg(plek))),
        ]);
      }),
    );
    expect(console).toMatchObject({ reason: { _tag: 'NietToegestaan' } });
    expect(JSON.stringify(ander)).toMatch(/NietGevonden|NietToegestaan/);
  });
});

describe('the bot', () => {
  it('knows where people are, and sees nothing of a casus', async () => {
    await proef.run(nieuweGemeente);
    const bot = { gemeenteId: null, rol: 'bot' as const };
    for (const tabel of ['melding', 'weging', 'besluit', 'traject', 'identiteit', 'inwoner', 'journaal', 'overleg'])
      expect(await proef.alsWie(bot, `select 1 from ${tabel}`), tabel).toEqual([]);
  });

  it('is the only one that sees where cards stand; a medewerker sees their own account alone', async () => {
    const g = await proef.run(
      Effect.gen(function* () {
        const g = yield* nieuweGemeente;
        yield* koppel(g, g.coach);
        yield* geplaatst(g);
        return g;
      }),
    );
    const wie = { gemeenteId: g.id, rol: 'wijkcoach' as const, medewerkerId: g.tweede.medewerkerId, teams: [g.zuid] };
    for (const tabel of ['chatplek', 'chatbericht', 'chatkoppeling'])
      expect(await proef.alsWie(wie, `select 1 from ${tabel}`), tabel).toEqual([]);
  });
});
