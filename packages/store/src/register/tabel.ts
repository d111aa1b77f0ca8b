import type { Afbeelding } from '@tenzij/domain/register/Afbeelding.ts';
import type { Import, ImportId } from '@tenzij/domain/register/Registers.ts';
import { foreignKey, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
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

/** How an organisation's headings and words map onto ours, to be used again. */
export const registerAfbeelding = pgTable(
  'register_afbeelding',
  {
    gemeenteId: gemeenteId(),
    naam: text().notNull(),
    inhoud: jsonb().notNull().$type<Afbeelding>(),
    bewaardOp: moment().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.gemeenteId, t.naam] }),
    foreignKey({ columns: [t.gemeenteId], foreignColumns: [gemeente.id] }),
    eigenBeleid('register_afbeelding_eigen', 'all', metRecht('register.importeren')),
  ],
);
