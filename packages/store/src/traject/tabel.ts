import type { MedewerkerId } from '@tenzij/domain/medewerker/Medewerker.ts';
import type { OrganisatieId, TeamId, WijkId } from '@tenzij/domain/medewerker/Team.ts';
import type { InwonerId } from '@tenzij/domain/melding/Inwoner.ts';
import type { MeldingId, MeldingNummer } from '@tenzij/domain/melding/Melding.ts';
import type { PilotId } from '@tenzij/domain/pilot/Pilot.ts';
import type { OverdrachtId } from '@tenzij/domain/traject/Overdracht.ts';
import type {
  ContactSoort,
  NieuweReflectie,
  RedenBeeindiging,
  TrajectStatus,
  Vorm,
} from '@tenzij/domain/traject/Traject.ts';
import type { TrajectId } from '@tenzij/domain/traject/TrajectId.ts';
import type { UitgesteldeHerinnering } from '@tenzij/domain/traject/UitgesteldeHerinnering.ts';
import { sql } from 'drizzle-orm';
import {
  boolean,
  foreignKey,
  index,
  integer,
  jsonb,
  type PgColumn,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { beleid, verwijderBeleid } from '../database/beleid.ts';
import { code, dag, gemeenteId, id, moment, uren, versie } from '../database/kolom.ts';
import { looptijd } from '../kpi/dagen.ts';
import { medewerker, organisatie, sleutelVan, team, verwijst, wijk } from '../medewerker/tabel.ts';
import { inwoner, melding } from '../melding/tabel.ts';
import { pilot } from '../pilot/tabel.ts';

export const traject = pgTable(
  'traject',
  {
    gemeenteId: gemeenteId(),
    id: id<TrajectId>().notNull(),
    status: code<TrajectStatus>().notNull(),
    meldingId: id<MeldingId>(),
    meldingNummer: code<MeldingNummer>(),
    teamId: id<TeamId>().notNull(),
    wijkId: id<WijkId>(),
    pilotId: id<PilotId>(),
    organisatieId: id<OrganisatieId>(),
    coachId: id<MedewerkerId>(),
    tweedeCoachId: id<MedewerkerId>(),
    vorm: code<Vorm>().notNull(),
    gestartOp: dag().notNull(),
    beeindigdOp: dag(),
    redenBeeindiging: code<RedenBeeindiging>(),
    zelfstandigVerder: boolean(),
    urenPerWeek: uren(),
    verwachteWeken: integer(),
    doel: text(),
    toegewezenUren: uren(),
    registerUren: uren(),
    registerContactmomenten: integer(),
    minuten: integer().notNull(),
    aantalContactmomenten: integer().notNull(),
    eersteContactOp: dag(),
    laatsteContactOp: dag(),
    laatsteReflectieOp: dag(),
    warmeOverdrachtOp: dag(),
    uitgesteldeHerinneringen: jsonb().notNull().default([]).$type<ReadonlyArray<UitgesteldeHerinnering>>(),
    externId: text(),
    versie: versie(),
    /** Whose it is, as its melding says; what counts people counts these. */
    inwonerId: id<InwonerId>(),
    rang: smallint().notNull().generatedAlwaysAs(sql`case when status = 'actief' then 0 else 1 end`),
    /** By which it is found among all that ran on a day. */
    looptijd: smallint().notNull().generatedAlwaysAs(looptijd('gestart_op', 'beeindigd_op')),
  },
  (t) => [
    ...sleutelVan(t),
    verwijst(t, t.meldingId, melding),
    verwijst(t, t.teamId, team),
    verwijst(t, t.wijkId, wijk),
    verwijst(t, t.pilotId, pilot),
    verwijst(t, t.organisatieId, organisatie),
    verwijst(t, t.coachId, medewerker),
    verwijst(t, t.tweedeCoachId, medewerker),
    verwijst(t, t.inwonerId, inwoner),
    unique('traject_van_team').on(t.gemeenteId, t.id, t.teamId),
    uniqueIndex('traject_extern').on(t.gemeenteId, t.organisatieId, t.externId),
    index('traject_lijst').on(t.gemeenteId, t.rang, t.gestartOp, t.id),
    index('traject_lijst_team').on(t.gemeenteId, t.teamId, t.rang, t.gestartOp, t.id),
    index('traject_lijst_coach').on(t.gemeenteId, t.coachId, t.rang, t.gestartOp, t.id),
    index('traject_lijst_pilot').on(t.gemeenteId, t.pilotId, t.rang, t.gestartOp, t.id),
    index('traject_melding').on(t.gemeenteId, t.meldingId),
    index('traject_nummer').on(t.gemeenteId, t.meldingNummer),
    index('traject_extern_id').on(t.gemeenteId, t.externId).where(sql`extern_id is not null`),
    index('traject_gestart').on(t.gemeenteId, t.gestartOp),
    index('traject_beeindigd').on(t.gemeenteId, t.beeindigdOp),
    // And all that is counted of who was there on a day, so that it reads no row.
    index('traject_looptijd').on(
      t.gemeenteId,
      t.looptijd,
      t.gestartOp,
      t.beeindigdOp,
      t.vorm,
      t.teamId,
      t.wijkId,
      t.organisatieId,
      t.pilotId,
      t.coachId,
      t.inwonerId,
      t.meldingId,
      t.id,
      t.urenPerWeek,
      t.toegewezenUren,
    ),
    ...beleid('traject', {
      lezen: ['traject.lezen'],
      schrijven: [
        'traject.contact',
        'traject.reflectie',
        'traject.overdracht',
        'traject.afronding',
        'weging.besluiten',
      ],
    }),
    verwijderBeleid('traject', ['weging.besluiten'], `status = 'actief' and versie = 1 and extern_id is null`),
  ],
);

/** What belongs to a traject carries its team, so that a row says by itself who may see it. */
export const vanTraject = (t: {
  readonly gemeenteId: PgColumn;
  readonly trajectId: PgColumn;
  readonly teamId: PgColumn;
}) =>
  foreignKey({
    columns: [t.gemeenteId, t.trajectId, t.teamId],
    foreignColumns: [traject.gemeenteId, traject.id, traject.teamId],
  });

export const contactmoment = pgTable(
  'contactmoment',
  {
    gemeenteId: gemeenteId(),
    id: id<string>().notNull(),
    trajectId: id<TrajectId>().notNull(),
    teamId: id<TeamId>().notNull(),
    op: dag().notNull(),
    minuten: integer().notNull(),
    soort: code<ContactSoort>().notNull(),
    door: id<MedewerkerId>().notNull(),
    vastgelegdOp: moment().notNull(),
  },
  (t) => [
    ...sleutelVan(t),
    vanTraject(t),
    verwijst(t, t.door, medewerker),
    index('contactmoment_traject').on(t.gemeenteId, t.trajectId, t.op, t.id),
    ...beleid('contactmoment', { lezen: ['traject.lezen'], schrijven: ['traject.contact'] }),
  ],
);

export const reflectie = pgTable(
  'reflectie',
  {
    gemeenteId: gemeenteId(),
    id: id<string>().notNull(),
    trajectId: id<TrajectId>().notNull(),
    teamId: id<TeamId>().notNull(),
    op: dag().notNull(),
    bevinding: text().notNull(),
    vervolg: code<NieuweReflectie['vervolg']>().notNull(),
    door: id<MedewerkerId>().notNull(),
    vastgelegdOp: moment().notNull(),
  },
  (t) => [
    ...sleutelVan(t),
    vanTraject(t),
    verwijst(t, t.door, medewerker),
    index('reflectie_traject').on(t.gemeenteId, t.trajectId, t.op, t.id),
    ...beleid('reflectie', { lezen: ['traject.lezen'], schrijven: ['traject.reflectie'] }, []),
  ],
);

export const overdracht = pgTable(
  'overdracht',
  {
    gemeenteId: gemeenteId(),
    id: id<OverdrachtId>().notNull(),
    trajectId: id<TrajectId>().notNull(),
    teamId: id<TeamId>().notNull(),
    van: id<MedewerkerId>(),
    naar: id<MedewerkerId>().notNull(),
    tweedeCoachId: id<MedewerkerId>(),
    reden: text().notNull(),
    warmeOverdrachtOp: dag(),
    warmOvergedragenOp: dag(),
    op: moment().notNull(),
    door: id<MedewerkerId>().notNull(),
  },
  (t) => [
    ...sleutelVan(t),
    vanTraject(t),
    verwijst(t, t.van, medewerker),
    verwijst(t, t.naar, medewerker),
    verwijst(t, t.tweedeCoachId, medewerker),
    verwijst(t, t.door, medewerker),
    index('overdracht_traject').on(t.gemeenteId, t.trajectId, t.op, t.id),
    index('overdracht_team').on(t.gemeenteId, t.teamId, t.op),
    ...beleid('overdracht', { lezen: ['traject.lezen'], schrijven: ['traject.overdracht'] }),
  ],
);

/** What a team agreed on with each other; the last word counts. */
export const bandbreedte = pgTable(
  'bandbreedte',
  {
    gemeenteId: gemeenteId(),
    teamId: id<TeamId>().notNull(),
    van: integer().notNull(),
    tot: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.gemeenteId, t.teamId] }),
    verwijst(t, t.teamId, team),
    ...beleid('bandbreedte', { lezen: ['caseload.lezen'], schrijven: ['caseload.bandbreedte'] }),
  ],
);
