import type { Dag } from '@tenzij/domain/Dag.ts';
import {
  GebruikBijCasus,
  type Gebruiken,
  GebruikteVoorziening,
  nazorgDagen,
  type TeRegelen,
} from '@tenzij/domain/voorziening/Gebruik.ts';
import type { VoorzieningId } from '@tenzij/domain/voorziening/Voorziening.ts';
import { and, desc, eq, getTableColumns, sql } from 'drizzle-orm';
import { Effect } from 'effect';
import { alleenEigenTeams } from '../database/eigenTeams.ts';
import { leesAls } from '../database/rij.ts';
import type { ActorTransactie } from '../database/Transactie.ts';
import { melding } from '../melding/tabel.ts';
import { voorzieninggebruik as gebruik, voorziening } from './tabel.ts';

const { zoek: _zoek, ...kolommen } = getTableColumns(voorziening);
const leesGebruikt = leesAls(GebruikteVoorziening);
const leesBijCasus = leesAls(GebruikBijCasus);
/** Nobody reads through more on one page. */
const hoogstens = 100;

/** What still waits on a casus: it runs, or was referred not long before the closing. */
const teRegelen = (gemeenteId: string, teams: ReadonlyArray<string>) => sql`
  select g.melding_id as "meldingId", m.nummer, g.team_id as "teamId", v.naam,
    v.gesloten_op::text as "geslotenOp", t.coach_id as "coachId"
  from voorziening v
    join voorzieninggebruik g on g.gemeente_id = v.gemeente_id and g.voorziening_id = v.id
    join melding m on m.gemeente_id = g.gemeente_id and m.id = g.melding_id
    left join lateral (
      select coach_id from traject
      where gemeente_id = g.gemeente_id and melding_id = g.melding_id and status = 'actief'
      order by gestart_op, id limit 1
    ) t on true
  where v.gemeente_id = ${gemeenteId}::uuid and v.rang = 1 and v.gesloten_op is not null
    and g.geregeld_op is null and g.team_id in (${sql.join(
      teams.map((id) => sql`${id}::uuid`),
      sql`, `,
    )})
    and (
      m.status in ('ontvangen', 'in_weging', 'besloten')
      or (
        m.status = 'afgehandeld'
        and (g.op at time zone 'Europe/Amsterdam')::date >= v.gesloten_op - ${nazorgDagen}::int
        and not exists (
          select from traject where traject.gemeente_id = g.gemeente_id and traject.melding_id = g.melding_id
        )
      )
    )
  order by v.gesloten_op, m.nummer, v.naam`;

export const gebruiken = (tx: ActorTransactie): Gebruiken['Service'] => {
  const { gemeenteId } = tx;
  const hier = eq(gebruik.gemeenteId, gemeenteId);
  const eigen = alleenEigenTeams(tx.actor, 'melding.lezen', gebruik.teamId);
  const bijVoorziening = (id: VoorzieningId) => and(hier, eq(gebruik.voorzieningId, id));
  return {
    vanMelding: (id) =>
      leesGebruikt.alle(
        Effect.map(
          tx.vraag((db) =>
            db
              .select({ gebruik, voorziening: kolommen })
              .from(gebruik)
              .innerJoin(
                voorziening,
                and(eq(voorziening.gemeenteId, gebruik.gemeenteId), eq(voorziening.id, gebruik.voorzieningId)),
              )
              .where(and(hier, eq(gebruik.meldingId, id)))
              .orderBy(desc(gebruik.op), gebruik.voorzieningId),
          ),
          (rijen) => rijen.map((rij) => ({ ...rij.gebruik, voorziening: rij.voorziening })),
        ),
      ),
    vanVoorziening: (id) =>
      leesBijCasus.alle(
        Effect.map(
          tx.vraag((db) =>
            db
              .select({ gebruik, nummer: melding.nummer, status: melding.status })
              .from(gebruik)
              .innerJoin(melding, and(eq(melding.gemeenteId, gebruik.gemeenteId), eq(melding.id, gebruik.meldingId)))
              .where(and(bijVoorziening(id), eigen))
              .orderBy(desc(gebruik.op), gebruik.meldingId)
              .limit(hoogstens),
          ),
          (rijen) => rijen.map(({ gebruik: van, ...casus }) => ({ ...van, ...casus })),
        ),
      ),
    aantal: (id) => tx.alsAggregatie(tx.vraag((db) => db.$count(gebruik, bijVoorziening(id)))),
    teRegelen: (teams) =>
      teams.length === 0
        ? Effect.succeed([])
        : Effect.map(tx.rijen<TeRegelen>(teRegelen(gemeenteId, teams)), (rijen) =>
            rijen.map((rij) => ({ ...rij, geslotenOp: rij.geslotenOp as Dag })),
          ),
    bewaar: (dit) =>
      Effect.asVoid(
        tx.vraag((db) =>
          db
            .insert(gebruik)
            .values({ gemeenteId, ...dit })
            .onConflictDoUpdate({ target: [gebruik.gemeenteId, gebruik.meldingId, gebruik.voorzieningId], set: dit }),
        ),
      ),
  };
};
