import type { Dag } from '@tenzij/domain/Dag.ts';
import { type Maandcellen, perMaand, type StandCel } from '@tenzij/domain/kpi/Cel.ts';
import type { GemeenteId } from '@tenzij/domain/medewerker/Gemeente.ts';
import { type SQL, sql } from 'drizzle-orm';
import { Effect } from 'effect';
import type { ActorTransactie } from '../database/Transactie.ts';
import { begeleidIn } from './begeleid.ts';
import { Geheugen } from './geheugen.ts';
import type { Selectie } from './selectie.ts';
import { geteldEnOpen, open, standVan } from './standen.ts';
import type { Standgrein } from './tabel.ts';
import { nummer } from './telMaand.ts';

/* Who had begeleiding on the days in `periode`, told apart in each way that can be asked. */

/** A cel has one pilot: an indicatie carries none and has the one of its team, of two the one that began first. */
const wie = (gemeenteId: GemeenteId): SQL => {
  const heelDeGemeente: Selectie = { gemeenteId, vraag: { van: ooit, tot: ooit }, teams: null };
  return sql`
    van_team as materialized (
      select team.id, team.domein, (
        select pilot.id from pilot where pilot.gemeente_id = team.gemeente_id and team.id = any(pilot.teams)
        order by pilot.gestart_op, pilot.id limit 1) as pilot_id
      from team where team.gemeente_id = ${gemeenteId}::uuid
    ), wie as materialized (
      select distinct mens.sleutel, mens.persoon, mens.zelf, mens.pilot_id, van_team.domein, mens.team_id, mens.wijk_id,
        mens.organisatie_id, case mens.soort when 'traject' then mens.pilot_id else van_team.pilot_id end as cel_pilot_id
      from ${begeleidIn(heelDeGemeente, open).uit} left join van_team on van_team.id = mens.team_id
    )`;
};
const ooit = '0001-01-01' as Dag;

const cellen: SQL = sql`
  select sleutel, domein, cel_pilot_id as pilot_id, team_id, wijk_id, organisatie_id, count(*)::int as mensen,
    sum(zelf)::int as zelf, jsonb_strip_nulls(jsonb_build_object(
      'begeleid', (array_agg(nummer))[1:5], 'zelf', (array_agg(nummer) filter (where zelf = 1))[1:5])) as wie
  from (
    select sleutel, domein, cel_pilot_id, team_id, wijk_id, organisatie_id, ${nummer(sql`persoon`)} as nummer,
      max(zelf) as zelf
    from wie group by 1, 2, 3, 4, 5, 6, 7
  ) as iemand group by 1, 2, 3, 4, 5, 6`;

/** An indicatie is asked of every pilot of its team, a traject of its own. */
const inPilots = (gemeenteId: GemeenteId): SQL => sql`wie left join pilot on pilot.gemeente_id = ${gemeenteId}::uuid
  and case wie.zelf when 1 then pilot.id = wie.pilot_id else wie.team_id = any(pilot.teams) end`;

type Coordinaat = 'domein' | 'pilot_id' | 'team_id' | 'wijk_id' | 'organisatie_id';
const coordinaten = ['domein', 'pilot_id', 'team_id', 'wijk_id', 'organisatie_id'] as const;
const per: Readonly<Record<Exclude<Standgrein, 'cel'>, ReadonlyArray<Coordinaat>>> = {
  geheel: [],
  team: ['team_id'],
  wijk: ['wijk_id'],
  organisatie: ['organisatie_id'],
  domein: ['domein'],
  pilot: ['pilot_id'],
  'pilot en team': ['pilot_id', 'team_id'],
};

/** Each counts once in a group, and as zelf where the wijkteam helps in anything. */
const geteldPer = (gemeenteId: GemeenteId, grein: Exclude<Standgrein, 'cel'>): SQL => {
  const eigen = per[grein];
  const waarden = coordinaten.map((coordinaat) => {
    const kolom = coordinaat === 'pilot_id' ? sql`pilot.id` : sql.raw(`wie.${coordinaat}`);
    const geen = coordinaat === 'domein' ? sql`null::text` : sql`null::uuid`;
    return sql`${eigen.includes(coordinaat) ? kolom : geen} as ${sql.identifier(coordinaat)}`;
  });
  return sql`
    select sleutel, ${sql.raw(`'${grein}'`)}, ${sql.raw(coordinaten.join(', '))}, count(*), sum(zelf), null::jsonb
    from (
      select wie.sleutel, ${sql.join(waarden, sql`, `)}, wie.persoon, max(wie.zelf) as zelf
      from ${eigen.includes('pilot_id') ? inPilots(gemeenteId) : sql`wie`} group by 1, 2, 3, 4, 5, 6, 7
    ) as iemand group by sleutel, ${sql.raw(coordinaten.join(', '))}`;
};

const greinen = Object.keys(per) as ReadonlyArray<keyof typeof per>;

const telStanden = (gemeenteId: GemeenteId): SQL => sql`
  , ${wie(gemeenteId)}
  insert into kpi_stand (gemeente_id, maand, grein, domein, pilot_id, team_id, wijk_id, organisatie_id, mensen, zelf, wie)
  select ${gemeenteId}::uuid, sleutel::date, grein, domein, pilot_id, team_id, wijk_id, organisatie_id, mensen, zelf, wie
  from (
    ${sql.join(
      greinen.map((grein) => geteldPer(gemeenteId, grein)),
      sql` union all `,
    )}
    union all
    select sleutel, 'cel', domein, pilot_id, team_id, wijk_id, organisatie_id, mensen, zelf, wie from (${cellen}) as cel
  ) as stand (sleutel, grein, domein, pilot_id, team_id, wijk_id, organisatie_id, mensen, zelf, wie)`;

export const begeleidStand = standVan('begeleid', 'kpi_stand', telStanden);

const vraag = (gemeenteId: GemeenteId, dagen: ReadonlyArray<Dag>): SQL => {
  const lijst = dagen.map((dag) => ({ sleutel: dag, van: dag, tot: dag }));
  return sql`
    with ${geteldEnOpen({ gemeenteId }, lijst, begeleidStand, true)}, ${wie(gemeenteId)}
    select 'begeleid' as feit, pilot_id as "pilotId", domein, left(dag, 7) as maand, team_id as "teamId",
      wijk_id as "wijkId", organisatie_id as "organisatieId", dag as "eersteDag", dag as "laatsteDag", mensen as aantal,
      wie as mensen
    from (
      select sleutel as dag, domein, pilot_id, team_id, wijk_id, organisatie_id, mensen, wie from (${cellen}) as cel
      union all
      select geteld.sleutel, k.domein, k.pilot_id, k.team_id, k.wijk_id, k.organisatie_id, k.mensen, k.wie
      from geteld join kpi_stand k on k.maand = geteld.maand
      where k.gemeente_id = ${gemeenteId}::uuid and k.grein = 'cel'
    ) as cel`;
};

/** Of which of these days it was counted, by which count, and nothing changed since. */
const tellingen = (gemeenteId: GemeenteId, dagen: ReadonlyArray<Dag>): SQL => sql`
  with ${geteldEnOpen(
    { gemeenteId },
    dagen.map((dag) => ({ sleutel: dag, van: dag, tot: dag })),
    begeleidStand,
    true,
  )}
  select geteld.sleutel as dag, g.nr::text as versie from geteld join kpi_geteld g using (maand)
  where g.gemeente_id = ${gemeenteId}::uuid and g.feit = ${begeleidStand.naam}`;

interface Gelezen {
  readonly versie: string;
  /** Nobody has begeleiding on a day without. */
  readonly cellen: Maandcellen<StandCel> | null;
}
const gelezen = new Geheugen<ReadonlyMap<Dag, Gelezen>>((perDag) =>
  [...perDag.values()].reduce((som, een) => som + (een.cellen?.length ?? 0), 0),
);

/** Who has begeleiding on each of these days, split as far as it can be asked. What was counted before is read once. */
export const stand = (tx: ActorTransactie) =>
  Effect.fn('kpi.stand')(function* (dagen: ReadonlyArray<Dag>) {
    if (dagen.length === 0) return [];
    const geteld = yield* tx.rijen<{ dag: Dag; versie: string }>(tellingen(tx.gemeenteId, dagen));
    const vroeger = gelezen.van(tx.gemeenteId) ?? new Map<Dag, Gelezen>();
    const bekend = geteld.flatMap(({ dag, versie }) => (vroeger.get(dag)?.versie === versie ? [dag] : []));
    const teLezen = dagen.filter((dag) => !bekend.includes(dag));
    const rijen = teLezen.length === 0 ? [] : yield* tx.rijen<StandCel>(vraag(tx.gemeenteId, teLezen));
    const nieuw = new Map(perMaand(rijen).map((cellen) => [cellen[0].eersteDag, cellen]));
    const samen = new Map(vroeger);
    for (const { dag, versie } of geteld)
      if (!bekend.includes(dag)) samen.set(dag, { versie, cellen: nieuw.get(dag) ?? null });
    gelezen.bewaar(tx.gemeenteId, samen);
    return [...bekend.map((dag) => vroeger.get(dag)?.cellen ?? null), ...nieuw.values()].filter((een) => een !== null);
  }, tx.alsAggregatie);
