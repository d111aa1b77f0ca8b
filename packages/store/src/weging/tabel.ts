import type { MedewerkerId } from '@tenzij/domain/medewerker/Medewerker.ts';
import type { TeamId } from '@tenzij/domain/medewerker/Team.ts';
import type { MeldingId } from '@tenzij/domain/melding/Melding.ts';
import type { OverlegId } from '@tenzij/domain/overleg/OverlegId.ts';
import type { Advies } from '@tenzij/domain/weging/regel.ts';
import type { Standpunt, Stap, Weging, WegingId } from '@tenzij/domain/weging/Weging.ts';
import { index, jsonb, pgTable } from 'drizzle-orm/pg-core';
import { beleid } from '../database/beleid.ts';
import { code, gemeenteId, id, ids, moment, versie } from '../database/kolom.ts';
import { medewerker, sleutelVan, team, verwijst } from '../medewerker/tabel.ts';
import { melding } from '../melding/tabel.ts';
import { overleg } from '../overleg/tabel.ts';

export const weging = pgTable(
  'weging',
  {
    gemeenteId: gemeenteId(),
    id: id<WegingId>().notNull(),
    status: code<Weging['status']>().notNull(),
    meldingId: id<MeldingId>().notNull(),
    teamId: id<TeamId>().notNull(),
    overlegId: id<OverlegId>(),
    gespreksleiderId: id<MedewerkerId>(),
    geopendOp: moment().notNull(),
    geopendDoor: id<MedewerkerId>().notNull(),
    aanwezigen: ids<MedewerkerId>(),
    stappen: jsonb().notNull().$type<ReadonlyArray<Stap>>(),
    standpunten: jsonb().notNull().$type<ReadonlyArray<Standpunt>>(),
    eerder: jsonb().notNull().default([]).$type<Weging['eerder']>(),
    onthuldOp: moment(),
    advies: jsonb().$type<Advies>(),
    versie: versie(),
  },
  (t) => [
    ...sleutelVan(t),
    verwijst(t, t.meldingId, melding),
    verwijst(t, t.teamId, team),
    verwijst(t, t.overlegId, overleg),
    verwijst(t, t.gespreksleiderId, medewerker),
    verwijst(t, t.geopendDoor, medewerker),
    index('weging_melding').on(t.gemeenteId, t.meldingId, t.geopendOp),
    index('weging_overleg').on(t.gemeenteId, t.overlegId, t.geopendOp),
    ...beleid('weging', { lezen: ['weging.lezen'], schrijven: ['weging.openen'] }, []),
  ],
);
