import { randomUUID } from 'node:crypto';
import type { Dag } from '@tenzij/domain/Dag.ts';
import type { IndicatieFilter } from '@tenzij/domain/indicatie/Indicaties.ts';
import type { MedewerkerActor } from '@tenzij/domain/medewerker/Actor.ts';
import type { TeamId } from '@tenzij/domain/medewerker/Team.ts';
import type { MeldingFilter } from '@tenzij/domain/melding/Meldingen.ts';
import { type SQL, sql } from 'drizzle-orm';
import { Effect } from 'effect';
import { beforeAll, describe, expect, it } from 'vitest';
import { nieuweGemeente, type Proefgemeente } from '../../test/gemeente.ts';
import { opzet } from '../../test/opzet.ts';
import { indicaties } from '../indicatie/Indicaties.ts';
import { meldingen } from '../melding/Meldingen.ts';
import { trajecten } from '../traject/Trajecten.ts';
import { werklijsten } from '../werk/Werklijsten.ts';
import { zoeker } from '../zoek/Zoeker.ts';
import { type ActorTransactie, inTransactie, type Transactie, wieIs } from './Transactie.ts';
import { type Drizzle, rijen } from './Verbinding.ts';

const proef = opzet();
let g: Proefgemeente;
const teams = Array.from({ length: 30 }, () => randomUUID() as TeamId);
const coach = (): MedewerkerActor => ({ ...g.coach, teams: [teams[7] as TeamId] });

/** A big gemeente among others: thirty teams with a thousand meldingen and trajecten each. */
beforeAll(async () => {
  g = await proef.run(nieuweGemeente);
  const buur = await proef.run(nieuweGemeente);
  const inTeam = `('{${teams.join(',')}}'::uuid[])[1 + nr % 30]`;
  await proef.ruw(`
    insert into team (gemeente_id, id, naam, domein, wijken)
    select '${g.id}', id, id::text, 'wmo', '{}' from unnest('{${teams.join(',')}}'::uuid[]) as id`);
  for (const [gemeente, team, wijk, aantal] of [
    [g.id, inTeam, g.wijk, 30_000],
    [buur.id, `'${buur.zuid}'::uuid`, buur.wijk, 5_000],
  ] as const)
    await proef.ruw(`
      insert into melding (gemeente_id, id, nummer, status, ontvangen_op, aanleiding, bron, team_id, wijk_id, leefgebieden,
        kenmerken, vraag, uitstelbaar, gemeld_op, voorbeeld, versie)
      select '${gemeente}', gen_random_uuid(), 'M-2020-' || lpad(nr::text, 6, '0'), case when nr % 20 = 0 then 'ontvangen' else 'afgehandeld' end,
        date '2020-01-01' + nr % 1500, 'nieuwe_vraag', 'inwoner', ${team}, '${wijk}', '{financien}', '{}',
        'Hulp bij de administratie van thema' || nr % 500, true, now(), false, 1
      from generate_series(1, ${aantal}) as nr`);
  await proef.ruw(`
    insert into traject (gemeente_id, id, status, team_id, vorm, gestart_op, beeindigd_op, minuten,
      aantal_contactmomenten, versie)
    select '${g.id}', gen_random_uuid(), case when nr % 10 = 0 then 'actief' else 'afgerond' end, ${inTeam}, 'zelf',
      date '2020-01-01' + nr % 1500, case when nr % 10 = 0 then null else date '2025-01-01' end, 0, 0, 1
    from generate_series(1, 30000) as nr`);
  await proef.ruw(`
    insert into indicatie (gemeente_id, id, status, team_id, wijk_id, soort, aangevraagd_op, tot, versie)
    select '${g.id}', gen_random_uuid(), case when nr % 100 = 0 then 'aangevraagd' when nr % 3 = 0 then 'toegekend' else 'beeindigd' end,
      ${inTeam}, '${g.wijk}', 'begeleiding_individueel', date '2020-01-01' + nr % 1500, date '2022-01-01' + nr % 1500, 1
    from generate_series(1, 30000) as nr`);
  await proef.ruw('analyze');
}, 120_000);

interface Knoop {
  readonly 'Node Type': string;
  readonly 'Index Name'?: string;
  readonly 'Relation Name'?: string;
  readonly Plans?: ReadonlyArray<Knoop>;
}
const knopen = (plan: Knoop): ReadonlyArray<Knoop> => [plan, ...(plan.Plans ?? []).flatMap(knopen)];

/** The plan of every query that a port asks, as this actor. */
const plannen = (actor: MedewerkerActor, vraagt: (tx: ActorTransactie) => Effect.Effect<unknown>) => {
  const gezien: Array<Knoop> = [];
  const legUit = (tx: Transactie, stel: (db: Drizzle) => SQL) =>
    tx.vraag(async (db) => {
      const uitkomst = rijen<{ 'QUERY PLAN': ReadonlyArray<{ Plan: Knoop }> }>(
        await db.execute(sql`explain (analyze, format json) ${stel(db)}`),
      );
      gezien.push(...uitkomst.flatMap((rij) => rij['QUERY PLAN'].flatMap(({ Plan }) => knopen(Plan))));
    });
  return proef
    .run(
      inTransactie(proef.verbinding, wieIs(actor), (tx) =>
        vraagt({
          ...tx,
          actor,
          gemeenteId: actor.gemeenteId,
          feiten: [],
          vraag: (stel) =>
            Effect.andThen(
              legUit(tx, (db) => stel(db) as never),
              tx.vraag(stel),
            ),
          rijen: <Rij>(vraag: SQL) =>
            Effect.andThen(
              legUit(tx, () => vraag),
              tx.rijen<Rij>(vraag),
            ),
        }),
      ),
    )
    .then(() => ({
      indexen: gezien.flatMap((knoop) => knoop['Index Name'] ?? []),
      sorteert: gezien.some((knoop) => knoop['Node Type'].includes('Sort')),
      leestAlles: gezien.some((knoop) => knoop['Node Type'] === 'Seq Scan'),
      helemaal: gezien.flatMap((knoop) => (knoop['Node Type'] === 'Seq Scan' ? (knoop['Relation Name'] ?? []) : [])),
    }));
};

describe('een lijst uit dertigduizend', () => {
  const lijst = (actor: () => MedewerkerActor, filter: () => MeldingFilter) =>
    plannen(actor(), (tx) => meldingen(tx).lijst(filter()));

  it.each([
    { wat: 'van een consulent, zonder filter', actor: () => g.consulent, filter: () => ({}) },
    { wat: 'van een coach, zonder filter', actor: coach, filter: () => ({}) },
    { wat: 'van een coach, van het eigen team', actor: coach, filter: () => ({ teamId: teams[7] as TeamId }) },
    {
      wat: 'van een consulent, met een woord dat overal staat',
      actor: () => g.consulent,
      filter: () => ({ q: 'hulp' }),
    },
    { wat: 'van een coach, met een woord dat overal staat', actor: coach, filter: () => ({ q: 'hulp' }) },
  ])('komt op volgorde uit een index, niets meer dan nodig: $wat', async ({ actor, filter }) => {
    expect(await lijst(actor, filter)).toEqual({
      indexen: [expect.stringMatching(/^melding_lijst/)],
      sorteert: false,
      leestAlles: false,
      helemaal: [],
    });
  });

  it.each([
    {
      wat: 'van een consulent, van een team',
      actor: () => g.consulent,
      filter: () => ({ teamId: teams[3] as TeamId }),
    },
    { wat: 'van een consulent, sinds een dag', actor: () => g.consulent, filter: () => ({ van: '2023-01-01' as Dag }) },
  ])('komt uit een index: $wat', async ({ actor, filter }) => {
    const { indexen, leestAlles } = await lijst(actor, filter);
    expect(indexen).toEqual([expect.stringMatching(/^melding_(lijst|ontvangen)/)]);
    expect(leestAlles).toBe(false);
  });

  it('begint een bladzijde ver in de lijst op haar plaats in de index', async () => {
    const cursor = Buffer.from(JSON.stringify([1, '2023-12-01', randomUUID()])).toString('base64url');
    const plan = await lijst(
      () => g.consulent,
      () => ({ cursor }),
    );
    expect(plan).toEqual({ indexen: ['melding_lijst'], sorteert: false, leestAlles: false, helemaal: [] });
  });

  it.each([
    { wie: 'een consulent', actor: () => g.consulent },
    { wie: 'een coach', actor: coach },
  ])('vindt een zeldzaam woord en een nummer in hun eigen index, voor $wie', async ({ actor }) => {
    for (const q of ['thema123', '2020-12345']) {
      const inDeLijst = await lijst(actor, () => ({ q }));
      expect(inDeLijst.indexen.toSorted()).toEqual(['melding_nummer', 'melding_zoek']);
      expect(inDeLijst.leestAlles).toBe(false);
      const overal = await plannen(actor(), (tx) => zoeker(tx).vind(q, ['melding', 'traject', 'indicatie'], 6));
      expect(overal.indexen).toEqual(
        expect.arrayContaining(['melding_zoek', 'traject_extern_id', 'indicatie_extern_id']),
      );
      expect(overal.helemaal).toEqual([]);
    }
    const opNummer = await plannen(actor(), (tx) => trajecten(tx).lijst({ q: '2020-12345' }));
    expect(opNummer).toMatchObject({ indexen: ['traject_nummer'], leestAlles: false });
  });

  it('van trajecten en van wat nog gewogen moet worden komt er ook uit', async () => {
    for (const filter of [{}, { teamId: teams[7] as TeamId }])
      expect(await plannen(coach(), (tx) => trajecten(tx).lijst(filter))).toMatchObject({
        indexen: ['traject_lijst_team'],
        sorteert: false,
        leestAlles: false,
      });
    const indicatie = await plannen(coach(), (tx) => indicaties(tx).lijst({}));
    expect(indicatie).toMatchObject({ sorteert: false, leestAlles: false });
    expect(indicatie.indexen).toContain('indicatie_rang_team');
    const teWegen = await plannen(coach(), (tx) => meldingen(tx).teWegen(teams[7] as TeamId));
    expect(teWegen.indexen[0]).toMatch(/^melding_lijst/);
    expect(teWegen.leestAlles).toBe(false);
  });

  it.each([
    { wat: 'zonder filter', filter: {} },
    {
      wat: 'wat in een maand afloopt',
      filter: { status: 'toegekend', looptAfVanaf: '2024-03-01', looptAfVoor: '2024-03-31' },
    },
  ])('van indicaties komt er ook uit, voor de consulent: $wat', async ({ filter }) => {
    const plan = await plannen(g.consulent, (tx) => indicaties(tx).lijst(filter as IndicatieFilter));
    expect(plan.indexen.filter((index) => index.startsWith('indicatie'))).toEqual(['indicatie_rang']);
    expect(plan.helemaal).not.toContain('indicatie');
    expect(plan.helemaal).not.toContain('melding');
  });

  it('de werklijst van een team leest wat van dat team is, en niet de hele gemeente', async () => {
    const vraag = { teams: [teams[7] as TeamId], vandaag: '2026-11-22' as Dag, gemeente: g.gemeente };
    const gelezen = await plannen(coach(), (tx) =>
      Effect.andThen(werklijsten(tx).lijst(vraag), werklijsten(tx).tel(vraag)),
    );
    expect(gelezen.indexen.filter((index) => index.startsWith('traject_'))).toContain('traject_lijst_team');
    expect(gelezen.helemaal).not.toContain('traject');
    expect(gelezen.helemaal).not.toContain('melding');
  });
});
