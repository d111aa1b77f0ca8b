import { randomUUID } from 'node:crypto';
import { type Dag, Moment } from '@tenzij/domain/Dag.ts';
import { bekijkErvaring } from '@tenzij/domain/ervaring/bekijk.ts';
import { Ervaringen } from '@tenzij/domain/ervaring/Ervaringen.ts';
import type { InwonerEvaluatie } from '@tenzij/domain/ervaring/Evaluatie.ts';
import { geefErvaring } from '@tenzij/domain/ervaring/geef.ts';
import { Ervaringstoken } from '@tenzij/domain/ervaring/Uitnodiging.ts';
import { vernieuwLink } from '@tenzij/domain/ervaring/vernieuwLink.ts';
import type { InwonerActor } from '@tenzij/domain/medewerker/Actor.ts';
import { type ActiefTraject, TrajectId } from '@tenzij/domain/traject/Traject.ts';
import { Trajecten } from '@tenzij/domain/traject/Trajecten.ts';
import { Effect, Option, Result } from 'effect';
import { describe, expect, it } from 'vitest';
import { nieuweGemeente, type Proefgemeente } from '../../test/gemeente.ts';
import { opzet } from '../../test/opzet.ts';
import { wieIs } from '../database/Transactie.ts';
import { kluis } from '../melding/kluis.ts';
import { Store } from '../Store.ts';
import { plaatsVanWoorden } from './Ervaringen.ts';

const proef = opzet();

const eenTraject = (g: Proefgemeente): ActiefTraject => ({
  id: TrajectId.make(randomUUID()),
  status: 'actief',
  meldingId: null,
  meldingNummer: null,
  teamId: g.zuid,
  wijkId: g.wijk,
  pilotId: null,
  organisatieId: null,
  coachId: g.coach.medewerkerId,
  tweedeCoachId: null,
  vorm: 'zelf',
  gestartOp: '2026-01-05' as Dag,
  urenPerWeek: 2,
  verwachteWeken: 12,
  doel: null,
  toegewezenUren: null,
  registerUren: null,
  registerContactmomenten: null,
  minuten: 0,
  aantalContactmomenten: 0,
  eersteContactOp: null,
  laatsteContactOp: null,
  laatsteReflectieOp: null,
  warmeOverdrachtOp: null,
  uitgesteldeHerinneringen: [],
  externId: null,
  versie: 1,
});

const veelLater = Moment.make('2099-01-01T00:00:00.000Z');

/** A traject of team Zuid, and the link that its resident has. */
const isUitgenodigd = (g: Proefgemeente) =>
  Effect.gen(function* () {
    const store = yield* Store;
    const traject = eenTraject(g);
    const token = yield* store.inTransactie(
      g.coach,
      Effect.gen(function* () {
        yield* (yield* Trajecten).voegToe(traject);
        return yield* (yield* Ervaringen).nodigUit(traject.id, veelLater, traject.gestartOp);
      }),
    );
    const jo = Option.getOrThrow(yield* store.aanmelding.metLink(token));
    return { id: traject.id, token, jo };
  });

const metGenodigde = Effect.gen(function* () {
  const g = yield* nieuweGemeente;
  return { g, ...(yield* isUitgenodigd(g)) };
});

const geef = (jo: InwonerActor, token: Ervaringstoken, antwoorden: InwonerEvaluatie) =>
  Effect.flatMap(Store, (store) => store.inTransactie(jo, geefErvaring(token, antwoorden)));

const rijVan = async (id: TrajectId) =>
  (await proef.ruw(`select * from evaluatie where traject_id = '${id}' and soort = 'inwoner'`))[0];

describe('a personal link', () => {
  it('says who acts and for which gemeente, before anything else is known', async () => {
    const { g, id, token, jo } = await proef.run(metGenodigde);
    expect(jo).toEqual({ _tag: 'Inwoner', gemeenteId: g.id, trajectId: id });
    const verzonnen = Ervaringstoken.make('x'.repeat(43));
    const gevonden = await proef.run(Effect.flatMap(Store, (store) => store.aanmelding.metLink(verzonnen)));
    expect(gevonden).toEqual(Option.none());
    expect(JSON.stringify(await proef.ruw(`select encode(kenmerk, 'escape') from uitnodiging`))).not.toContain(token);
  });

  it('shows the questions of its gemeente', async () => {
    const { g, token, jo } = await proef.run(metGenodigde);
    const beeld = await proef.run(Effect.flatMap(Store, (store) => store.inTransactie(jo, bekijkErvaring(token))));
    expect(beeld.gemeente).toBe(g.gemeente.naam);
  });
});

describe('a new link', () => {
  it('and an answer by the old one at the same moment: one of the two comes first, and nothing breaks', async () => {
    const { g, id, token, jo } = await proef.run(metGenodigde);
    await proef.ruw(
      `update traject set status = 'afgerond', beeindigd_op = '2026-03-02', reden_beeindiging = 'volgens_plan' where id = '${id}'`,
    );
    const vernieuw = Effect.flatMap(Store, (store) => store.inTransactie(g.coach, vernieuwLink(id)));
    const [link, antwoord] = await proef.run(
      Effect.all([Effect.result(vernieuw), Effect.result(geef(jo, token, { zelfstandigVerder: 'ja' }))], {
        concurrency: 'unbounded',
      }),
    );
    expect([Result.isSuccess(link), Result.isSuccess(antwoord)].filter((gelukt) => gelukt)).toHaveLength(1);
    if (Result.isFailure(link)) expect(link.failure).toMatchObject({ reason: { _tag: 'ErvaringIsGegeven' } });
    if (Result.isFailure(antwoord)) expect(antwoord.failure).toMatchObject({ reason: { waarom: 'vervangen' } });
    const geldig = await proef.ruw(`select 1 from uitnodiging where traject_id = '${id}' and vervangen_op is null`);
    expect(geldig).toHaveLength(1);
  });
});

describe('what the resident says', () => {
  it('stands in the row of their traject, and the link is used', async () => {
    const { g, id, token, jo } = await proef.run(metGenodigde);
    await proef.run(geef(jo, token, { zelfstandigVerder: 'ja', serieusGenomen: 'nvt' }));
    expect(await rijVan(id)).toMatchObject({
      gemeente_id: g.id,
      team_id: g.zuid,
      zelfstandig_verder: 'ja',
      passende_hulp: null,
      serieus_genomen: 'nvt',
    });
    const spoor = await proef.ruw(`select * from journaal where onderwerp_id = '${id}'`);
    expect(spoor).toMatchObject([
      { soort: 'ervaring.gegeven', actor_soort: 'Inwoner', actor_id: id, team_id: g.zuid, gegevens: {} },
    ]);
  });

  it('in their own words is closed, and opens only with the key, in its own place', async () => {
    const sleutel = new Uint8Array(32).fill(7);
    const store = Store.op(proef.verbinding, kluis(sleutel));
    const { g, id, token, jo } = await proef.run(Effect.provideService(metGenodigde, Store, store));
    const watHielp = 'Dat Anna elke week belde, ook op 06 12345678.';
    await proef.run(Effect.provideService(geef(jo, token, { watHielp }), Store, store));
    const [rij] = await proef.ruw<{ wat_hielp: unknown; hex: string; tekst: string }>(
      `select wat_hielp, encode(wat_hielp_versleuteld, 'hex') as hex, evaluatie::text as tekst from evaluatie where traject_id = '${id}'`,
    );
    expect(rij?.wat_hielp).toBeNull();
    for (const deel of ['Anna', Buffer.from('Anna').toString('hex')]) expect(rij?.tekst).not.toContain(deel);
    const dicht = Buffer.from(rij?.hex ?? '', 'hex');
    expect(kluis(sleutel).open(dicht, plaatsVanWoorden(g.id, id))).toBe(watHielp);
    const elders = plaatsVanWoorden(g.id, TrajectId.make(randomUUID()));
    expect(() => kluis(sleutel).open(dicht, elders)).toThrow();
  });

  it('stands in place of what a register said for them', async () => {
    const { g, id, token, jo } = await proef.run(metGenodigde);
    await proef.ruw(
      `insert into evaluatie (gemeente_id, traject_id, soort, team_id, ingevuld_op, passende_hulp, wat_hielp)
       values ('${g.id}', '${id}', 'inwoner', '${g.zuid}', now(), 'nee', 'Praten.')`,
    );
    await proef.run(geef(jo, token, { zelfstandigVerder: 'ja' }));
    expect(await rijVan(id)).toMatchObject({ zelfstandig_verder: 'ja', passende_hulp: null, wat_hielp: null });
  });

  it('is taken once, also when it is sent ten times at once', async () => {
    const { id, token, jo } = await proef.run(metGenodigde);
    const keren = Array.from({ length: 10 }, (_, keer) =>
      Effect.result(geef(jo, token, { zelfstandigVerder: keer % 2 === 0 ? 'ja' : 'nee' })),
    );
    const uitkomsten = await proef.run(Effect.all(keren, { concurrency: 'unbounded' }));
    const geweigerd = uitkomsten.filter(Result.isFailure).map(({ failure }) => failure);
    expect(geweigerd).toHaveLength(9);
    for (const weigering of geweigerd)
      expect(weigering).toMatchObject({ reason: { _tag: 'LinkWerktNietMeer', waarom: 'gebruikt' } });
    const winnaar = uitkomsten.findIndex(Result.isSuccess);
    expect(await rijVan(id)).toMatchObject({ zelfstandig_verder: winnaar % 2 === 0 ? 'ja' : 'nee' });
    expect(await proef.ruw(`select 1 from journaal where onderwerp_id = '${id}'`)).toHaveLength(1);
  });
});

describe('a query in the name of a resident that forgets its filter', () => {
  const voegToe = (g: Proefgemeente, id: TrajectId, soort: 'coach' | 'inwoner') =>
    `insert into evaluatie (gemeente_id, traject_id, soort, team_id, ingevuld_op)
     values ('${g.id}', '${id}', '${soort}', '${g.zuid}', now())`;

  it('sees its own invitation and its own answers, and no row of anybody else', async () => {
    const { g, id, token, jo } = await proef.run(metGenodigde);
    const ander = await proef.run(isUitgenodigd(g));
    await proef.run(geef(jo, token, { zelfstandigVerder: 'ja' }));
    await proef.run(geef(ander.jo, ander.token, { zelfstandigVerder: 'nee' }));
    await proef.ruw(voegToe(g, id, 'coach'));
    const gezien = (tabel: string) => proef.alsWie(wieIs(jo), `select traject_id from ${tabel}`);
    expect(await gezien('uitnodiging')).toEqual([{ traject_id: id }]);
    expect(await gezien('evaluatie')).toEqual([{ traject_id: id }]);
    for (const tabel of ['traject', 'melding', 'contactmoment', 'reflectie', 'inwoner', 'identiteit', 'medewerker'])
      expect(await proef.alsWie(wieIs(jo), `select 1 from ${tabel}`)).toEqual([]);
  });

  it('writes its own answers, and nobody else’s', async () => {
    const { g, id, jo } = await proef.run(metGenodigde);
    const ander = await proef.run(isUitgenodigd(g));
    const schrijft = (vraag: string) => proef.alsWie(wieIs(jo), vraag);
    for (const vraag of [voegToe(g, ander.id, 'inwoner'), voegToe(g, id, 'coach')])
      await expect(schrijft(vraag)).rejects.toThrow(/row-level security|42501/);
    expect(await schrijft(`update uitnodiging set gebruikt_op = now() returning traject_id`)).toEqual([
      { traject_id: id },
    ]);
    expect(await schrijft(voegToe(g, id, 'inwoner'))).toEqual([]);
    await expect(schrijft(`delete from uitnodiging`)).rejects.toThrow(/permission denied|42501/);
  });

  it('before it is known whose link it is, sees invitations and nothing of a traject', async () => {
    const { token, jo } = await proef.run(metGenodigde);
    await proef.run(geef(jo, token, { zelfstandigVerder: 'ja' }));
    const aanmelder = { gemeenteId: null, rol: 'aanmelding' as const };
    for (const tabel of ['evaluatie', 'traject', 'melding', 'identiteit'])
      expect(await proef.alsWie(aanmelder, `select 1 from ${tabel}`)).toEqual([]);
    expect(await proef.alsWie(aanmelder, 'update uitnodiging set gebruikt_op = now() returning 1')).toEqual([]);
  });
});
