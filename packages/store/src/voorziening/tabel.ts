import type { MedewerkerId } from '@tenzij/domain/medewerker/Medewerker.ts';
import type { TeamId, WijkId } from '@tenzij/domain/medewerker/Team.ts';
import type { Kenmerk } from '@tenzij/domain/melding/Kenmerk.ts';
import type { Leefgebied } from '@tenzij/domain/melding/Leefgebied.ts';
import type { MeldingId } from '@tenzij/domain/melding/Melding.ts';
import type { VoorzieningId } from '@tenzij/domain/voorziening/Voorziening.ts';
import { sql } from 'drizzle-orm';
import {
  boolean,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { beleid } from '../database/beleid.ts';
import { codes, dag, gemeenteId, id, ids, moment, versie, zoekvector } from '../database/kolom.ts';
import { zoekwoorden } from '../database/zoek.ts';
import { gemeente, medewerker, sleutelVan, team, verwijst } from '../medewerker/tabel.ts';
import { melding } from '../melding/tabel.ts';

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
    plekkenBezet: integer(),
    contact: text(),
    website: text(),
    actief: boolean().notNull(),
    gecontroleerdOp: dag(),
    gecontroleerdDoor: id<MedewerkerId>(),
    geslotenOp: dag(),
    geslotenDoor: id<MedewerkerId>(),
    geslotenReden: text(),
    gewijzigdOp: moment(),
    gewijzigdDoor: id<MedewerkerId>(),
    versie: versie(),
    rang: smallint().notNull().generatedAlwaysAs(sql`case when actief then 0 else 1 end`),
    zoek: zoekvector().notNull().generatedAlwaysAs(zoekwoorden(`naam || ' ' || coalesce(soort, '')`)),
  },
  (t) => [
    ...sleutelVan(t),
    verwijst(t, t.gecontroleerdDoor, medewerker),
    verwijst(t, t.geslotenDoor, medewerker),
    verwijst(t, t.gewijzigdDoor, medewerker),
    uniqueIndex('voorziening_naam').on(t.gemeenteId, t.naam),
    index('voorziening_lijst').on(t.gemeenteId, t.rang, t.naam, t.id),
    ...beleid('voorziening', { lezen: ['voorziening.lezen'], schrijven: ['voorziening.bijhouden'] }),
  ],
);

/** Which casus points at which voorziening. */
export const voorzieninggebruik = pgTable(
  'voorzieninggebruik',
  {
    gemeenteId: gemeenteId(),
    meldingId: id<MeldingId>().notNull(),
    voorzieningId: id<VoorzieningId>().notNull(),
    teamId: id<TeamId>().notNull(),
    door: id<MedewerkerId>().notNull(),
    op: moment().notNull(),
    geregeldOp: moment(),
    geregeldDoor: id<MedewerkerId>(),
  },
  (t) => [
    primaryKey({ columns: [t.gemeenteId, t.meldingId, t.voorzieningId] }),
    foreignKey({ columns: [t.gemeenteId], foreignColumns: [gemeente.id] }),
    verwijst(t, t.meldingId, melding),
    verwijst(t, t.voorzieningId, voorziening),
    verwijst(t, t.teamId, team),
    verwijst(t, t.door, medewerker),
    verwijst(t, t.geregeldDoor, medewerker),
    index('voorzieninggebruik_voorziening').on(t.gemeenteId, t.voorzieningId, t.op),
    ...beleid('voorzieninggebruik', { lezen: ['melding.lezen'], schrijven: ['voorziening.gebruiken'] }),
  ],
);
