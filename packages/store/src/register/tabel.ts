import type { Import, ImportId } from '@tenzij/domain/register/Registers.ts';
import { foreignKey, jsonb, pgTable, primaryKey } from 'drizzle-orm/pg-core';
import { eigenBeleid, metRecht } from '../database/beleid.ts';
import { gemeenteId, id, moment } from '../database/kolom.ts';
import { gemeente } from '../medewerker/tabel.ts';

/** How an import went; what it brought stands in the tables of what it is. */
export const registerImport = pgTable(
  'register_import',
  {
    gemeenteId: gemeenteId(),
    id: id<ImportId>().notNull(),
    stand: jsonb().notNull().$type<Import>(),
    bijgewerktOp: moment().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.gemeenteId, t.id] }),
    foreignKey({ columns: [t.gemeenteId], foreignColumns: [gemeente.id] }),
    eigenBeleid('register_import_eigen', 'all', metRecht('register.importeren', 'taak')),
  ],
);
