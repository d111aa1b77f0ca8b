import { randomUUID } from 'node:crypto';
import { type Koppelcode, KoppelingId } from '@tenzij/domain/chat/Chataccount.ts';
import { bekijkKoppelverzoek, bevestigKoppeling, lijstKoppelingen, ontkoppel } from '@tenzij/domain/chat/koppel.ts';
import { plaatsOverleg } from '@tenzij/domain/chat/plaats.ts';
import type { Dag, Moment } from '@tenzij/domain/Dag.ts';
import type { MedewerkerActor } from '@tenzij/domain/medewerker/Actor.ts';
import { openOverleg } from '@tenzij/domain/overleg/open.ts';
import { planOverleg } from '@tenzij/domain/overleg/plan.ts';
import { Effect } from 'effect';
import { describe, expect, it } from 'vitest';
import { nieuweGemeente, type Proefgemeente } from '../../test/gemeente.ts';
import { opzet } from '../../test/opzet.ts';
import { type Bezorgtaak, type Chatvraag, Store } from '../Store.ts';

const proef = opzet();

const account = (g: Proefgemeente, wie: MedewerkerActor, deel: Partial<Chatvraag> = {}): Chatvraag => ({
  kanaal: 'slack',
  tenant: `T${g.id}`,
  gebruiker: `U${wie.medewerkerId}`,
  email: `${wie.naam.toLowerCase()}@${g.id}.example`,
  plek: null,
  persoonlijk: { plek: `D${wie.medewerkerId}`, adres: null },
  ...deel,
});

const sessie = (vraag: Chatvraag) => Effect.flatMap(Store, ({ chat }) => chat.sessie(vraag));

const codeVan = Effect.fnUntraced(function* (vraag: Chatvraag) {
  const stand = yield* sessie(vraag);
  if (stand.stand !== 'te_bevestigen') return yield* Effect.die(new Error(`unexpected: ${stand.stand}`));
  return stand.code;
});

const bevestig = (actor: MedewerkerActor, code: Koppelcode) =>
  Effect.flatMap(Store, (store) => store.inTransactie(actor, bevestigKoppeling(code)));

const koppel = Effect.fnUntraced(function* (g: Proefgemeente, wie: MedewerkerActor) {
  return yield* bevestig(wie, yield* codeVan(account(g, wie)));
});

const taken = Effect.flatMap(Store, ({ chat }) => chat.taken('slack'));

/** An open overleg of team Zuid, held in a channel of its own. */
const geplaatst = Effect.fnUntraced(function* (g: Proefgemeente) {
  const store = yield* Store;
  const opSlack = { ...g.coach, kanaal: 'slack' } as const;
  const overleg = yield* store.inTransactie(opSlack, planOverleg({ teamId: g.zuid, datum: '2026-11-23' as Dag }));
  const plek = { tenant: `T${g.id}`, plek: `C${randomUUID()}`, adres: null, overlegId: overleg.id };
  const { id } = yield* store.inTransactie(opSlack, plaatsOverleg(plek));
  return { overleg, plek, id };
});

describe('a chat account', () => {
  it('acts in nobody’s name until the medewerker says once that it is theirs', async () => {
    const { g, code, verzoek, stand } = await proef.run(
      Effect.gen(function* () {
        const g = yield* nieuweGemeente;
        const store = yield* Store;
        const code = yield* codeVan(account(g, g.coach));
        const verzoek = yield* store.inTransactie(g.coach, bekijkKoppelverzoek(code));
        yield* bevestig(g.coach, code);
        return { g, code, verzoek, stand: yield* sessie(account(g, g.coach, { email: null })) };
      }),
    );
    expect(verzoek.kanaal).toBe('slack');
    expect(stand).toEqual({ stand: 'gekoppeld', medewerkerId: g.coach.medewerkerId, overlegId: null });
    const weer = await proef.exit(bevestig(g.coach, code));
    expect(JSON.stringify(weer)).toContain('"gebruikt"');
    const spoor = await proef.ruw(`select soort, gegevens from journaal where gemeente_id = '${g.id}'`);
    expect(spoor).toEqual([{ soort: 'chat.gekoppeld', gegevens: { kanaal: 'slack' } }]);
  });

  it('gives the same link as long as it works, and keeps only a digest of it', async () => {
    const { eerste, tweede, g } = await proef.run(
      Effect.gen(function* () {
        const g = yield* nieuweGemeente;
        return { g, eerste: yield* codeVan(account(g, g.coach)), tweede: yield* codeVan(account(g, g.coach)) };
      }),
    );
    expect(tweede).toBe(eerste);
    const rijen = await proef.ruw(`select * from chatkoppeling where gemeente_id = '${g.id}'`);
    expect(rijen).toHaveLength(1);
    expect(JSON.stringify(rijen)).not.toContain(eerste);
  });

  it('is not confirmed by somebody else who has the link', async () => {
    const uitkomst = await proef.exit(
      Effect.gen(function* () {
        const g = yield* nieuweGemeente;
        return yield* bevestig(g.tweede, yield* codeVan(account(g, g.coach)));
      }),
    );
    expect(JSON.stringify(uitkomst)).toContain('NietGevonden');
  });

  it('is unknown without a verified address, with that of nobody, and for a role that has nothing to do here', async () => {
    const standen = await proef.run(
      Effect.gen(function* () {
        const g = yield* nieuweGemeente;
        return yield* Effect.all([
          sessie(account(g, g.coach, { email: null })),
          sessie(account(g, g.coach, { email: 'niemand@elders.example' })),
          sessie(account(g, g.stuurgroep)),
        ]);
      }),
    );
    expect(standen).toEqual([{ stand: 'onbekend' }, { stand: 'onbekend' }, { stand: 'onbekend' }]);
  });

  it('does nothing in my name any more once I took it away, and asks again', async () => {
    const { lijst, daarna, stand } = await proef.run(
      Effect.gen(function* () {
        const g = yield* nieuweGemeente;
        const store = yield* Store;
        const { id } = yield* koppel(g, g.coach);
        const lijst = yield* store.inTransactie(g.coach, lijstKoppelingen());
        yield* store.inTransactie(g.coach, ontkoppel(id));
        const daarna = yield* store.inTransactie(g.coach, lijstKoppelingen());
        return { lijst, daarna, stand: (yield* sessie(account(g, g.coach))).stand };
      }),
    );
    expect(lijst.items).toHaveLength(1);
    expect(daarna.items).toEqual([]);
    expect(stand).toBe('te_bevestigen');
  });

  it('of somebody else is not there for me', async () => {
    const uitkomst = await proef.exit(
      Effect.gen(function* () {
        const g = yield* nieuweGemeente;
        const store = yield* Store;
        const { id } = yield* koppel(g, g.coach);
        yield* Effect.flip(store.inTransactie(g.tweede, ontkoppel(KoppelingId.make(randomUUID()))));
        return yield* store.inTransactie(g.tweede, ontkoppel(id));
      }),
    );
    expect(JSON.stringify(uitkomst)).toContain('NietGevonden');
  });
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

describe('one’s own conversation with the bot', () => {
  it('is looked at as soon as the account is tied, and again when it is time', async () => {
    const { eerst, later } = await proef.run(
      Effect.gen(function* () {
        const g = yield* nieuweGemeente;
        const store = yield* Store;
        yield* koppel(g, g.coach);
        const vanMij = (alle: ReadonlyArray<Bezorgtaak>) =>
          alle.filter(({ plek }) => plek === `D${g.coach.medewerkerId}`);
        const eerst = vanMij(yield* taken);
        for (const { id } of eerst)
          yield* store.chat.bezorgd(id, { herinnerOp: '2099-01-01T00:00:00.000Z' as Moment, klaar: true });
        return { eerst, later: vanMij(yield* taken) };
      }),
    );
    expect(eerst).toMatchObject([{ soort: 'persoonlijk' }]);
    expect(later).toEqual([]);
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
