import type { MedewerkerId } from '@tenzij/domain/medewerker/Medewerker.ts';
import type { TeamId } from '@tenzij/domain/medewerker/Team.ts';
import type { MeldingId } from '@tenzij/domain/melding/Melding.ts';
import type { OverlegStatus, Uitstel } from '@tenzij/domain/overleg/Overleg.ts';
import type { OverlegId } from '@tenzij/domain/overleg/OverlegId.ts';
import { index, jsonb, pgTable } from 'drizzle-orm/pg-core';
import { beleid } from '../database/beleid.ts';
import { code, dag, gemeenteId, id, ids, moment, versie } from '../database/kolom.ts';
import { medewerker, sleutelVan, team, verwijst } from '../medewerker/tabel.ts';

export const overleg = pgTable(
  'overleg',
  {
    gemeenteId: gemeenteId(),
    id: id<OverlegId>().notNull(),
    teamId: id<TeamId>().notNull(),
    datum: dag().notNull(),
    status: code<OverlegStatus>().notNull(),
    gespreksleiderId: id<MedewerkerId>().notNull(),
    aanwezigen: ids<MedewerkerId>(),
    volgorde: ids<MeldingId>(),
    uitgesteld: jsonb().notNull().$type<ReadonlyArray<Uitstel>>(),
    geopendOp: moment(),
    geslotenOp: moment(),
    versie: versie(),
  },
  (t) => [
    ...sleutelVan(t),
    verwijst(t, t.teamId, team),
    verwijst(t, t.gespreksleiderId, medewerker),
    index('overleg_lijst').on(t.gemeenteId, t.datum, t.id),
    index('overleg_lijst_team').on(t.gemeenteId, t.teamId, t.datum, t.id),
    ...beleid('overleg', { lezen: ['overleg.lezen'], schrijven: ['overleg.leiden'] }, []),
  ],
);
