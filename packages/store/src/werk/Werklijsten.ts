import { type Werklijsten, WerklijstRegel, type Werklijstsoort } from '@tenzij/domain/werk/Werklijst.ts';
import { sql } from 'drizzle-orm';
import { date, pgView, text, uuid } from 'drizzle-orm/pg-core';
import { Effect } from 'effect';
import { pagina } from '../database/pagina.ts';
import { leesAls } from '../database/rij.ts';
import type { ActorTransactie } from '../database/Transactie.ts';
import { alleWerk } from './bronnen.ts';

const lees = leesAls(WerklijstRegel);
/** Names the columns of the query below; there is no such view. */
const werk = pgView('werk', { sinds: date({ mode: 'string' }), soort: text(), id: uuid() }).existing();
const volgorde = { kolommen: { sinds: werk.sinds, soort: werk.soort, id: werk.id } };
type Rij = Readonly<Record<string, unknown>>;

export const werklijsten = (tx: ActorTransactie): Werklijsten['Service'] => ({
  lijst: (vraag) =>
    pagina(
      vraag,
      volgorde,
      ({ na = sql`true`, volgorde: op, limiet }) =>
        tx.rijen<Rij>(sql`
          with werk as (select *, coalesce(traject_id, indicatie_id) as id from (${alleWerk(vraag)}) as alles)
          select soort, sinds::text as sinds, vanaf::text as vanaf, id, traject_id as "trajectId",
            indicatie_id as "indicatieId", nummer, extern_id as "externId", team_id as "teamId", coach_id as "coachId",
            gestart_op::text as "gestartOp"
          from werk
          where ${vraag.soort === undefined ? sql`true` : sql`soort = ${vraag.soort}`} and ${na}
          order by ${sql.join([...op], sql`, `)} limit ${limiet}`),
      lees.alle,
    ),
  tel: (vraag) =>
    Effect.map(
      tx.rijen<{ readonly soort: Werklijstsoort; readonly aantal: number }>(
        sql`select soort, count(*)::int as aantal from (${alleWerk(vraag)}) as werk group by soort`,
      ),
      (rijen) => new Map(rijen.map(({ soort, aantal }) => [soort, aantal])),
    ),
});
