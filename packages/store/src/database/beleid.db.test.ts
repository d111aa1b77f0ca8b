import { randomUUID } from 'node:crypto';
import { Besluiten } from '@tenzij/domain/besluit/Besluit.ts';
import type { Moment } from '@tenzij/domain/Dag.ts';
import { Ervaringen } from '@tenzij/domain/ervaring/Ervaringen.ts';
import { Indicaties } from '@tenzij/domain/indicatie/Indicaties.ts';
import type { Actor } from '@tenzij/domain/medewerker/Actor.ts';
import { Concepten } from '@tenzij/domain/melding/Concepten.ts';
import { Inwoners } from '@tenzij/domain/melding/Inwoner.ts';
import { Meldingen } from '@tenzij/domain/melding/Meldingen.ts';
import { Overleggen } from '@tenzij/domain/overleg/Overleg.ts';
import { Spoor } from '@tenzij/domain/spoor/Spoor.ts';
import { Toetsen } from '@tenzij/domain/toets/Toets.ts';
import { Trajecten } from '@tenzij/domain/traject/Trajecten.ts';
import { Verwijzingen } from '@tenzij/domain/verwijzing/Verwijzingen.ts';
import { Wegingen } from '@tenzij/domain/weging/Wegingen.ts';
import { Cause, Effect, Exit } from 'effect';
import { describe, expect, it } from 'vitest';
import {
  eenBesluit,
  eenIndicatie,
  eenOverleg,
  eenToets,
  eenTraject,
  eenVerwijzing,
  eenWeging,
} from '../../test/casus.ts';
import { eenMelding, nieuweGemeente } from '../../test/gemeente.ts';
import { opzet } from '../../test/opzet.ts';
import { Store } from '../Store.ts';
import { wieIs } from './Transactie.ts';

const proef = opzet();

const metMeldingen = Effect.gen(function* () {
  const store = yield* Store;
  const g = yield* nieuweGemeente;
  const melding = yield* store.inTransactie(
    g.taak,
    Effect.gen(function* () {
      const meldingen = yield* Meldingen;
      const inwonerId = yield* (yield* Inwoners).vindOfMaak({ naam: 'Jo Voorbeeld' });
      const zuid = eenMelding(g, { inwonerId });
      yield* meldingen.voegToe(zuid);
      yield* meldingen.voegToe(eenMelding(g, { teamId: g.noord }));
      return zuid;
    }),
  );
  return { ...g, melding };
});

const casusTabellen = [
  'melding',
  'inwoner',
  'identiteit',
  'naamkenmerk',
  'overleg',
  'weging',
  'besluit',
  'toets',
  'traject',
  'contactmoment',
  'reflectie',
  'evaluatie',
  'uitnodiging',
  'indicatie',
  'verwijzing',
  'concept',
  'gebeurtenis',
  'journaal',
] as const;

/** One row in every table of a casus, of team Zuid. */
const heleCasus = Effect.gen(function* () {
  const store = yield* Store;
  const g = yield* nieuweGemeente;
  yield* store.inTransactie(
    g.coach,
    Effect.gen(function* () {
      const inwonerId = yield* (yield* Inwoners).vindOfMaak({ naam: 'Jo Voorbeeld' });
      const melding = eenMelding(g, { inwonerId });
      const weging = eenWeging(g, melding);
      const besluit = eenBesluit(g, weging);
      const traject = eenTraject(g, melding);
      const door = {
        trajectId: traject.id,
        op: traject.gestartOp,
        door: g.coach.medewerkerId,
        vastgelegdOp: melding.gemeldOp,
      };
      yield* (yield* Meldingen).voegToe(melding);
      yield* (yield* Overleggen).voegToe(eenOverleg(g));
      yield* (yield* Wegingen).voegToe(weging);
      yield* (yield* Besluiten).voegToe(besluit);
      yield* (yield* Toetsen).voegToe(eenToets(besluit, weging));
      const trajecten = yield* Trajecten;
      yield* trajecten.voegToe(traject);
      yield* trajecten.voegContactToe({ id: randomUUID(), minuten: 45, soort: 'huisbezoek', ...door });
      yield* trajecten.voegReflectieToe({
        id: randomUUID(),
        bevinding: 'Het gaat beter.',
        vervolg: 'doorgaan',
        ...door,
      });
      yield* (yield* Indicaties).voegToe(eenIndicatie(melding));
      yield* (yield* Verwijzingen).voegToe(eenVerwijzing(g, melding));
      const ervaringen = yield* Ervaringen;
      yield* ervaringen.bewaarVanCoach(traject.id, { integraal: 'ja' }, melding.gemeldOp);
      yield* ervaringen.nodigUit(traject.id, '2027-01-01T00:00:00.000Z' as Moment, traject.gestartOp);
      yield* (yield* Concepten).bewaar('intake', { vraag: 'nog niet af' });
      yield* (yield* Spoor).noteer({
        soort: 'melding.ontvangen',
        onderwerp: { soort: 'melding', id: melding.id },
        teamId: g.zuid,
      });
    }),
  );
  return g;
});

const tel = (actor: Actor, tabel = 'melding') =>
  proef
    .alsWie<{ aantal: number }>(wieIs(actor), `select count(*)::int as aantal from ${tabel}`)
    .then(([rij]) => rij?.aantal);

describe('a query that forgets its filter', () => {
  it('sees its own gemeente and nothing of another', async () => {
    const a = await proef.run(metMeldingen);
    const b = await proef.run(metMeldingen);
    const gezien = await proef.alsWie<{ gemeente_id: string }>(wieIs(a.consulent), 'select * from melding');
    expect(gezien.map((rij) => rij.gemeente_id)).toEqual([a.id, a.id]);
    expect(await proef.alsWie(wieIs(a.consulent), `select * from melding where gemeente_id = '${b.id}'`)).toEqual([]);
  });

  it('sees the own team and not the other', async () => {
    const g = await proef.run(metMeldingen);
    expect(await tel(g.coach)).toBe(1);
    expect(await tel(g.teamleider)).toBe(1);
    expect(await tel(g.coachNoord)).toBe(1);
    expect(await tel({ ...g.coach, teams: [g.zuid, g.noord] })).toBe(2);
    expect(await tel({ ...g.coach, teams: [] })).toBe(0);
  });

  it('sees of a casus what the rights table gives its role', async () => {
    const g = await proef.run(heleCasus);
    const machine: Actor = { _tag: 'Machine', gemeenteId: g.id, naam: 'zaaksysteem' };
    const wie = { ...g, machine } as const;
    const gezien: Record<string, string> = {};
    for (const tabel of casusTabellen) {
      const zien: Array<string> = [];
      for (const rol of [
        'coach',
        'teamleider',
        'coachNoord',
        'partner',
        'anderePartner',
        'consulent',
        'stuurgroep',
        'beheerder',
        'fg',
        'machine',
      ] as const)
        if ((await tel(wie[rol], tabel)) === 1) zien.push(rol);
      gezien[tabel] = zien.join(' ');
    }
    expect(gezien).toEqual({
      melding: 'coach teamleider consulent',
      inwoner: 'coach teamleider coachNoord partner anderePartner consulent',
      identiteit: 'coach teamleider consulent',
      naamkenmerk: '',
      overleg: 'coach teamleider',
      weging: 'coach teamleider',
      besluit: 'coach teamleider consulent',
      toets: 'coach teamleider consulent',
      traject: 'coach teamleider consulent',
      contactmoment: 'coach teamleider consulent',
      reflectie: 'coach teamleider consulent',
      evaluatie: 'coach teamleider consulent',
      uitnodiging: 'coach teamleider',
      indicatie: 'coach teamleider consulent',
      verwijzing: 'coach teamleider partner consulent',
      concept: 'coach',
      gebeurtenis: 'coach teamleider consulent fg',
      journaal: 'fg',
    });
  });

  it('sees nothing without settings', async () => {
    await proef.run(metMeldingen);
    const niemand = { gemeenteId: null, rol: '' as never };
    for (const tabel of [
      'melding',
      'identiteit',
      'medewerker',
      'gemeente',
      'team',
      'journaal',
      'gebeurtenis',
      'journaal_kop',
    ])
      expect(await proef.alsWie(niemand, `select 1 from ${tabel}`)).toEqual([]);
  });

  it('counts as aggregatie over all teams, and never who a resident is', async () => {
    const g = await proef.run(metMeldingen);
    const aggregatie = { gemeenteId: g.id, rol: 'aggregatie' as const };
    expect(await proef.alsWie(aggregatie, 'select 1 from melding')).toHaveLength(2);
    for (const tabel of ['identiteit', 'naamkenmerk', 'inwoner', 'weging', 'journaal', 'concept', 'reflectie'])
      expect(await proef.alsWie(aggregatie, `select 1 from ${tabel}`)).toEqual([]);
  });

  it('looks as naamtoets for a name, and sees nothing of what was weighed', async () => {
    const g = await proef.run(heleCasus);
    const naamtoets = { gemeenteId: g.id, rol: 'naamtoets' as const };
    const gezien: Array<string> = [];
    for (const tabel of casusTabellen)
      if ((await proef.alsWie(naamtoets, `select 1 from ${tabel}`)).length > 0) gezien.push(tabel);
    expect(gezien).toEqual(['melding', 'identiteit', 'naamkenmerk']);
    expect(await proef.alsWie(naamtoets, `update melding set status = 'ingetrokken' returning 1`)).toEqual([]);
  });
});

describe('a write', () => {
  const geweigerd = (belofte: Promise<unknown>) =>
    expect(belofte).rejects.toThrow(/row-level security|42501|permission denied/);
  const voegToe = (wie: Actor, gemeenteId: string, id = randomUUID()) =>
    proef.alsWie(wieIs(wie), `insert into wijk (gemeente_id, id, naam) values ('${gemeenteId}', '${id}', 'Elders')`);

  it('into another gemeente is refused', async () => {
    const a = await proef.run(nieuweGemeente);
    const b = await proef.run(nieuweGemeente);
    await geweigerd(voegToe(a.taak, b.id));
    await expect(voegToe(a.taak, a.id)).resolves.toEqual([]);
  });

  it('to another team, or by who only reads, is refused', async () => {
    const g = await proef.run(nieuweGemeente);
    const bewaar = (actor: Actor) =>
      Effect.flatMap(Store, (store) =>
        store.inTransactie(
          actor,
          Effect.flatMap(Meldingen, (meldingen) => meldingen.voegToe(eenMelding(g, { gemeldDoor: null }))),
        ),
      );
    for (const actor of [g.coachNoord, g.stuurgroep, g.beheerder, g.fg]) {
      const exit = await proef.exit(bewaar(actor));
      expect(Exit.isFailure(exit) && String(Cause.squash(exit.cause))).toMatch(/42501/);
    }
    await proef.run(bewaar(g.coach));
    expect(await tel(g.consulent)).toBe(1);
  });

  it('as aggregatie changes nothing', async () => {
    const g = await proef.run(metMeldingen);
    const aggregatie = { gemeenteId: g.id, rol: 'aggregatie' as const };
    expect(await proef.alsWie(aggregatie, `update melding set status = 'ingetrokken' returning 1`)).toEqual([]);
    await geweigerd(proef.alsWie(aggregatie, 'delete from melding'));
  });
});

describe('every table', () => {
  it('has its policies on, also for its owner, and starts its key with the gemeente', async () => {
    const tabellen = await proef.ruw<{
      tabel: string;
      aan: boolean;
      dwingend: boolean;
      beleid: number;
      eerste: string;
    }>(`
      select c.relname as tabel, relrowsecurity as aan, relforcerowsecurity as dwingend,
        (select count(*)::int from pg_policy where polrelid = c.oid) as beleid,
        (select attname from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
          where i.indrelid = c.oid and i.indisprimary) as eerste
      from pg_class c where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1`);
    expect(tabellen.length).toBeGreaterThan(20);
    for (const { tabel, ...rest } of tabellen)
      expect({ tabel, ...rest }).toEqual({
        tabel,
        aan: true,
        dwingend: true,
        beleid: expect.toSatisfy((aantal: number) => aantal > 0),
        eerste: tabel === 'gemeente' ? 'id' : 'gemeente_id',
      });
  });

  it('refers within its gemeente', async () => {
    const los = await proef.ruw(`
      select conrelid::regclass::text as tabel, conname from pg_constraint c
      where contype = 'f' and confrelid <> 'gemeente'::regclass and not exists (
        select from pg_attribute a where a.attrelid = c.conrelid and a.attnum = any (c.conkey) and a.attname = 'gemeente_id')`);
    expect(los).toEqual([]);
  });

  it('is worked with by a role that passes no policy by', async () => {
    const [rol] = await proef.ruw(
      `select rolsuper, rolbypassrls, rolcanlogin, (select count(*)::int from pg_class where relowner = r.oid) as bezit from pg_roles r where rolname = 'tenzij_app'`,
    );
    expect(rol).toEqual({ rolsuper: false, rolbypassrls: false, rolcanlogin: false, bezit: 0 });
  });
});
