import type { MedewerkerId } from '@tenzij/domain/medewerker/Medewerker.ts';
import type { OrganisatieId, TeamId } from '@tenzij/domain/medewerker/Team.ts';
import type { InwonerId } from '@tenzij/domain/melding/Inwoner.ts';
import type { MeldingId, MeldingNummer } from '@tenzij/domain/melding/Melding.ts';
import type { Verwijzing, VerwijzingId, VerwijzingStatus } from '@tenzij/domain/verwijzing/Verwijzing.ts';
import { sql } from 'drizzle-orm';
import { boolean, index, jsonb, pgTable, smallint, uniqueIndex } from 'drizzle-orm/pg-core';
import { beleid } from '../database/beleid.ts';
import { code, gemeenteId, id, moment, versie } from '../database/kolom.ts';
import { medewerker, organisatie, sleutelVan, team, verwijst } from '../medewerker/tabel.ts';
import { inwoner, melding } from '../melding/tabel.ts';

const deel = <Veld extends keyof Verwijzing>() => jsonb().$type<Verwijzing[Veld]>();

/** A casus shared with a partner: read by the team that sent it and by the organisatie that has it. */
export const verwijzing = pgTable(
  'verwijzing',
  {
    gemeenteId: gemeenteId(),
    id: id<VerwijzingId>().notNull(),
    meldingId: id<MeldingId>().notNull(),
    nummer: code<MeldingNummer>().notNull(),
    teamId: id<TeamId>().notNull(),
    naarOrganisatieId: id<OrganisatieId>().notNull(),
    vanMedewerkerId: id<MedewerkerId>().notNull(),
    verstuurdOp: moment().notNull(),
    toestemming: jsonb().notNull().$type<Verwijzing['toestemming']>(),
    deelContact: boolean().notNull(),
    /** While this stands here and the partner has accepted, the partner reads this identity. */
    inwonerId: id<InwonerId>(),
    gedeeld: deel<'gedeeld'>(),
    status: code<VerwijzingStatus>().notNull(),
    antwoord: deel<'antwoord'>(),
    afronding: deel<'afronding'>(),
    intrekking: deel<'intrekking'>(),
    versie: versie(),
    rang: smallint()
      .notNull()
      .generatedAlwaysAs(sql`case status when 'verstuurd' then 0 when 'aangenomen' then 1 else 2 end`),
  },
  (t) => [
    ...sleutelVan(t),
    verwijst(t, t.meldingId, melding),
    verwijst(t, t.teamId, team),
    verwijst(t, t.naarOrganisatieId, organisatie),
    verwijst(t, t.vanMedewerkerId, medewerker),
    verwijst(t, t.inwonerId, inwoner),
    uniqueIndex('verwijzing_lopend')
      .on(t.gemeenteId, t.meldingId, t.naarOrganisatieId)
      .where(sql`status in ('verstuurd', 'aangenomen')`),
    index('verwijzing_lijst').on(t.gemeenteId, t.rang, t.id),
    index('verwijzing_status').on(t.gemeenteId, t.status),
    index('verwijzing_lijst_team').on(t.gemeenteId, t.teamId, t.rang, t.id),
    index('verwijzing_lijst_partner').on(t.gemeenteId, t.naarOrganisatieId, t.rang, t.id),
    index('verwijzing_melding').on(t.gemeenteId, t.meldingId),
    index('verwijzing_van').on(t.gemeenteId, t.vanMedewerkerId, t.verstuurdOp),
    index('verwijzing_inwoner').on(t.gemeenteId, t.inwonerId),
    ...beleid(
      'verwijzing',
      {
        lezen: ['verwijzing.volgen', 'verwijzing.ontvangen'],
        toevoegen: ['verwijzing.sturen'],
        schrijven: ['verwijzing.sturen', 'verwijzing.ontvangen', 'melding.intrekken'],
      },
      [],
    ),
  ],
);
