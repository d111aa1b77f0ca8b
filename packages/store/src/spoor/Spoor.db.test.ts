import type { Feit } from '@tenzij/domain/spoor/Spoor.ts';
import { Spoor } from '@tenzij/domain/spoor/Spoor.ts';
import { Effect, Exit, Fiber, Stream } from 'effect';
import { describe, expect, it } from 'vitest';
import { nieuweGemeente, type Proefgemeente } from '../../test/gemeente.ts';
import { opzet } from '../../test/opzet.ts';
import { wieIs } from '../database/Transactie.ts';
import { Store } from '../Store.ts';

const proef = opzet();

const feit = (g: Proefgemeente, anders: Partial<Feit> = {}): Feit => ({
  soort: 'melding.ontvangen',
  onderwerp: { soort: 'melding', id: crypto.randomUUID() },
  teamId: g.zuid,
  gegevens: { nummer: 'M-2026-00042', b: 2, a: [1, { z: null, y: 1.5 }] },
  ...anders,
});

const noteer = (...feiten: ReadonlyArray<Feit>) =>
  Effect.flatMap(Spoor, (spoor) => Effect.forEach(feiten, spoor.noteer, { discard: true }));

const metSpoor = (aantal: number) =>
  Effect.gen(function* () {
    const store = yield* Store;
    const g = yield* nieuweGemeente;
    yield* Effect.forEach(Array.from({ length: aantal }), () => store.inTransactie(g.coach, noteer(feit(g), feit(g))));
    return g;
  });

const verifieer = (g: Proefgemeente) => Effect.flatMap(Store, (store) => store.verifieerJournaal(g.id));

describe('het journaal', () => {
  it('klopt na elke transactie, ook over meer dan een greep', async () => {
    const g = await proef.run(metSpoor(3));
    expect(await proef.run(verifieer(g))).toEqual({ klopt: true, regels: 6 });
    await proef.run(
      Effect.flatMap(Store, (store) =>
        store.inTransactie(g.taak, noteer(...Array.from({ length: 2_500 }, () => feit(g)))),
      ),
    );
    expect(await proef.run(verifieer(g))).toEqual({ klopt: true, regels: 2_506 });
    expect(await proef.run(verifieer(await proef.run(nieuweGemeente)))).toEqual({ klopt: true, regels: 0 });
  });

  it('zegt wie wat waaraan deed, en niets van wat iemand schreef', async () => {
    const g = await proef.run(metSpoor(1));
    const [regel] = await proef.alsWie(wieIs(g.fg), 'select * from journaal order by nr limit 1');
    expect(regel).toMatchObject({
      actor_soort: 'Medewerker',
      actor_id: g.coach.medewerkerId,
      kanaal: 'console',
      soort: 'melding.ontvangen',
      team_id: g.zuid,
    });
  });

  // What only the owner of the database can do, with the guards off.
  const alsIndringer = (opdracht: string) =>
    proef.ruw(`do $$ begin
      alter table journaal disable trigger user;
      ${opdracht};
      alter table journaal enable trigger user;
    end $$`);

  it.each([
    {
      wat: 'een gewijzigde regel',
      opdracht: (van: string) => `update journaal set actor_id = 'iemand anders' where nr = 3 and ${van}`,
      fout: { nr: 3, wat: 'gewijzigd' },
    },
    {
      wat: 'een gewijzigd gegeven',
      opdracht: (van: string) =>
        `update journaal set gegevens = gegevens || '{"nummer":"M-2026-00043"}' where nr = 2 and ${van}`,
      fout: { nr: 2, wat: 'gewijzigd' },
    },
    {
      wat: 'een verschoven tijdstip',
      opdracht: (van: string) => `update journaal set op = op + interval '1 second' where nr = 5 and ${van}`,
      fout: { nr: 5, wat: 'gewijzigd' },
    },
    {
      wat: 'een weggehaalde regel',
      opdracht: (van: string) => `delete from journaal where nr = 4 and ${van}`,
      fout: { nr: 4, wat: 'ontbreekt' },
    },
    {
      wat: 'een weggehaald einde',
      opdracht: (van: string) => `delete from journaal where nr = 6 and ${van}`,
      fout: { nr: 6, wat: 'ontbreekt' },
    },
    {
      wat: 'een weggehaald einde met een aangepaste kop',
      opdracht: (van: string) =>
        `delete from journaal where nr = 6 and ${van}; update journaal_kop set nr = 5 where ${van}`,
      fout: { nr: 5, wat: 'kop' },
    },
    {
      wat: 'een toegevoegde regel',
      opdracht: (van: string) =>
        `insert into journaal select gemeente_id, 7, digest, actor_soort, actor_id, kanaal, soort, onderwerp_soort, onderwerp_id, team_id, gegevens, op from journaal where nr = 6 and ${van}`,
      fout: { nr: 7, wat: 'gewijzigd' },
    },
    {
      wat: 'een andere kop',
      opdracht: (van: string) => `update journaal_kop set digest = sha256('x') where ${van}`,
      fout: { nr: 6, wat: 'kop' },
    },
    {
      wat: 'een weggehaald journaal',
      opdracht: (van: string) => `delete from journaal where ${van}`,
      fout: { nr: 1, wat: 'ontbreekt' },
    },
  ])('vindt $wat', async ({ opdracht, fout }) => {
    const g = await proef.run(metSpoor(3));
    await alsIndringer(opdracht(`gemeente_id = '${g.id}'`));
    expect(await proef.run(verifieer(g))).toMatchObject({ klopt: false, eersteFout: fout });
  });

  it('wordt door niemand gewijzigd of ingekort, ook niet door de eigenaar', async () => {
    const g = await proef.run(metSpoor(1));
    for (const opdracht of [
      `update journaal set actor_id = ''`,
      'delete from journaal',
      'delete from gebeurtenis',
      `update gebeurtenis set nr = 9`,
    ]) {
      await expect(proef.alsWie(wieIs(g.taak), opdracht)).rejects.toThrow(/42501/);
      await expect(proef.ruw(opdracht)).rejects.toThrow();
    }
    await expect(proef.ruw('truncate journaal')).rejects.toThrow();
    expect(await proef.run(verifieer(g))).toMatchObject({ klopt: true, regels: 2 });
  });

  it('houdt niets over van wat mislukte', async () => {
    const g = await proef.run(nieuweGemeente);
    const mislukt = await proef.exit(
      Effect.flatMap(Store, (store) =>
        store.inTransactie(g.coach, Effect.andThen(noteer(feit(g)), Effect.fail('geweigerd' as const))),
      ),
    );
    expect(mislukt).toEqual(Exit.fail('geweigerd'));
    expect(
      await proef.ruw(
        `select 1 from journaal where gemeente_id = '${g.id}' union all select 1 from gebeurtenis where gemeente_id = '${g.id}'`,
      ),
    ).toEqual([]);
  });
});

describe('het nieuws', () => {
  it('komt in de volgorde van vastleggen, zonder gaten, ook van vijftig tegelijk', async () => {
    const g = await proef.run(nieuweGemeente);
    const gezien: Array<number> = [];
    await proef.run(
      Effect.gen(function* () {
        const store = yield* Store;
        let klaar = false;
        const lezer = yield* Effect.forkChild(
          Effect.gen(function* () {
            while (gezien.length < 50) {
              const wasKlaar = klaar;
              const nieuw = yield* store.nieuws(g.consulent, gezien.at(-1) ?? 0, 200);
              gezien.push(...nieuw.map(({ nr }) => nr));
              if (wasKlaar && nieuw.length === 0) break;
              yield* Effect.yieldNow;
            }
          }),
        );
        yield* Effect.forEach(Array.from({ length: 50 }), () => store.inTransactie(g.coach, noteer(feit(g))), {
          concurrency: 'unbounded',
          discard: true,
        });
        klaar = true;
        yield* Fiber.join(lezer);
      }),
    );
    expect(gezien).toEqual(Array.from({ length: 50 }, (_, nr) => nr + 1));
    expect(await proef.run(verifieer(g))).toEqual({ klopt: true, regels: 50 });
  });

  it('gaat over het eigen team; wat van geen team is ziet alleen wie de hele gemeente ziet', async () => {
    const g = await proef.run(nieuweGemeente);
    const teams = (actor: Parameters<Store['Service']['nieuws']>[0]) =>
      proef.run(
        Effect.flatMap(Store, (store) =>
          Effect.map(store.nieuws(actor, 0, 10), (nieuw) => nieuw.map(({ teamId }) => teamId)),
        ),
      );
    await proef.run(
      Effect.flatMap(Store, (store) =>
        store.inTransactie(g.taak, noteer(feit(g), feit(g, { teamId: g.noord }), feit(g, { teamId: null }))),
      ),
    );
    expect(await teams(g.coach)).toEqual([g.zuid]);
    expect(await teams(g.coachNoord)).toEqual([g.noord]);
    expect(await teams(g.consulent)).toEqual([g.zuid, g.noord, null]);
    expect(await teams({ _tag: 'Machine', gemeenteId: g.id, naam: 'zaaksysteem' })).toEqual([]);
    expect(await proef.run(Effect.flatMap(Store, (store) => store.laatsteNr(g.coach)))).toBe(3);
  });

  it('zegt wie geen casus ziet niets van casussen: die één voor één tellen zegt meer dan een afgeschermd cijfer', async () => {
    const g = await proef.run(nieuweGemeente);
    const overPilot = feit(g, {
      soort: 'pilot.besloten',
      teamId: null,
      onderwerp: { soort: 'pilot', id: crypto.randomUUID() },
    });
    await proef.run(
      Effect.flatMap(Store, (store) =>
        store.inTransactie(g.taak, noteer(feit(g), overPilot, feit(g, { teamId: null }))),
      ),
    );
    const soorten = (actor: Parameters<Store['Service']['nieuws']>[0]) =>
      proef.run(
        Effect.flatMap(Store, (store) =>
          Effect.map(store.nieuws(actor, 0, 10), (nieuw) => nieuw.map(({ soort }) => soort)),
        ),
      );
    expect(await soorten(g.stuurgroep)).toEqual(['pilot.besloten']);
    expect(await soorten(g.beheerder)).toEqual(['pilot.besloten']);
    expect(await soorten(g.consulent)).toHaveLength(3);
  });

  it('wordt gemeld na het vastleggen, en niet als het niet doorging', async () => {
    const [g, h] = await proef.run(Effect.all([nieuweGemeente, nieuweGemeente]));
    const getikt = await proef.run(
      Effect.gen(function* () {
        const store = yield* Store;
        const luistert = yield* Effect.forkChild(
          store.signaal.pipe(
            Stream.filter((id) => id === g.id || id === h.id),
            Stream.take(1),
            Stream.runCollect,
          ),
          { startImmediately: true },
        );
        yield* Effect.exit(store.inTransactie(h.coach, Effect.andThen(noteer(feit(h)), Effect.fail('geweigerd'))));
        const vraagt = yield* Effect.forkChild(
          Effect.forever(Effect.andThen(store.inTransactie(g.coach, noteer(feit(g))), Effect.yieldNow)),
        );
        const gehoord = yield* Fiber.join(luistert);
        yield* Fiber.interrupt(vraagt);
        return gehoord;
      }),
    );
    expect(getikt).toEqual([g.id]);
  });
});
