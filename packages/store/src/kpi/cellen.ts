import type { Cel } from '@tenzij/domain/kpi/Cel.ts';
import { sql } from 'drizzle-orm';
import { Effect } from 'effect';
import type { ActorTransactie } from '../database/Transactie.ts';
import { ververs } from './ververs.ts';

/** What happened, month by month and split as far as it can be asked, with who stands behind each maat. */
export const cellen = (tx: ActorTransactie): Effect.Effect<ReadonlyArray<Cel>> =>
  Effect.andThen(
    ververs(tx),
    tx.alsAggregatie(
      tx.rijen<Cel>(sql`
        select k.feit, k.pilot_id as "pilotId", team.domein, to_char(k.maand, 'YYYY-MM') as maand, k.team_id as "teamId",
          k.wijk_id as "wijkId", k.organisatie_id as "organisatieId", k.eerste_dag::text as "eersteDag",
          k.laatste_dag::text as "laatsteDag", k.rijen as aantal, k.mensen
        from kpi_maand k left join team on team.gemeente_id = k.gemeente_id and team.id = k.team_id
        where k.gemeente_id = ${tx.gemeenteId}::uuid and k.grein = 'cel'
        order by k.maand, k.feit`),
    ),
  );
