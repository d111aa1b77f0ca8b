import type { AfwezigheidId } from '@tenzij/domain/medewerker/Afwezigheid.ts';
import { type GemeenteId, gebruikelijkeTermijnen } from '@tenzij/domain/medewerker/Gemeente.ts';
import type { MedewerkerId, Rol } from '@tenzij/domain/medewerker/Medewerker.ts';
import type { OrganisatieSoort } from '@tenzij/domain/medewerker/Organisatie.ts';
import type { Domein, OrganisatieId, TeamId, WijkId } from '@tenzij/domain/medewerker/Team.ts';
import type { Kenmerk } from '@tenzij/domain/melding/Kenmerk.ts';
import { sql } from 'drizzle-orm';
import {
  boolean,
  foreignKey,
  index,
  integer,
  type PgColumn,
  type PgTable,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { aanmeldingLeest, alleenRol, beleid, collegaVan, deBot, eigenBeleid, zelf } from '../database/beleid.ts';
import { code, codes, dag, gemeenteId, id, ids, uren } from '../database/kolom.ts';

/** What everybody of the gemeente may read; written by an import or by setting the gemeente up. */
const inrichting = { lezen: ['inrichting.lezen'], schrijven: [] } as const;

export const gemeente = pgTable(
  'gemeente',
  {
    id: id<GemeenteId>().primaryKey(),
    naam: text().notNull(),
    leefgebiedenDrempel: integer(),
    urenPerFtePerWeek: uren().notNull(),
    gebruikelijkeWeken: integer().notNull(),
    eersteContactDagen: integer().notNull().default(gebruikelijkeTermijnen.eersteContactDagen),
    contactDagen: integer().notNull().default(gebruikelijkeTermijnen.contactDagen),
    reflectieDagen: integer().notNull().default(gebruikelijkeTermijnen.reflectieDagen),
    aflopendWeken: integer().notNull().default(gebruikelijkeTermijnen.aflopendWeken),
  },
  () => [
    eigenBeleid('gemeente_lezen', 'select', null, 'id'),
    eigenBeleid('gemeente_toevoegen', 'insert', alleenRol(['taak']), 'id'),
    eigenBeleid('gemeente_wijzigen', 'update', alleenRol(['taak']), 'id'),
    aanmeldingLeest('gemeente'),
  ],
);

interface VanGemeente {
  readonly gemeenteId: PgColumn;
}
/** Every key starts with the gemeente, so that the tables can be distributed by it. */
export const sleutelVan = (tabel: VanGemeente & { readonly id: PgColumn }) => [
  primaryKey({ columns: [tabel.gemeenteId, tabel.id] }),
  foreignKey({ columns: [tabel.gemeenteId], foreignColumns: [gemeente.id] }),
];

/** A reference inside the same gemeente. */
export const verwijst = (
  tabel: VanGemeente,
  kolom: PgColumn,
  naar: PgTable & VanGemeente & { readonly id: PgColumn },
) => foreignKey({ columns: [tabel.gemeenteId, kolom], foreignColumns: [naar.gemeenteId, naar.id] });

export const wijk = pgTable(
  'wijk',
  { gemeenteId: gemeenteId(), id: id<WijkId>().notNull(), naam: text().notNull() },
  (t) => [...sleutelVan(t), uniqueIndex('wijk_naam').on(t.gemeenteId, t.naam), ...beleid('wijk', inrichting)],
);

export const organisatie = pgTable(
  'organisatie',
  {
    gemeenteId: gemeenteId(),
    id: id<OrganisatieId>().notNull(),
    naam: text().notNull(),
    soort: code<OrganisatieSoort>(),
    expertises: codes<Kenmerk>(),
  },
  (t) => [
    ...sleutelVan(t),
    uniqueIndex('organisatie_naam').on(t.gemeenteId, t.naam),
    ...beleid('organisatie', inrichting),
  ],
);

export const team = pgTable(
  'team',
  {
    gemeenteId: gemeenteId(),
    id: id<TeamId>().notNull(),
    naam: text().notNull(),
    domein: code<Domein>().notNull(),
    wijken: ids<WijkId>(),
  },
  (t) => [
    ...sleutelVan(t),
    uniqueIndex('team_naam').on(t.gemeenteId, t.naam),
    ...beleid('team', inrichting),
    aanmeldingLeest('team'),
  ],
);

export const medewerker = pgTable(
  'medewerker',
  {
    gemeenteId: gemeenteId(),
    id: id<MedewerkerId>().notNull(),
    naam: text().notNull(),
    /** How a sign-in finds them; no part of what colleagues see. */
    email: text(),
    rol: code<Rol>().notNull(),
    teams: ids<TeamId>(),
    organisatieId: id<OrganisatieId>(),
    expertises: codes<Kenmerk>(),
    urenPerWeek: uren(),
    fte: uren(),
    actief: boolean().notNull().default(true),
    /** Whom the demo lets one sign in as. */
    persona: boolean().notNull().default(false),
  },
  (t) => [
    ...sleutelVan(t),
    verwijst(t, t.organisatieId, organisatie),
    uniqueIndex('medewerker_email').on(t.gemeenteId, sql`lower(${t.email})`),
    index('medewerker_aanmelding').on(sql`lower(${t.email})`),
    ...beleid('medewerker', inrichting),
    aanmeldingLeest('medewerker'),
    deBot('medewerker', 'select'),
  ],
);

/** A coach says it for themselves, a teamleider for the team; the team plans with it. */
const meldtAfwezig = `((${alleenRol(['wijkcoach'])} and medewerker_id ${zelf}) or ${collegaVan('afwezigheid', ['teamleider'], ['taak'])})`;

export const afwezigheid = pgTable(
  'afwezigheid',
  {
    gemeenteId: gemeenteId(),
    id: id<AfwezigheidId>().notNull(),
    medewerkerId: id<MedewerkerId>().notNull(),
    van: dag().notNull(),
    tot: dag(),
  },
  (t) => [
    ...sleutelVan(t),
    verwijst(t, t.medewerkerId, medewerker),
    index('afwezigheid_medewerker').on(t.gemeenteId, t.medewerkerId, t.tot),
    eigenBeleid(
      'afwezigheid_lezen',
      'select',
      collegaVan('afwezigheid', ['wijkcoach', 'teamleider'], ['taak', 'aggregatie']),
    ),
    eigenBeleid('afwezigheid_toevoegen', 'insert', meldtAfwezig),
    eigenBeleid('afwezigheid_wijzigen', 'update', meldtAfwezig),
    eigenBeleid('afwezigheid_verwijderen', 'delete', meldtAfwezig),
  ],
);
