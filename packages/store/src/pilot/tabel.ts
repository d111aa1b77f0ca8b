import type { MedewerkerId } from '@tenzij/domain/medewerker/Medewerker.ts';
import type { Domein, TeamId } from '@tenzij/domain/medewerker/Team.ts';
import type { Criterium } from '@tenzij/domain/pilot/Monitoringsplan.ts';
import type { PilotId } from '@tenzij/domain/pilot/Pilot.ts';
import type { PilotbesluitId } from '@tenzij/domain/pilot/Pilotbesluit.ts';
import {
  foreignKey,
  index,
  integer,
  jsonb,
  numeric,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { beleid, leesBeleid, verwijderBeleid, voegToeBeleid } from '../database/beleid.ts';
import { code, dag, gemeenteId, id, ids, moment, uren, versie } from '../database/kolom.ts';
import { gemeente, medewerker, sleutelVan, team, verwijst } from '../medewerker/tabel.ts';

const inrichting = { lezen: ['inrichting.lezen'], schrijven: [] } as const;
/** A register brings them in, and the beheerder keeps them up by hand. */
const bijgehouden = { lezen: ['inrichting.lezen'], schrijven: ['kosten.bijhouden'] } as const;
const eersteVersie = () => integer().notNull().default(1);
const euro = () => numeric({ precision: 14, scale: 2, mode: 'number' });

export const pilot = pgTable(
  'pilot',
  {
    gemeenteId: gemeenteId(),
    id: id<PilotId>().notNull(),
    naam: text().notNull(),
    domein: code<Domein>().notNull(),
    teams: ids<TeamId>(),
    gestartOp: dag().notNull(),
    goNoGoOp: dag(),
    eindigtOp: dag(),
  },
  (t) => [...sleutelVan(t), uniqueIndex('pilot_naam').on(t.gemeenteId, t.naam), ...beleid('pilot', inrichting)],
);

/** The hours that a team has for a pilot: `urenPerFtePerMaand` for each fte, or `beschikbareUren` for the whole period. */
export const formatie = pgTable(
  'formatie',
  {
    gemeenteId: gemeenteId(),
    pilotId: id<PilotId>().notNull(),
    teamId: id<TeamId>().notNull(),
    van: dag().notNull(),
    tot: dag(),
    fte: uren().notNull(),
    urenPerFtePerMaand: uren(),
    beschikbareUren: uren(),
  },
  (t) => [
    primaryKey({ columns: [t.gemeenteId, t.pilotId, t.teamId, t.van] }),
    foreignKey({ columns: [t.gemeenteId], foreignColumns: [gemeente.id] }),
    verwijst(t, t.pilotId, pilot),
    verwijst(t, t.teamId, team),
    ...beleid('formatie', inrichting),
  ],
);

/** `volg` tells equal expenses of one day apart, so that the same file twice adds nothing. */
export const uitgave = pgTable(
  'uitgave',
  {
    gemeenteId: gemeenteId(),
    id: id<string>().notNull(),
    pilotId: id<PilotId>().notNull(),
    post: text().notNull(),
    datum: dag(),
    bedrag: euro().notNull(),
    volg: integer().notNull(),
    versie: eersteVersie(),
  },
  (t) => [
    ...sleutelVan(t),
    verwijst(t, t.pilotId, pilot),
    unique('uitgave_inhoud').on(t.gemeenteId, t.pilotId, t.post, t.datum, t.bedrag, t.volg).nullsNotDistinct(),
    index('uitgave_datum').on(t.gemeenteId, t.datum),
    ...beleid('uitgave', bijgehouden),
    verwijderBeleid('uitgave', ['kosten.bijhouden'], 'true'),
  ],
);

/** A post of the begroting: an amount, or fte times an amount a year for the months it covers. */
export const begroting = pgTable(
  'begroting',
  {
    gemeenteId: gemeenteId(),
    id: id<string>().notNull(),
    pilotId: id<PilotId>().notNull(),
    post: text().notNull(),
    fte: uren(),
    bedragPerFte: euro(),
    bedrag: euro(),
    van: dag().notNull(),
    tot: dag().notNull(),
    versie: eersteVersie(),
  },
  (t) => [
    ...sleutelVan(t),
    verwijst(t, t.pilotId, pilot),
    unique('begroting_post').on(t.gemeenteId, t.pilotId, t.post, t.van, t.tot),
    ...beleid('begroting', bijgehouden),
    verwijderBeleid('begroting', ['kosten.bijhouden'], 'true'),
  ],
);

/** What a pilot is judged by: every version that ever was. */
export const monitoringsplan = pgTable(
  'monitoringsplan',
  {
    gemeenteId: gemeenteId(),
    pilotId: id<PilotId>().notNull(),
    versie: versie(),
    criteria: jsonb().notNull().$type<ReadonlyArray<Criterium>>(),
    gewijzigdOp: moment().notNull(),
    gewijzigdDoor: id<MedewerkerId>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.gemeenteId, t.pilotId, t.versie] }),
    verwijst(t, t.pilotId, pilot),
    verwijst(t, t.gewijzigdDoor, medewerker),
    leesBeleid('monitoringsplan', ['pilot.dossier']),
    voegToeBeleid('monitoringsplan', ['pilot.plan']),
  ],
);

/** A decision as it was frozen: `tekst` is canonical JSON, `digest` the SHA-256 of exactly that. */
export const pilotbesluit = pgTable(
  'pilotbesluit',
  {
    gemeenteId: gemeenteId(),
    id: id<PilotbesluitId>().notNull(),
    pilotId: id<PilotId>().notNull(),
    volgnummer: integer().notNull(),
    tekst: text().notNull(),
    digest: text().notNull(),
  },
  (t) => [
    ...sleutelVan(t),
    verwijst(t, t.pilotId, pilot),
    uniqueIndex('pilotbesluit_volgnummer').on(t.gemeenteId, t.pilotId, t.volgnummer),
    leesBeleid('pilotbesluit', ['pilot.dossier']),
    voegToeBeleid('pilotbesluit', ['pilot.besluiten']),
  ],
);
