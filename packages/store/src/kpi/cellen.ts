import type { Cel } from '@tenzij/domain/kpi/Cel.ts';
import type { GemeenteId } from '@tenzij/domain/medewerker/Gemeente.ts';
import { sql } from 'drizzle-orm';
import { Effect } from 'effect';
import type { ActorTransactie } from '../database/Transactie.ts';
import { verversFeiten } from './ververs.ts';

const uitDeRijen = (tx: ActorTransactie) =>
  tx.rijen<Cel>(sql`
    select k.feit, k.pilot_id as "pilotId", team.domein, to_char(k.maand, 'YYYY-MM') as maand, k.team_id as "teamId",
      k.wijk_id as "wijkId", k.organisatie_id as "organisatieId", k.eerste_dag::text as "eersteDag",
      k.laatste_dag::text as "laatsteDag", k.rijen as aantal, k.mensen
    from kpi_maand k left join team on team.gemeente_id = k.gemeente_id and team.id = k.team_id
    where k.gemeente_id = ${tx.gemeenteId}::uuid and k.grein = 'cel'
    order by k.maand, k.feit`);

/** Another count has other numbers, and no number is given twice. */
const versieVan = (tx: ActorTransactie) =>
  tx.rijen<{ versie: string }>(sql`
    select concat_ws(' ', count(*), max(nr), (
      select md5(string_agg(id::text || domein, ',' order by id)) from team where gemeente_id = ${tx.gemeenteId}::uuid
    )) as versie
    from kpi_maand where gemeente_id = ${tx.gemeenteId}::uuid and grein = 'cel'`);

const gelezen = new Map<GemeenteId, { readonly versie: string; readonly cellen: ReadonlyArray<Cel> }>();

/**
 * What happened, month by month and split as far as it can be asked, with who stands behind each maat. As long as
 * nothing is counted anew it is the same list, so that who makes something of it does so once.
 */
export const cellen = Effect.fn('kpi.cellen')(function* (tx: ActorTransactie) {
  yield* verversFeiten(tx);
  const lees = Effect.gen(function* () {
    const [nu] = yield* versieVan(tx);
    const versie = nu?.versie ?? '';
    const bekend = gelezen.get(tx.gemeenteId);
    if (bekend?.versie === versie) return bekend.cellen;
    const nieuw: ReadonlyArray<Cel> = yield* uitDeRijen(tx);
    gelezen.set(tx.gemeenteId, { versie, cellen: nieuw });
    return nieuw;
  });
  return yield* tx.alsAggregatie(lees);
});
