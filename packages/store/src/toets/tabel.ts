import type { BesluitId } from '@tenzij/domain/besluit/Besluit.ts';
import type { MedewerkerId } from '@tenzij/domain/medewerker/Medewerker.ts';
import type { TeamId } from '@tenzij/domain/medewerker/Team.ts';
import type { MeldingId } from '@tenzij/domain/melding/Melding.ts';
import type { Oordeel, ToetsStatus } from '@tenzij/domain/toets/Toets.ts';
import type { ToetsId } from '@tenzij/domain/toets/ToetsId.ts';
import type { WegingId } from '@tenzij/domain/weging/Weging.ts';
import { sql } from 'drizzle-orm';
import { boolean, index, jsonb, pgTable, smallint } from 'drizzle-orm/pg-core';
import { besluit } from '../besluit/tabel.ts';
import { beleid, verwijderBeleid } from '../database/beleid.ts';
import { code, dag, gemeenteId, id, ids, moment, versie } from '../database/kolom.ts';
import { sleutelVan, team, verwijst } from '../medewerker/tabel.ts';
import { melding } from '../melding/tabel.ts';
import { weging } from '../weging/tabel.ts';

export const toets = pgTable(
  'toets',
  {
    gemeenteId: gemeenteId(),
    id: id<ToetsId>().notNull(),
    besluitId: id<BesluitId>().notNull(),
    wegingId: id<WegingId>().notNull(),
    meldingId: id<MeldingId>().notNull(),
    teamId: id<TeamId>().notNull(),
    gevraagdOp: moment().notNull(),
    termijnOp: dag().notNull(),
    spoed: boolean().notNull(),
    betrokkenen: ids<MedewerkerId>(),
    status: code<ToetsStatus>().notNull(),
    oordelen: jsonb().notNull().$type<ReadonlyArray<Oordeel>>(),
    versie: versie(),
    rang: smallint().notNull().generatedAlwaysAs(sql`case when status = 'gevraagd' then 0 else 1 end`),
  },
  (t) => [
    ...sleutelVan(t),
    verwijst(t, t.besluitId, besluit),
    verwijst(t, t.wegingId, weging),
    verwijst(t, t.meldingId, melding),
    verwijst(t, t.teamId, team),
    index('toets_lijst').on(t.gemeenteId, t.rang, t.termijnOp, t.id),
    index('toets_melding').on(t.gemeenteId, t.meldingId),
    index('toets_gevraagd_team').on(t.gemeenteId, t.teamId, t.gevraagdOp),
    index('toets_status').on(t.gemeenteId, t.status),
    index('toets_lijst_team').on(t.gemeenteId, t.teamId, t.rang, t.termijnOp, t.id),
    ...beleid('toets', {
      lezen: ['toets.lezen'],
      schrijven: ['weging.besluiten', 'toets.oordelen', 'termijn.verschuiven'],
    }),
    verwijderBeleid('toets', ['weging.besluiten'], `status = 'gevraagd'`),
  ],
);
