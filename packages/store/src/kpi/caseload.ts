import type { Cijfer, Telling } from '@tenzij/domain/kpi/Kpis.ts';
import type { Periode } from '@tenzij/domain/kpi/perioden.ts';
import type { GemeenteId } from '@tenzij/domain/medewerker/Gemeente.ts';
import { type SQL, sql } from 'drizzle-orm';
import { Effect } from 'effect';
import type { Transactie } from '../database/Transactie.ts';
import { geenCijfer, verhouding } from './cijfer.ts';
import { en, heel, type Kolommen, perioden, type Selectie, smal, teamVanPilot } from './selectie.ts';
import { geteldEnOpen, open, standVan } from './standen.ts';
import { isActief, liepOp, persoon } from './trajecten.ts';

interface TeamLast {
  readonly sleutel: string;
  readonly team: string;
  readonly hoogste: number;
  readonly gemiddeld: number;
  readonly mensen: number;
}

const kolommen: Kolommen = {
  gemeente: sql`teams.gemeente_id`,
  team: sql`teams.id`,
  wijk: sql`null`,
  organisatie: sql`null`,
  leefgebieden: null,
};

/**
 * Per team the hours a week that its coaches have promised on the last day, over all teams a coach works for.
 * Without hours a week a traject counts what was assigned to it over the usual number of weeks.
 * The first overdracht after that day says whose it was until then.
 */
const perCoach = (gemeenteId: GemeenteId): SQL => sql`
  dag as materialized (
    select sleutel, tot, (tot + 1)::timestamp at time zone 'Europe/Amsterdam' as voorbij from ${open}
  ), van_coach as (
    select dag.sleutel, op_dag.* from dag cross join lateral (
      with lopend as materialized (
        select t.id, t.coach_id, ${persoon} as persoon, t.uren_per_week as uren,
          case when t.uren_per_week is null then t.toegewezen_uren end as toegewezen
        from ${liepOp(sql`(select dag.tot) as periode`, { gemeenteId }, 't')}
        where t.gemeente_id = ${gemeenteId}::uuid and ${isActief}
      ), later as (
        select distinct on (o.traject_id) o.traject_id, o.van
        from ${overgedragenNa(gemeenteId)} as o join lopend on lopend.id = o.traject_id
        order by o.traject_id, o.op, o.id
      )
      select case when later.traject_id is null then lopend.coach_id else later.van end as coach_id,
        count(distinct persoon)::int as mensen, coalesce(sum(uren::numeric), 0) as uren,
        coalesce(sum(toegewezen::numeric), 0) as toegewezen
      from lopend left join later on later.traject_id = lopend.id group by 1
    ) as op_dag
    where coach_id is not null
  )`;

/** By itself, and its moment made before: else the planner looks each traject up, or finds no index for it. */
const overgedragenNa = (gemeenteId: GemeenteId): SQL =>
  sql`(select * from overdracht where gemeente_id = ${gemeenteId}::uuid and op >= dag.voorbij offset 0)`;

export const caseloadStand = standVan(
  'caseload',
  'kpi_last',
  (gemeenteId) => sql`, ${perCoach(gemeenteId)}
    insert into kpi_last (gemeente_id, maand, coach_id, mensen, uren, toegewezen)
    select ${gemeenteId}::uuid, sleutel::date, coach_id, mensen, uren, toegewezen from van_coach`,
);

const lasten = (selectie: Selectie, lijst: ReadonlyArray<Periode>): SQL => sql`
  with ${geteldEnOpen(selectie, lijst, caseloadStand, true)}, ${perCoach(selectie.gemeenteId)}, last as (
    select alle.sleutel, alle.coach_id, alle.mensen, alle.uren + alle.toegewezen / g.gebruikelijke_weken as uren
    from gemeente g, (
      select * from van_coach
      union all
      select geteld.sleutel, k.coach_id, k.mensen, k.uren, k.toegewezen
      from geteld join kpi_last k on k.maand = geteld.maand where k.gemeente_id = ${selectie.gemeenteId}::uuid
    ) as alle
    where g.id = ${selectie.gemeenteId}::uuid
  ), lid as materialized (
    select teams.id as team_id, coach.id as coach_id
    from team teams join medewerker coach on coach.gemeente_id = teams.gemeente_id and teams.id = any(coach.teams)
      and coach.rol = 'wijkcoach' and coach.actief
    where ${en([...smal(selectie, kolommen), ...teamVanPilot(selectie, kolommen.team)])}
  )
  select gevraagd.sleutel, lid.team_id::text as team, coalesce(max(last.uren), 0)::float8 as hoogste,
    coalesce(sum(last.uren), 0)::float8 / count(*) as gemiddeld, coalesce(sum(last.mensen), 0)::int as mensen
  from gevraagd cross join lid left join last on last.sleutel = gevraagd.sleutel and last.coach_id = lid.coach_id
  group by gevraagd.sleutel, lid.team_id
  order by 1, 2`;

const spreiding = (last: TeamLast | undefined): Cijfer => ({
  ...verhouding(last?.hoogste ?? 0, last?.gemiddeld ?? 0),
  mensen: { geheel: last?.mensen ?? 0, deel: last?.mensen ?? 0 },
});

/** The team in which the work is spread least evenly. */
const scheefst = (teams: ReadonlyArray<TeamLast>): TeamLast | undefined =>
  teams
    .filter(({ gemiddeld }) => gemiddeld > 0)
    .reduce<TeamLast | undefined>(
      (tot, een) => (tot === undefined || een.hoogste / een.gemiddeld > tot.hoogste / tot.gemiddeld ? een : tot),
      undefined,
    );

export const telCaseload = Effect.fn('kpi.telCaseload')(function* (tx: Transactie, selectie: Selectie) {
  const { vraag } = selectie;
  const code = 'caseloadSpreiding' as const;
  if (vraag.wijkId !== undefined || vraag.organisatieId !== undefined) return [{ code, ...geenCijfer }];
  const lijst = perioden(selectie);
  const perPeriode = yield* tx.rijen<TeamLast>(lasten(selectie, lijst ?? heel(selectie)));
  // The last day of the last periode is that of all of them.
  const laatste = (lijst ?? heel(selectie)).at(-1)?.sleutel;
  const teams = perPeriode.filter(({ sleutel }) => sleutel === laatste);
  const telling: Telling = {
    code,
    ...spreiding(scheefst(teams)),
    ...(vraag.per === 'team' ? { groepen: teams.map((last) => ({ sleutel: last.team, ...spreiding(last) })) } : {}),
    ...(lijst === null
      ? {}
      : {
          groepen: lijst.map(({ sleutel }) => ({
            sleutel,
            ...spreiding(scheefst(perPeriode.filter((last) => last.sleutel === sleutel))),
          })),
        }),
  };
  return [telling];
});
