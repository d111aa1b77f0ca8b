import type { Feitnaam } from '@tenzij/domain/kpi/Cel.ts';
import type { KanttekeningId } from '@tenzij/domain/kpi/Kanttekening.ts';
import type { Kwartaal } from '@tenzij/domain/kpi/Kwartaal.ts';
import type { MedewerkerId } from '@tenzij/domain/medewerker/Medewerker.ts';
import type { Domein, OrganisatieId, TeamId, WijkId } from '@tenzij/domain/medewerker/Team.ts';
import type { InwonerId } from '@tenzij/domain/melding/Inwoner.ts';
import type { Leefgebied } from '@tenzij/domain/melding/Leefgebied.ts';
import type { Leeftijdsgroep } from '@tenzij/domain/melding/Melding.ts';
import type { PilotId } from '@tenzij/domain/pilot/Pilot.ts';
import {
  bigint,
  foreignKey,
  index,
  integer,
  jsonb,
  numeric,
  type PgColumn,
  pgTable,
  primaryKey,
  text,
} from 'drizzle-orm/pg-core';
import {
  alleenRol,
  beleid,
  eigenBeleid,
  leesBeleid,
  metRecht,
  verwijderBeleid,
  voegToeBeleid,
} from '../database/beleid.ts';
import { code, dag, gemeenteId, id, versie } from '../database/kolom.ts';
import { gemeente, sleutelVan, team, verwijst } from '../medewerker/tabel.ts';
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

/* Whole months of what happened, counted once. What they hold can be counted anew from the rows at any time. */

/**
 * By what a count is split: not at all, by pilot and team, by wijk, or by all four. Or by leefgebied, of which a row
 * can have several: those do not add up to the whole.
 */
export type Grein = 'geheel' | 'team' | 'wijk' | 'cel' | 'leefgebied';
/** Of a whole year together, by the first month of it. */
export type Jaargrein = 'jaar team' | 'jaar wijk';

const geteldDoorDeTaak = (tabel: string) => [
  eigenBeleid(`${tabel}_lezen`, 'select', alleenRol(['aggregatie', 'taak'])),
  eigenBeleid(`${tabel}_toevoegen`, 'insert', alleenRol(['taak'])),
  eigenBeleid(`${tabel}_verwijderen`, 'delete', alleenRol(['taak'])),
];

const vanGemeente = (t: { readonly gemeenteId: PgColumn }) =>
  foreignKey({ columns: [t.gemeenteId], foreignColumns: [gemeente.id] });

const nr = () => bigint({ mode: 'number' }).notNull().generatedAlwaysAsIdentity();

const plaats = {
  gemeenteId: gemeenteId(),
  feit: code<Feitnaam>().notNull(),
  grein: code<Grein | Jaargrein>().notNull(),
  maand: dag().notNull(),
  pilotId: id<PilotId>(),
  teamId: id<TeamId>(),
  wijkId: id<WijkId>(),
  organisatieId: id<OrganisatieId>(),
  leefgebied: code<Leefgebied>(),
  nr: nr(),
};

/** By maat who has something of it; true where they are five or more, which is enough to know. */
export type BewaardeMensen = Readonly<Record<string, ReadonlyArray<number> | true>>;

/** `aantallen` and `uren` in the order of the feit's maten; `mensen` is by whom, of a leefgebied all of it together. */
export const kpiMaand = pgTable(
  'kpi_maand',
  {
    ...plaats,
    rijen: integer().notNull(),
    eersteDag: dag().notNull(),
    laatsteDag: dag().notNull(),
    aantallen: bigint({ mode: 'number' }).array().notNull(),
    uren: numeric().array().notNull(),
    mensen: jsonb().$type<BewaardeMensen>(),
  },
  (t) => [
    primaryKey({ columns: [t.gemeenteId, t.feit, t.grein, t.maand, t.nr] }),
    vanGemeente(t),
    ...geteldDoorDeTaak('kpi_maand'),
  ],
);

/** How many lasted how many days: what a percentile is read from. */
export const kpiDuur = pgTable(
  'kpi_duur',
  { ...plaats, dagen: integer().array().notNull(), aantallen: bigint({ mode: 'number' }).array().notNull() },
  (t) => [
    primaryKey({ columns: [t.gemeenteId, t.feit, t.grein, t.maand, t.nr] }),
    vanGemeente(t),
    ...geteldDoorDeTaak('kpi_duur'),
  ],
);

/** In what somebody can have come before: in anything, or by the same team, wijk, organisatie or age. */
export const kringen = ['geheel', 'team', 'wijk', 'organisatie', 'leeftijdsgroep'] as const;
export type Kring = (typeof kringen)[number];
/** And in the same leefgebied, of which somebody can have several at once. */
export type NieuweKring = Kring | 'leefgebied';

/**
 * Meldingen of who came more than once: everybody else counts as one without looking. `eerder` is for each kring in
 * which month somebody came last before this, or this month where another line of it comes first. `gebieden` is the
 * same for each leefgebied of the month, on the first line of somebody in it.
 */
export const kpiTerugkeer = pgTable(
  'kpi_terugkeer',
  {
    gemeenteId: gemeenteId(),
    maand: dag().notNull(),
    inwonerId: id<InwonerId>().notNull(),
    pilotId: id<PilotId>(),
    teamId: id<TeamId>().notNull(),
    wijkId: id<WijkId>().notNull(),
    organisatieId: id<OrganisatieId>(),
    leeftijdsgroep: code<Leeftijdsgroep>(),
    eerder: dag().array(),
    gebieden: jsonb().$type<Readonly<Record<string, string | null>>>(),
    nr: nr(),
  },
  (t) => [
    primaryKey({ columns: [t.gemeenteId, t.maand, t.nr] }),
    vanGemeente(t),
    index('kpi_terugkeer_inwoner').on(t.gemeenteId, t.inwonerId),
    ...geteldDoorDeTaak('kpi_terugkeer'),
  ],
);

/**
 * Of who came more than once: `nieuw` is in how many lines of a month somebody comes who did not come in it, nor in the
 * month before, nor in the two before, and so on until the number no longer changes.
 */
export const kpiNieuw = pgTable(
  'kpi_nieuw',
  {
    gemeenteId: gemeenteId(),
    kring: code<NieuweKring>().notNull(),
    maand: dag().notNull(),
    teamId: id<TeamId>(),
    wijkId: id<WijkId>(),
    organisatieId: id<OrganisatieId>(),
    leeftijdsgroep: code<Leeftijdsgroep>(),
    leefgebied: code<Leefgebied>(),
    nr: nr(),
    nieuw: integer().array().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.gemeenteId, t.kring, t.maand, t.nr] }),
    vanGemeente(t),
    ...geteldDoorDeTaak('kpi_nieuw'),
  ],
);

/** What is counted month by month: what happened in it, and the stand on its last day, or on the last that there was. */
export type Standnaam = 'begeleid' | 'caseload';
/** Of a feit what makes some questions quick and no figure waits for: each leefgebied, and whole years. */
export type Bijtelling = `${Feitnaam} erbij`;
export type Geteld = Feitnaam | Bijtelling | Standnaam;

/** By what people are told apart on a day; in `pilot` what belongs to none has no pilot. */
export const standgreinen = [
  'geheel',
  'team',
  'wijk',
  'organisatie',
  'domein',
  'pilot',
  'pilot en team',
  'cel',
] as const;
export type Standgrein = (typeof standgreinen)[number];

/** How many people had begeleiding on that day, and how many of them of the wijkteam itself; `wie` as in `kpi_maand`. */
export const kpiStand = pgTable(
  'kpi_stand',
  {
    gemeenteId: gemeenteId(),
    maand: dag().notNull(),
    grein: code<Standgrein>().notNull(),
    domein: code<Domein>(),
    pilotId: id<PilotId>(),
    teamId: id<TeamId>(),
    wijkId: id<WijkId>(),
    organisatieId: id<OrganisatieId>(),
    nr: nr(),
    mensen: integer().notNull(),
    zelf: integer().notNull(),
    wie: jsonb().$type<Readonly<Record<string, ReadonlyArray<number>>>>(),
  },
  (t) => [
    primaryKey({ columns: [t.gemeenteId, t.maand, t.grein, t.nr] }),
    vanGemeente(t),
    ...geteldDoorDeTaak('kpi_stand'),
  ],
);

/** What each coach had on that day: hours a week, and hours that were assigned for the whole of a traject. */
export const kpiLast = pgTable(
  'kpi_last',
  {
    gemeenteId: gemeenteId(),
    maand: dag().notNull(),
    coachId: id<MedewerkerId>().notNull(),
    mensen: integer().notNull(),
    uren: numeric().notNull(),
    toegewezen: numeric().notNull(),
  },
  (t) => [primaryKey({ columns: [t.gemeenteId, t.maand, t.coachId] }), vanGemeente(t), ...geteldDoorDeTaak('kpi_last')],
);

/** Which months were counted, and by which definitions: another definition counts again. A stand is that of `op`. */
export const kpiGeteld = pgTable(
  'kpi_geteld',
  {
    gemeenteId: gemeenteId(),
    feit: code<Geteld>().notNull(),
    maand: dag().notNull(),
    definitie: text().notNull(),
    op: dag(),
    nr: nr(),
  },
  (t) => [primaryKey({ columns: [t.gemeenteId, t.feit, t.maand] }), vanGemeente(t), ...geteldDoorDeTaak('kpi_geteld')],
);

/**
 * A month in which something changed, of one team or of all that is in it. Only ever added to by who changes, so that
 * nobody waits for somebody else.
 */
export const kpiVuil = pgTable(
  'kpi_vuil',
  {
    gemeenteId: gemeenteId(),
    feit: code<Geteld>().notNull(),
    maand: dag().notNull(),
    teamId: id<TeamId>(),
    nr: nr(),
  },
  (t) => [
    primaryKey({ columns: [t.gemeenteId, t.feit, t.maand, t.nr] }),
    vanGemeente(t),
    eigenBeleid('kpi_vuil_lezen', 'select', alleenRol(['aggregatie', 'taak'])),
    eigenBeleid('kpi_vuil_toevoegen', 'insert'),
    eigenBeleid('kpi_vuil_verwijderen', 'delete', alleenRol(['taak'])),
  ],
);

/** A published report as it was frozen: `tekst` is canonical JSON, `digest` the SHA-256 of exactly that. */
export const kwartaalrapport = pgTable(
  'kwartaalrapport',
  {
    gemeenteId: gemeenteId(),
    kwartaal: text().notNull().$type<Kwartaal>(),
    versie: versie(),
    tekst: text().notNull(),
    digest: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.gemeenteId, t.kwartaal, t.versie] }),
    foreignKey({ columns: [t.gemeenteId], foreignColumns: [gemeente.id] }),
    leesBeleid('kwartaalrapport', ['kwartaal.lezen']),
    voegToeBeleid('kwartaalrapport', ['kwartaal.publiceren']),
  ],
);
