import { Kanttekening, type Kanttekeningen, type KanttekeningVraag } from '@tenzij/domain/kpi/Kanttekening.ts';
import type { TeamId } from '@tenzij/domain/medewerker/Team.ts';
import type { PilotId } from '@tenzij/domain/pilot/Pilot.ts';
import { and, arrayContains, eq, gte, inArray, isNull, lte, or, sql } from 'drizzle-orm';
import { Effect } from 'effect';
import { paginaUit } from '../database/pagina.ts';
import { leesAls } from '../database/rij.ts';
import type { ActorTransactie } from '../database/Transactie.ts';
import { pilot } from '../pilot/tabel.ts';
import { kanttekening } from './tabel.ts';

const lees = leesAls(Kanttekening);
const volgorde = { kolommen: { dag: kanttekening.dag, id: kanttekening.id } };

/** Its own, of its teams, and of all. */
const vanPilot = (id: PilotId) => [
  or(isNull(kanttekening.pilotId), eq(kanttekening.pilotId, id)),
  or(
    isNull(kanttekening.teamId),
    sql`${kanttekening.teamId} in (select unnest(teams) from pilot where gemeente_id = ${kanttekening.gemeenteId} and id = ${id}::uuid)`,
  ),
];

/** Its own, of the pilots that it is in, and of all. */
const vanTeam = (id: TeamId) => [
  or(isNull(kanttekening.teamId), eq(kanttekening.teamId, id)),
  or(
    isNull(kanttekening.pilotId),
    sql`exists (select from ${pilot} where ${and(
      eq(pilot.gemeenteId, kanttekening.gemeenteId),
      eq(pilot.id, kanttekening.pilotId),
      arrayContains(pilot.teams, [id]),
    )})`,
  ),
];

const voldoet = ({ van, tot, pilotId, teamId }: KanttekeningVraag) => [
  van && gte(kanttekening.dag, van),
  tot && lte(kanttekening.dag, tot),
  ...(pilotId === undefined ? [] : vanPilot(pilotId)),
  ...(teamId === undefined ? [] : vanTeam(teamId)),
];

const vanTeams = (teams: ReadonlyArray<TeamId> | null) =>
  teams === null
    ? undefined
    : or(isNull(kanttekening.teamId), teams.length === 0 ? undefined : inArray(kanttekening.teamId, [...teams]));

export const kanttekeningen = (tx: ActorTransactie): Kanttekeningen['Service'] => {
  const { gemeenteId } = tx;
  const hier = eq(kanttekening.gemeenteId, gemeenteId);
  const met = (id: Kanttekening['id']) => and(hier, eq(kanttekening.id, id));
  return {
    lijst: (vraag, teams) =>
      paginaUit(tx, kanttekening, volgorde, lees.alle, vraag, [hier, vanTeams(teams), ...voldoet(vraag)]),
    zoek: (id) => lees.eerste(tx.vraag((db) => db.select().from(kanttekening).where(met(id)))),
    voegToe: (nieuw) => Effect.asVoid(tx.vraag((db) => db.insert(kanttekening).values({ gemeenteId, ...nieuw }))),
    verwijder: (id) => Effect.asVoid(tx.vraag((db) => db.delete(kanttekening).where(met(id)))),
  };
};
