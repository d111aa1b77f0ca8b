import type { Cijfer, Telling } from '@tenzij/domain/kpi/Kpis.ts';
import type { Periode } from '@tenzij/domain/kpi/perioden.ts';
import { type SQL, sql } from 'drizzle-orm';
import { Effect } from 'effect';
import type { Transactie } from '../database/Transactie.ts';
import { geenCijfer, gemiddelde } from './cijfer.ts';
import { alsRijen, en, heel, type Kolommen, perioden, type Selectie, smal, teamVanPilot } from './selectie.ts';
import { isActiefIn, persoon } from './trajecten.ts';

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
 */
const lasten = (selectie: Selectie, lijst: ReadonlyArray<Periode>): SQL => sql`
  with mens as (
    select periode.sleutel, t.coach_id, ${persoon} as persoon,
      sum(coalesce(t.uren_per_week, t.toegewezen_uren / g.gebruikelijke_weken, 0)) as uren
    from ${alsRijen(lijst)} cross join traject t join gemeente g on g.id = t.gemeente_id
    where t.gemeente_id = ${selectie.gemeenteId}::uuid and ${isActiefIn(lijst)} and t.coach_id is not null
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

const spreiding = (last: TeamLast | undefined): Cijfer =>
  gemiddelde(last?.hoogste ?? 0, last?.gemiddeld ?? 0, last?.mensen ?? 0);

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
  const teams = yield* tx.rijen<TeamLast>(lasten(selectie, heel(selectie)));
  const lijst = perioden(selectie);
  const perPeriode = lijst === null ? [] : yield* tx.rijen<TeamLast>(lasten(selectie, lijst));
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
