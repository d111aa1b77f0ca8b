import type { Herindicatie, IndicatieId, IndicatieSoort, IndicatieStatus } from '@tenzij/domain/indicatie/Indicatie.ts';
import type { MedewerkerId } from '@tenzij/domain/medewerker/Medewerker.ts';
import type { OrganisatieId, TeamId, WijkId } from '@tenzij/domain/medewerker/Team.ts';
import type { InwonerId } from '@tenzij/domain/melding/Inwoner.ts';
import type { MeldingId } from '@tenzij/domain/melding/Melding.ts';
import { boolean, index, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { beleid } from '../database/beleid.ts';
import { code, dag, gemeenteId, id, uren, versie } from '../database/kolom.ts';
import { medewerker, organisatie, sleutelVan, team, verwijst, wijk } from '../medewerker/tabel.ts';
import { inwoner, melding } from '../melding/tabel.ts';

export const indicatie = pgTable(
  'indicatie',
  {
    gemeenteId: gemeenteId(),
    id: id<IndicatieId>().notNull(),
    status: code<IndicatieStatus>().notNull(),
    meldingId: id<MeldingId>(),
    teamId: id<TeamId>(),
    wijkId: id<WijkId>(),
    organisatieId: id<OrganisatieId>(),
    soort: code<IndicatieSoort>().notNull(),
    aangevraagdOp: dag(),
    beschiktOp: dag(),
    van: dag(),
    tot: dag(),
    urenPerWeek: uren(),
    aanbieder: text(),
    mandaathouderId: id<MedewerkerId>(),
    herindicatie: code<Herindicatie>(),
    urenMinderPerWeek: uren(),
    besprokenMetWijk: boolean(),
    externId: text(),
    versie: versie(),
    inwonerId: id<InwonerId>(),
  },
  (t) => [
    ...sleutelVan(t),
    verwijst(t, t.meldingId, melding),
    verwijst(t, t.teamId, team),
    verwijst(t, t.wijkId, wijk),
    verwijst(t, t.organisatieId, organisatie),
    verwijst(t, t.mandaathouderId, medewerker),
    verwijst(t, t.inwonerId, inwoner),
    uniqueIndex('indicatie_extern').on(t.gemeenteId, t.organisatieId, t.externId),
    index('indicatie_lijst').on(t.gemeenteId, t.status, t.aangevraagdOp, t.id),
    index('indicatie_melding').on(t.gemeenteId, t.meldingId),
    index('indicatie_beschikt').on(t.gemeenteId, t.beschiktOp),
    ...beleid('indicatie', {
      lezen: ['indicatie.lezen'],
      schrijven: ['weging.besluiten', 'toets.oordelen'],
    }),
  ],
);
