import { foreignKey, integer, json, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { dezeActor, eigenBeleid } from '../database/beleid.ts';
import { gemeenteId, moment } from '../database/kolom.ts';
import { gemeente } from '../medewerker/tabel.ts';

/** The answer that a key already got; of who sent it alone. */
export const idempotentie = pgTable(
  'idempotentie',
  {
    gemeenteId: gemeenteId(),
    actor: text().notNull(),
    sleutel: text().notNull(),
    /** Of method, path and body: the same key with another request is refused. */
    digest: text().notNull(),
    status: integer(),
    /** Closed: an answer may hold what is kept nowhere else. */
    body: json(),
    gemaaktOp: moment().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.gemeenteId, t.actor, t.sleutel] }),
    foreignKey({ columns: [t.gemeenteId], foreignColumns: [gemeente.id] }),
    eigenBeleid('idempotentie_eigen', 'all', `actor ${dezeActor}`),
  ],
);
