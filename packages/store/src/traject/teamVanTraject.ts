import type { GemeenteId } from '@tenzij/domain/medewerker/Gemeente.ts';
import type { TrajectId } from '@tenzij/domain/traject/TrajectId.ts';
import { type SQL, sql } from 'drizzle-orm';

/** What hangs on a traject is seen by who sees the traject. */
export const teamVanTraject = (gemeenteId: GemeenteId, id: TrajectId): SQL =>
  sql`(select team_id from traject where gemeente_id = ${gemeenteId} and id = ${id})`;
