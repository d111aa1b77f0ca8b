import type { Dag } from '@tenzij/domain/Dag.ts';
import type { StandCel } from '@tenzij/domain/kpi/Cel.ts';
import { type SQL, sql } from 'drizzle-orm';
import { Effect } from 'effect';
import type { ActorTransactie } from '../database/Transactie.ts';
import { begeleidIn } from './begeleid.ts';
import { alsRijen, type Selectie } from './selectie.ts';
import { nummer } from './telMaand.ts';

/** An indicatie carries no pilot: it has the one of its team, of two the one that began first. */
const pilotVanMens = sql`case when mens.soort = 'traject'
  then (select t.pilot_id from traject t where t.gemeente_id = mens.gemeente_id and t.id = mens.id)
  else (
    select pilot.id from pilot where pilot.gemeente_id = mens.gemeente_id and mens.team_id = any(pilot.teams)
    order by pilot.gestart_op, pilot.id limit 1)
end`;

const vraag = (tx: ActorTransactie, dagen: ReadonlyArray<Dag>): SQL => {
  const [dag] = dagen;
  if (dag === undefined) throw new Error('Van geen enkele dag is er iets te tellen.');
  const selectie: Selectie = { gemeenteId: tx.gemeenteId, vraag: { van: dag, tot: dag }, teams: null };
  const { uit } = begeleidIn(selectie, alsRijen([...dagen].sort().map((tot) => ({ sleutel: tot, van: tot, tot }))));
  return sql`
    select 'begeleid' as feit, pilot_id as "pilotId", team.domein, left(dag, 7) as maand, team_id as "teamId",
      wijk_id as "wijkId", organisatie_id as "organisatieId", dag as "eersteDag", dag as "laatsteDag",
      count(*)::int as aantal, jsonb_strip_nulls(jsonb_build_object(
        'begeleid', (array_agg(wie))[1:5], 'zelf', (array_agg(wie) filter (where zelf = 1))[1:5])) as mensen
    from (
      select mens.sleutel as dag, ${pilotVanMens} as pilot_id, mens.team_id, mens.wijk_id, mens.organisatie_id,
        ${nummer(sql`mens.persoon`)} as wie, max(mens.zelf) as zelf
      from ${uit}
      group by 1, 2, 3, 4, 5, 6
    ) as wie left join team on team.gemeente_id = ${tx.gemeenteId}::uuid and team.id = wie.team_id
    group by 1, 2, 3, 4, 5, 6, 7, 8`;
};

/** Who has begeleiding on each of these days, split as far as it can be asked. */
export const stand = (tx: ActorTransactie) => (dagen: ReadonlyArray<Dag>) =>
  dagen.length === 0 ? Effect.succeed([]) : tx.alsAggregatie(tx.rijen<StandCel>(vraag(tx, dagen)));
