import type {
  Herindicatie,
  IndicatieId,
  IndicatieSoort,
  IndicatieStatus,
  NietOpAgenda,
} from '@tenzij/domain/indicatie/Indicatie.ts';
import type { VerloopId, Verloopsoort } from '@tenzij/domain/indicatie/Verloop.ts';
import type { MedewerkerId } from '@tenzij/domain/medewerker/Medewerker.ts';
import type { OrganisatieId, TeamId, WijkId } from '@tenzij/domain/medewerker/Team.ts';
import type { InwonerId } from '@tenzij/domain/melding/Inwoner.ts';
import type { MeldingId } from '@tenzij/domain/melding/Melding.ts';
import { sql } from 'drizzle-orm';
import { boolean, foreignKey, index, jsonb, pgTable, smallint, text, uniqueIndex } from 'drizzle-orm/pg-core';
import type { Schema } from 'effect';
import { beleid, eigenBeleid } from '../database/beleid.ts';
import { code, dag, gemeenteId, id, moment, uren, versie } from '../database/kolom.ts';
import { herwogenOp, looptijd } from '../kpi/dagen.ts';
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
    doel: text(),
    mandaathouderId: id<MedewerkerId>(),
    herindicatie: code<Herindicatie>(),
    urenMinderPerWeek: uren(),
    besprokenMetWijk: boolean(),
    externId: text(),
    versie: versie(),
    inwonerId: id<InwonerId>(),
    vorigeId: id<IndicatieId>(),
    agendaMeldingId: id<MeldingId>(),
    agendaTot: dag(),
    nietOpAgenda: jsonb().$type<NietOpAgenda>(),
    buitenAgenda: boolean().notNull().generatedAlwaysAs(sql`niet_op_agenda is not null`),
    herindicatieOp: dag(),
    overdrachtCoachId: id<MedewerkerId>(),
    warmeOverdrachtOp: dag(),
    warmOvergedragenOp: dag(),
    /** To decide comes first, then what runs, then what is over. */
    rang: smallint()
      .notNull()
      .generatedAlwaysAs(sql`case status when 'aangevraagd' then 0 when 'toegekend' then 1 else 2 end`),
    /** By which it is found among all that ran on a day. */
    looptijd: smallint().notNull().generatedAlwaysAs(looptijd('van', 'tot')),
    /** When it was weighed again. A column: by an expression row-level security lets no index be used. */
    herwogenOp: dag().generatedAlwaysAs(herwogenOp),
    /** By which it is ordered: since when it waits, or else when it ends. */
    peildag: dag()
      .notNull()
      .generatedAlwaysAs(
        sql`coalesce(case when status = 'aangevraagd' then aangevraagd_op else tot end, '9999-12-31'::date)`,
      ),
  },
  (t) => [
    ...sleutelVan(t),
    verwijst(t, t.meldingId, melding),
    verwijst(t, t.teamId, team),
    verwijst(t, t.wijkId, wijk),
    verwijst(t, t.organisatieId, organisatie),
    verwijst(t, t.mandaathouderId, medewerker),
    verwijst(t, t.inwonerId, inwoner),
    verwijst(t, t.agendaMeldingId, melding),
    verwijst(t, t.overdrachtCoachId, medewerker),
    foreignKey({ columns: [t.gemeenteId, t.vorigeId], foreignColumns: [t.gemeenteId, t.id] }),
    uniqueIndex('indicatie_extern').on(t.gemeenteId, t.organisatieId, t.externId),
    index('indicatie_lijst').on(t.gemeenteId, t.status, t.aangevraagdOp, t.id),
    index('indicatie_rang').on(t.gemeenteId, t.rang, t.peildag, t.id),
    index('indicatie_rang_team').on(t.gemeenteId, t.teamId, t.rang, t.peildag, t.id),
    index('indicatie_vorige').on(t.gemeenteId, t.vorigeId),
    // All that the calendar counts, so that it reads no row.
    index('indicatie_kalender').on(
      t.gemeenteId,
      t.tot,
      t.rang,
      t.teamId,
      t.herindicatie,
      t.status,
      t.urenPerWeek,
      t.urenMinderPerWeek,
      t.agendaMeldingId,
      t.buitenAgenda,
    ),
    index('indicatie_wijk').on(t.gemeenteId, t.wijkId),
    index('indicatie_soort').on(t.gemeenteId, t.soort),
    index('indicatie_overdracht')
      .on(t.gemeenteId, t.warmeOverdrachtOp, t.id)
      .where(sql`warme_overdracht_op is not null and warm_overgedragen_op is null`),
    index('indicatie_melding').on(t.gemeenteId, t.meldingId),
    index('indicatie_extern_id').on(t.gemeenteId, t.externId).where(sql`extern_id is not null`),
    index('indicatie_aanbieder')
      .on(t.gemeenteId, t.aanbieder, t.tot.desc().nullsLast(), t.id)
      .where(sql`aanbieder is not null`),
    index('indicatie_aanbieder_team')
      .on(t.gemeenteId, t.teamId, t.aanbieder, t.tot.desc().nullsLast(), t.id)
      .where(sql`aanbieder is not null`),
    index('indicatie_beschikt').on(t.gemeenteId, t.beschiktOp),
    index('indicatie_herwogen').on(t.gemeenteId, t.herwogenOp).where(sql`herindicatie is not null`),
    // And all that is counted of who was there on a day, so that it reads no row.
    index('indicatie_looptijd').on(
      t.gemeenteId,
      t.looptijd,
      t.van,
      t.tot,
      t.soort,
      t.status,
      t.teamId,
      t.wijkId,
      t.organisatieId,
      t.inwonerId,
      t.meldingId,
      t.id,
    ),
    ...beleid('indicatie', {
      lezen: ['indicatie.lezen'],
      schrijven: [
        'weging.besluiten',
        'toets.oordelen',
        'indicatie.beslissen',
        'indicatie.herindiceren',
        'indicatie.agenda',
        'indicatie.overdracht',
      ],
    }),
  ],
);

/** Who sees the indicatie sees what happened to it, whatever team it was of then. */
const metIndicatie =
  'exists (select from indicatie where indicatie.gemeente_id = indicatieverloop.gemeente_id and indicatie.id = indicatieverloop.indicatie_id)';

/** What happened to an indicatie, line after line: added to, and never changed. */
export const indicatieverloop = pgTable(
  'indicatieverloop',
  {
    gemeenteId: gemeenteId(),
    id: id<VerloopId>().notNull(),
    indicatieId: id<IndicatieId>().notNull(),
    soort: code<Verloopsoort>().notNull(),
    reden: text(),
    gegevens: jsonb().notNull().$type<Readonly<Record<string, Schema.Json>>>(),
    op: moment().notNull(),
    door: id<MedewerkerId>(),
  },
  (t) => [
    ...sleutelVan(t),
    verwijst(t, t.indicatieId, indicatie),
    verwijst(t, t.door, medewerker),
    index('indicatieverloop_indicatie').on(t.gemeenteId, t.indicatieId, t.op),
    eigenBeleid('indicatieverloop_lezen', 'select', metIndicatie),
    eigenBeleid('indicatieverloop_toevoegen', 'insert', metIndicatie),
  ],
);
