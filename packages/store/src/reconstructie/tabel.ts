import type { MedewerkerId } from '@tenzij/domain/medewerker/Medewerker.ts';
import type { TeamId } from '@tenzij/domain/medewerker/Team.ts';
import type { Reconstructie, ReconstructieId } from '@tenzij/domain/reconstructie/Reconstructie.ts';
import { index, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import { alleenRol, beleid, eigenBeleid, verwijderBeleid } from '../database/beleid.ts';
import { dag, gemeenteId, id, moment, versie } from '../database/kolom.ts';
import { medewerker, sleutelVan, team, verwijst } from '../medewerker/tabel.ts';

/** Of a team and of no casus. What stands in the report is not taken away before it is taken back. */
export const reconstructie = pgTable(
  'reconstructie',
  {
    gemeenteId: gemeenteId(),
    id: id<ReconstructieId>().notNull(),
    teamId: id<TeamId>().notNull(),
    aanduiding: text().notNull(),
    situatie: text().notNull(),
    oud: jsonb().notNull().$type<Reconstructie['oud']>(),
    nieuw: jsonb().notNull().$type<Reconstructie['nieuw']>(),
    effecten: jsonb().notNull().$type<Reconstructie['effecten']>(),
    geleerd: text(),
    inwonerAkkoordOp: dag(),
    goedgekeurdOp: moment(),
    goedgekeurdDoor: id<MedewerkerId>(),
    gewijzigdOp: moment().notNull(),
    gewijzigdDoor: id<MedewerkerId>().notNull(),
    versie: versie(),
  },
  (t) => [
    ...sleutelVan(t),
    verwijst(t, t.teamId, team),
    verwijst(t, t.goedgekeurdDoor, medewerker),
    verwijst(t, t.gewijzigdDoor, medewerker),
    index('reconstructie_lijst').on(t.gemeenteId, t.teamId, t.id),
    index('reconstructie_rapport').on(t.gemeenteId, t.goedgekeurdOp),
    ...beleid(
      'reconstructie',
      {
        lezen: ['reconstructie.lezen'],
        schrijven: ['reconstructie.schrijven', 'reconstructie.goedkeuren'],
        toevoegen: ['reconstructie.schrijven'],
      },
      [],
    ),
    eigenBeleid('reconstructie_rapport', 'select', `${alleenRol(['aggregatie'])} and goedgekeurd_op is not null`),
    verwijderBeleid('reconstructie', ['reconstructie.schrijven'], 'goedgekeurd_op is null'),
  ],
);
