import type { WijkId } from '@tenzij/domain/medewerker/Team.ts';
import type { Kenmerk } from '@tenzij/domain/melding/Kenmerk.ts';
import type { Leefgebied } from '@tenzij/domain/melding/Leefgebied.ts';
import type { VoorzieningId } from '@tenzij/domain/voorziening/Voorziening.ts';
import { boolean, integer, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { beleid } from '../database/beleid.ts';
import { codes, gemeenteId, id, ids, versie, zoekvector } from '../database/kolom.ts';
import { zoekwoorden } from '../database/zoek.ts';
import { sleutelVan } from '../medewerker/tabel.ts';

export const voorziening = pgTable(
  'voorziening',
  {
    gemeenteId: gemeenteId(),
    id: id<VoorzieningId>().notNull(),
    naam: text().notNull(),
    soort: text(),
    wijken: ids<WijkId>(),
    leefgebieden: codes<Leefgebied>(),
    kenmerken: codes<Kenmerk>(),
    capaciteit: integer(),
    contact: text(),
    website: text(),
    actief: boolean().notNull(),
    versie: versie(),
    zoek: zoekvector().notNull().generatedAlwaysAs(zoekwoorden(`naam || ' ' || coalesce(soort, '')`)),
  },
  (t) => [
    ...sleutelVan(t),
    uniqueIndex('voorziening_naam').on(t.gemeenteId, t.naam),
    ...beleid('voorziening', { lezen: ['voorziening.lezen'], schrijven: [] }),
  ],
);
