import { randomUUID } from 'node:crypto';
import { KoppelingId } from '@tenzij/domain/chat/Chataccount.ts';
import { bekijkKoppelverzoek, lijstKoppelingen, ontkoppel } from '@tenzij/domain/chat/koppel.ts';
import type { Moment } from '@tenzij/domain/Dag.ts';
import { Effect } from 'effect';
import { describe, expect, it } from 'vitest';
import { nieuweGemeente } from '../../test/gemeente.ts';
import { account, bevestig, codeVan, koppel, sessie, taken } from '../../test/koppelen.ts';
import { opzet } from '../../test/opzet.ts';
import { type Bezorgtaak, Store } from '../Store.ts';

const proef = opzet();

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

  it('is not confirmed from a chat: what the bot has for minutes would make what stays', async () => {
    const uitkomst = await proef.exit(
      Effect.gen(function* () {
        const g = yield* nieuweGemeente;
        return yield* bevestig({ ...g.coach, kanaal: 'slack' }, yield* codeVan(account(g, g.coach)));
      }),
    );
    expect(JSON.stringify(uitkomst)).toContain('NietToegestaan');
  });

  it('does nothing in the name of who had it once by its address it is a colleague’s, who is asked first', async () => {
    const { g, anders, wie, van } = await proef.run(
      Effect.gen(function* () {
        const g = yield* nieuweGemeente;
        yield* koppel(g, g.coach);
        const anders = yield* sessie(account(g, g.coach, { email: 'nieuwe.naam@elders.example' }));
        const overgedaan = account(g, g.coach, { email: account(g, g.tweede).email });
        const code = yield* codeVan(overgedaan);
        yield* Effect.flip(bevestig(g.coach, code));
        yield* bevestig(g.tweede, code);
        const van = (yield* taken).filter(({ plek }) => plek === `D${g.coach.medewerkerId}`);
        return { g, anders, wie: yield* sessie(overgedaan), van: van.map(({ medewerkerId }) => medewerkerId) };
      }),
    );
    expect(anders).toMatchObject({ stand: 'gekoppeld', medewerkerId: g.coach.medewerkerId });
    expect(wie).toMatchObject({ stand: 'gekoppeld', medewerkerId: g.tweede.medewerkerId });
    expect(van).toEqual([g.tweede.medewerkerId]);
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

describe('one’s own conversation of an account that was taken away', () => {
  it('hears nothing any more, also where something was still to be brought there', async () => {
    const { na, weer } = await proef.run(
      Effect.gen(function* () {
        const g = yield* nieuweGemeente;
        const store = yield* Store;
        const { id } = yield* koppel(g, g.coach);
        yield* store.inTransactie(g.coach, ontkoppel(id));
        const vanMij = Effect.map(taken, (alle) => alle.filter(({ plek }) => plek === `D${g.coach.medewerkerId}`));
        const na = yield* vanMij;
        yield* koppel(g, g.coach);
        return { na, weer: yield* vanMij };
      }),
    );
    expect(na).toEqual([]);
    expect(weer).toHaveLength(1);
  });
});
