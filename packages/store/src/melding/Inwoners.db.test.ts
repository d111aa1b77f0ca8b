import { createHmac, hkdfSync, randomBytes, randomUUID } from 'node:crypto';
import type { Dag } from '@tenzij/domain/Dag.ts';
import type { Actor, MedewerkerActor } from '@tenzij/domain/medewerker/Actor.ts';
import { bekijkIdentiteit } from '@tenzij/domain/melding/bekijk.ts';
import { type Identiteit, Inwoners } from '@tenzij/domain/melding/Inwoner.ts';
import { Meldingen } from '@tenzij/domain/melding/Meldingen.ts';
import { meld } from '@tenzij/domain/melding/meld.ts';
import { Cause, Effect, Exit, Option } from 'effect';
import { describe, expect, it } from 'vitest';
import { eenMelding, nieuweGemeente, type Proefgemeente } from '../../test/gemeente.ts';
import { opzet } from '../../test/opzet.ts';
import { Store } from '../Store.ts';
import { kluis } from './kluis.ts';
import { vulNaamkenmerkenAan } from './vulNaamkenmerkenAan.ts';

const proef = opzet();

const jan = {
  naam: 'Jan Verzonnen',
  geboortedatum: '1950-02-03',
  contact: 'jan@verzonnen.example',
  bsn: '123456782',
} as Identiteit;

const meldVan = (
  g: Proefgemeente,
  inwoner: Identiteit,
  actor: MedewerkerActor = g.coach,
  vraag = 'Hulp bij de administratie',
) =>
  Effect.flatMap(Store, (store) =>
    store.inTransactie(
      actor,
      meld({
        ontvangenOp: '2026-01-05' as Dag,
        aanleiding: 'nieuwe_vraag',
        bron: 'inwoner',
        teamId: actor.teams[0] ?? g.zuid,
        wijkId: g.wijk,
        leefgebieden: ['financien'],
        vraag,
        inwoner,
      }),
    ),
  );
const identiteitVan = (g: Proefgemeente, id: Parameters<Inwoners['Service']['identiteit']>[0], actor = g.coach) =>
  Effect.flatMap(Store, (store) =>
    store.inTransactie(
      actor,
      Effect.flatMap(Inwoners, (inwoners) => inwoners.identiteit(id)),
    ),
  );

describe('wie een inwoner is', () => {
  it('komt terug zoals het gezegd is, en elke blik staat in het spoor', async () => {
    const g = await proef.run(nieuweGemeente);
    const melding = await proef.run(meldVan(g, jan));
    const gezien = await proef.run(
      Effect.flatMap(Store, (store) => store.inTransactie(g.teamleider, bekijkIdentiteit(melding.id))),
    );
    expect(gezien).toEqual(jan);
    const regels = await proef.ruw(`select soort, actor_id from journaal where gemeente_id = '${g.id}' order by nr`);
    expect(regels).toEqual([
      { soort: 'melding.ontvangen', actor_id: g.coach.medewerkerId },
      { soort: 'melding.identiteit_gelezen', actor_id: g.teamleider.medewerkerId },
    ]);
  });

  it('staat nergens leesbaar, in geen enkele tabel', async () => {
    const g = await proef.run(nieuweGemeente);
    await proef.run(meldVan(g, jan));
    const tabellen = await proef.ruw<{ naam: string }>(
      `select relname as naam from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`,
    );
    for (const { naam } of tabellen) {
      const alles = JSON.stringify(
        await proef.ruw(`select t::text, encode(convert_to(t::text, 'UTF8'), 'escape') as e from ${naam} as t`),
      );
      for (const geheim of ['Verzonnen', '123456782', '1950-02-03', 'verzonnen.example'])
        expect(alles.includes(geheim), `${geheim} in ${naam}`).toBe(false);
      for (const geheim of ['Verzonnen', '123456782'])
        expect(alles.includes(Buffer.from(geheim).toString('hex')), `${geheim} in ${naam}, als bytes`).toBe(false);
    }
  });

  it('is met hetzelfde BSN dezelfde, ook over teams heen en ook tegelijk', async () => {
    const g = await proef.run(nieuweGemeente);
    const meldingen = await proef.run(
      Effect.all(
        [meldVan(g, jan), meldVan(g, jan), meldVan(g, { ...jan, naam: 'J. Verzonnen' } as Identiteit, g.coachNoord)],
        { concurrency: 'unbounded' },
      ),
    );
    expect(new Set(meldingen.map(({ inwonerId }) => inwonerId)).size).toBe(1);
    const zonder = await proef.run(
      Effect.all([meldVan(g, { naam: 'Jan' } as Identiteit), meldVan(g, { naam: 'Jan' } as Identiteit)]),
    );
    expect(new Set(zonder.map(({ inwonerId }) => inwonerId)).size).toBe(2);
    const h = await proef.run(nieuweGemeente);
    const elders = await proef.run(meldVan(h, jan));
    expect(elders.inwonerId).not.toBe(meldingen[0]?.inwonerId);
    const [a, b] = await proef.ruw<{ kenmerk: string }>(
      `select encode(bsn_kenmerk, 'hex') as kenmerk from inwoner where gemeente_id in ('${g.id}', '${h.id}') and bsn_kenmerk is not null`,
    );
    expect(a?.kenmerk).not.toBe(b?.kenmerk);
  });

  it('wordt aangevuld met wat later gezegd is', async () => {
    const g = await proef.run(nieuweGemeente);
    await proef.run(meldVan(g, jan));
    const { inwonerId } = await proef.run(meldVan(g, { bsn: jan.bsn, contact: 'bel de dochter' } as Identiteit));
    if (inwonerId === null) throw new Error('no inwoner');
    expect(Option.getOrThrow(await proef.run(identiteitVan(g, inwonerId)))).toEqual({
      ...jan,
      contact: 'bel de dochter',
    });
  });

  it('ziet alleen wie een melding van hem ziet', async () => {
    const g = await proef.run(nieuweGemeente);
    const { inwonerId } = await proef.run(meldVan(g, jan));
    if (inwonerId === null) throw new Error('no inwoner');
    const ziet = async (actor: MedewerkerActor) => Option.isSome(await proef.run(identiteitVan(g, inwonerId, actor)));
    expect({
      coach: await ziet(g.coach),
      teamleider: await ziet(g.teamleider),
      consulent: await ziet(g.consulent),
      anderTeam: await ziet(g.coachNoord),
      stuurgroep: await ziet(g.stuurgroep),
      beheerder: await ziet(g.beheerder),
      fg: await ziet(g.fg),
    }).toEqual({
      coach: true,
      teamleider: true,
      consulent: true,
      anderTeam: false,
      stuurgroep: false,
      beheerder: false,
      fg: false,
    });
  });

  it('wordt in een tekst herkend door wie zijn identiteit niet ziet, zonder dat iemand hem leest', async () => {
    const g = await proef.run(nieuweGemeente);
    const melding = await proef.run(meldVan(g, jan));
    const h = await proef.run(nieuweGemeente);
    const zonder = (teksten: ReadonlyArray<string>, meldingen: ReadonlyArray<string>, actor: Actor) =>
      proef.run(
        Effect.flatMap(Store, (store) =>
          store.inTransactie(
            actor,
            Effect.flatMap(Inwoners, (inwoners) => inwoners.zonderNamen(teksten, meldingen)),
          ),
        ),
      );
    const teksten = ['Bij Verzonnen thuis.', 'De buurman, jan verzonnen, helpt.', 'Op M-2026-00001 gewacht.', ''];
    const alleenVoluit = [teksten[0], 'De buurman, [naam], helpt.', teksten[2], ''];
    const machine: Actor = { _tag: 'Machine', gemeenteId: g.id, naam: 'zaaksysteem' };
    for (const actor of [g.coach, g.coachNoord, g.stuurgroep, g.taak, machine]) {
      expect(await zonder(teksten, [melding.id, randomUUID()], actor)).toEqual([
        'Bij [naam] thuis.',
        ...alleenVoluit.slice(1),
      ]);
      expect(await zonder(teksten, [randomUUID()], actor)).toEqual(alleenVoluit);
      expect(await zonder([], [melding.id], actor)).toEqual([]);
    }
    expect(await zonder(teksten, [melding.id], h.coach)).toEqual(teksten);
    const regels = await proef.ruw(`select soort from journaal where gemeente_id = '${g.id}'`);
    expect(regels).toEqual([{ soort: 'melding.ontvangen' }]);
  });

  it('wordt herkend bij elke naam die ooit van hem gezegd is', async () => {
    const g = await proef.run(nieuweGemeente);
    await proef.run(meldVan(g, { ...jan, naam: 'Jan Bedacht' } as Identiteit));
    const noem = (vraag: string) => proef.exit(meldVan(g, jan, g.coach, vraag));
    for (const vraag of ['Hulp voor Bedacht.', 'Hulp voor verzonnen’ vrouw.']) {
      const exit = await noem(vraag);
      expect(Exit.isFailure(exit) && Cause.squash(exit.cause)).toMatchObject({
        _tag: 'MeldingGeweigerd',
        reason: { _tag: 'OngeldigeInvoer', fouten: [{ pad: 'vraag' }] },
      });
    }
    expect(Exit.isSuccess(await noem('Hulp bij de administratie.'))).toBe(true);
    expect(await proef.ruw(`select 1 from melding where gemeente_id = '${g.id}'`)).toHaveLength(2);
  });

  it('heeft een naam van voor deze versie, dan wordt die herkend zodra de store opengaat', async () => {
    const g = await proef.run(nieuweGemeente);
    for (const naam of ['Jan Verzonnen', 'Jan', undefined])
      await proef.run(meldVan(g, (naam === undefined ? { contact: 'bel de dochter' } : { naam }) as Identiteit));
    await proef.ruw(`delete from naamkenmerk where gemeente_id = '${g.id}'`);
    const helpt = () =>
      proef.exit(meldVan(g, { naam: 'Iemand Anders' } as Identiteit, g.coach, 'Jan Verzonnen helpt.'));
    expect(Exit.isSuccess(await helpt())).toBe(true);
    await proef.run(vulNaamkenmerkenAan(proef.verbinding, proef.kluis));
    const tel = () =>
      proef.ruw(`select identiteit_id, kenmerk from naamkenmerk where gemeente_id = '${g.id}' order by 1, 2`);
    const eerst = await tel();
    expect(eerst).toHaveLength(4);
    expect(Exit.isSuccess(await helpt())).toBe(false);
    await proef.run(vulNaamkenmerkenAan(proef.verbinding, proef.kluis));
    expect(await tel()).toEqual(eerst);
  });

  it('gaat niet open met een andere sleutel, op een andere plek of na een wijziging', () => {
    const kast = kluis(randomBytes(32));
    const dicht = kast.sluit('Jan', 'a/1');
    expect(kast.open(dicht, 'a/1')).toBe('Jan');
    expect(Buffer.from(kast.sluit('Jan', 'a/1')).equals(Buffer.from(dicht))).toBe(false);
    expect(() => kast.open(dicht, 'a/2')).toThrow();
    expect(() => kluis(randomBytes(32)).open(dicht, 'a/1')).toThrow();
    for (let plaats = 0; plaats < dicht.length; plaats += 1) {
      const anders = Uint8Array.from(dicht);
      anders[plaats] = (anders[plaats] ?? 0) ^ 1;
      expect(() => kast.open(anders, 'a/1')).toThrow();
    }
  });
});

describe('een kenmerk', () => {
  it('is een HMAC-SHA256 met een eigen sleutel uit die van de kluis', () => {
    const sleutel = randomBytes(32);
    const eigen = Buffer.from(hkdfSync('sha256', sleutel, Buffer.alloc(0), 'tenzij kenmerk', 32));
    for (const waarde of ['', '123456782', 'fatma yilmaz', 'ÿ'.repeat(500)]) {
      const hoort = createHmac('sha256', eigen).update(`hier ${waarde}`).digest('hex');
      expect(Buffer.from(kluis(sleutel).kenmerk(waarde, 'hier')).toString('hex')).toBe(hoort);
    }
  });
});

describe('een melding', () => {
  it('gaat open zonder wie het is', async () => {
    const g = await proef.run(nieuweGemeente);
    const melding = eenMelding(g);
    await proef.run(
      Effect.flatMap(Store, (store) =>
        store.inTransactie(
          g.coach,
          Effect.flatMap(Meldingen, (meldingen) => meldingen.voegToe(melding)),
        ),
      ),
    );
    const gevonden = await proef.run(
      Effect.flatMap(Store, (store) =>
        store.inTransactie(
          g.coach,
          Effect.flatMap(Meldingen, (meldingen) => meldingen.zoek(melding.id)),
        ),
      ),
    );
    expect(Option.getOrThrow(gevonden)).toEqual(melding);
  });
});
