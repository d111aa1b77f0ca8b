import { type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';

/** Dutch full text: `schuld` finds `schulden`, quotes keep words together, `-` leaves out. */
export const voldoetAan = (zoek: PgColumn, q: string): SQL => sql`${zoek} @@ websearch_to_tsquery('dutch', ${q})`;
