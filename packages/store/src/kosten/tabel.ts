import type { Aannames, BewaardeAannamesId } from '@tenzij/domain/kosten/Aannames.ts';
import type { MedewerkerId } from '@tenzij/domain/medewerker/Medewerker.ts';
import { jsonb, pgTable, uniqueIndex } from 'drizzle-orm/pg-core';
import { beleid } from '../database/beleid.ts';
import { gemeenteId, id, moment, versie } from '../database/kolom.ts';
import { medewerker, sleutelVan, verwijst } from '../medewerker/tabel.ts';

/** What the gemeente reckons with: a row each time somebody changed it, and the highest versie counts. */
export const kostenaanname = pgTable(
  'kostenaanname',
  {
    gemeenteId: gemeenteId(),
    id: id<BewaardeAannamesId>().notNull(),
    versie: versie(),
    waarden: jsonb().notNull().$type<Aannames>(),
    op: moment().notNull(),
    door: id<MedewerkerId>().notNull(),
  },
  (t) => [
    ...sleutelVan(t),
    verwijst(t, t.door, medewerker),
    uniqueIndex('kostenaanname_versie').on(t.gemeenteId, t.versie),
    ...beleid('kostenaanname', { lezen: ['kosten.lezen'], schrijven: [], toevoegen: ['kosten.aannames'] }),
  ],
);
