import type { Cijfer, Telling } from '@tenzij/domain/kpi/Kpis.ts';
import type { Periode } from '@tenzij/domain/kpi/perioden.ts';
import { type SQL, sql } from 'drizzle-orm';
import { Effect } from 'effect';
import type { Transactie } from '../database/Transactie.ts';
import { geenCijfer, verhouding } from './cijfer.ts';
import { alsRijen, en, grenzen, heel, type Kolommen, perioden, type Selectie, smal, teamVanPilot } from './selectie.ts';
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
const lasten = (selectie: Selectie, lijst: ReadonlyArray<Periode>): SQL => sql`
  with later as (
    select distinct on (periode.sleutel, o.traject_id) periode.sleutel, o.traject_id, o.van
    from ${alsRijen(lijst)} join overdracht o on (o.op at time zone 'Europe/Amsterdam')::date > periode.tot
    where o.gemeente_id = ${selectie.gemeenteId}::uuid and o.op > ${grenzen(lijst).eerste}::date
    order by periode.sleutel, o.traject_id, o.op, o.id
  ), mens as (
    select periode.sleutel, case when later.traject_id is null then t.coach_id else later.van end as coach_id,
      ${persoon} as persoon, sum(coalesce(t.uren_per_week, t.toegewezen_uren / g.gebruikelijke_weken, 0)) as uren
    from ${liepOp(lijst)} cross join traject t join gemeente g on g.id = t.gemeente_id
      left join later on later.sleutel = periode.sleutel and later.traject_id = t.id
    where t.gemeente_id = ${selectie.gemeenteId}::uuid and ${isActief}
    group by 1, 2, 3
  ), last as (
    select sleutel, coach_id, count(*)::int as mensen, sum(uren) as uren from mens group by 1, 2
  )
  select periode.sleutel, teams.id::text as team, coalesce(max(last.uren), 0)::float8 as hoogste,
    coalesce(sum(last.uren), 0)::float8 / count(*) as gemiddeld, coalesce(sum(last.mensen), 0)::int as mensen
  from ${alsRijen(lijst)} cross join team teams
    join medewerker coach on coach.gemeente_id = teams.gemeente_id and teams.id = any(coach.teams)
      and coach.rol = 'wijkcoach' and coach.actief
    left join last on last.sleutel = periode.sleutel and last.coach_id = coach.id
  where ${en([...smal(selectie, kolommen), ...teamVanPilot(selectie, kolommen.team)])}
  group by 1, 2
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
