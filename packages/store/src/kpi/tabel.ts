import type { KanttekeningId } from '@tenzij/domain/kpi/Kanttekening.ts';
import type { TeamId } from '@tenzij/domain/medewerker/Team.ts';
import type { PilotId } from '@tenzij/domain/pilot/Pilot.ts';
import { index, pgTable, text } from 'drizzle-orm/pg-core';
import { beleid, eigenBeleid, metRecht, verwijderBeleid } from '../database/beleid.ts';
import { dag, gemeenteId, id } from '../database/kolom.ts';
import { sleutelVan, team, verwijst } from '../medewerker/tabel.ts';
import { pilot } from '../pilot/tabel.ts';

/** What happened on a day that the figures should be read with. */
export const kanttekening = pgTable(
  'kanttekening',
  {
    gemeenteId: gemeenteId(),
    id: id<KanttekeningId>().notNull(),
    dag: dag().notNull(),
    tekst: text().notNull(),
    pilotId: id<PilotId>(),
    teamId: id<TeamId>(),
  },
  (t) => [
    ...sleutelVan(t),
    verwijst(t, t.pilotId, pilot),
    verwijst(t, t.teamId, team),
    index('kanttekening_lijst').on(t.gemeenteId, t.dag, t.id),
    ...beleid('kanttekening', { lezen: ['kpi.lezen'], schrijven: ['kanttekening.maken'] }),
    eigenBeleid('kanttekening_van_allen', 'select', `team_id is null and ${metRecht('kpi.lezen')}`),
    verwijderBeleid('kanttekening', ['kanttekening.maken'], 'true'),
  ],
);
