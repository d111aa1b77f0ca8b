import type { MedewerkerId } from '@tenzij/domain/medewerker/Medewerker.ts';
import type { OrganisatieId, TeamId, WijkId } from '@tenzij/domain/medewerker/Team.ts';
import type { ConceptSoort } from '@tenzij/domain/melding/Concepten.ts';
import type { InwonerId } from '@tenzij/domain/melding/Inwoner.ts';
import type { Kenmerk } from '@tenzij/domain/melding/Kenmerk.ts';
import type { Leefgebied } from '@tenzij/domain/melding/Leefgebied.ts';
import type {
  Aanleiding,
  Bron,
  Leeftijdsgroep,
  MeldingId,
  MeldingNummer,
  MeldingStatus,
} from '@tenzij/domain/melding/Melding.ts';
import type { TrajectId } from '@tenzij/domain/traject/TrajectId.ts';
import { sql } from 'drizzle-orm';
import {
  boolean,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { alleenRol, beleid, eigenBeleid, eigenOrganisatie, metRecht, zelf, zoekBeleid } from '../database/beleid.ts';
import { bytes, code, codes, dag, gemeenteId, id, moment, versie, zoekvector } from '../database/kolom.ts';
import { zoekwoorden } from '../database/zoek.ts';
import { gemeente, medewerker, organisatie, sleutelVan, team, verwijst, wijk } from '../medewerker/tabel.ts';

const meldt = metRecht('melding.melden', 'taak');
const naamtoets = alleenRol(['naamtoets']);

/** A resident without anything that says who: two meldingen of one person point here. */
export const inwoner = pgTable(
  'inwoner',
  {
    gemeenteId: gemeenteId(),
    id: id<InwonerId>().notNull(),
    /** A keyed digest: it finds the same BSN again and gives none away. */
    bsnKenmerk: bytes(),
    organisatieId: id<OrganisatieId>(),
    externId: text(),
  },
  (t) => [
    ...sleutelVan(t),
    verwijst(t, t.organisatieId, organisatie),
    uniqueIndex('inwoner_bsn').on(t.gemeenteId, t.bsnKenmerk),
    uniqueIndex('inwoner_extern').on(t.gemeenteId, t.organisatieId, t.externId),
    eigenBeleid('inwoner_lezen', 'select', meldt),
    eigenBeleid('inwoner_toevoegen', 'insert', meldt),
  ],
);

/** Who the resident is, encrypted: one row each time somebody said so. Read by who sees a melding of theirs. */
export const identiteit = pgTable(
  'identiteit',
  {
    gemeenteId: gemeenteId(),
    id: id<string>().notNull(),
    inwonerId: id<InwonerId>().notNull(),
    versleuteld: bytes().notNull(),
  },
  (t) => [
    ...sleutelVan(t),
    verwijst(t, t.inwonerId, inwoner),
    index('identiteit_inwoner').on(t.gemeenteId, t.inwonerId, t.id),
    eigenBeleid(
      'identiteit_lezen',
      'select',
      `${metRecht('melding.identiteit')} and exists (select from melding where melding.gemeente_id = identiteit.gemeente_id and melding.inwoner_id = identiteit.inwoner_id)`,
    ),
    eigenBeleid(
      'identiteit_verwezen',
      'select',
      `${metRecht('verwijzing.ontvangen')} and exists (select from verwijzing where verwijzing.gemeente_id = identiteit.gemeente_id and verwijzing.inwoner_id = identiteit.inwoner_id and verwijzing.deel_contact and verwijzing.status = 'aangenomen' and verwijzing.naar_organisatie_id ${eigenOrganisatie})`,
    ),
    eigenBeleid('identiteit_naamtoets', 'select', naamtoets),
    eigenBeleid('identiteit_toevoegen', 'insert', meldt),
  ],
);

/** Keyed digests of the pairs of words in a name: they find it again in a text and give none away. */
export const naamkenmerk = pgTable(
  'naamkenmerk',
  { gemeenteId: gemeenteId(), kenmerk: bytes().notNull(), identiteitId: id<string>().notNull() },
  (t) => [
    primaryKey({ columns: [t.gemeenteId, t.kenmerk, t.identiteitId] }),
    foreignKey({ columns: [t.gemeenteId], foreignColumns: [gemeente.id] }),
    verwijst(t, t.identiteitId, identiteit),
    index('naamkenmerk_identiteit').on(t.gemeenteId, t.identiteitId),
    eigenBeleid('naamkenmerk_naamtoets', 'select', naamtoets),
    eigenBeleid('naamkenmerk_toevoegen', 'insert', meldt),
  ],
);

// The words in no sub-select: by them the planner sees whether few have them, for the index of words, or most of the list.
const gevonden = `zoek @@ current_setting('tenzij.zoek', true)::tsquery or nummer = any ((select string_to_array(current_setting('tenzij.nummers', true), ','))::text[])`;

export const melding = pgTable(
  'melding',
  {
    gemeenteId: gemeenteId(),
    id: id<MeldingId>().notNull(),
    nummer: code<MeldingNummer>().notNull(),
    status: code<MeldingStatus>().notNull(),
    ontvangenOp: dag().notNull(),
    aanleiding: code<Aanleiding>().notNull(),
    bron: code<Bron>().notNull(),
    teamId: id<TeamId>().notNull(),
    wijkId: id<WijkId>().notNull(),
    organisatieId: id<OrganisatieId>(),
    leefgebieden: codes<Leefgebied>(),
    kenmerken: codes<Kenmerk>(),
    leeftijdsgroep: code<Leeftijdsgroep>(),
    vraag: text(),
    uitstelbaar: boolean().notNull(),
    collectief: boolean(),
    inwonerId: id<InwonerId>(),
    indicatieId: id<string>(),
    // A traject points to its melding, so that no key can point back.
    trajectId: id<TrajectId>(),
    externId: text(),
    gemeldDoor: id<MedewerkerId>(),
    gemeldOp: moment().notNull(),
    voorbeeld: boolean().notNull(),
    versie: versie(),
    /** Still to weigh comes first in every list. */
    rang: smallint().notNull().generatedAlwaysAs(sql`case when status in ('ontvangen', 'in_weging') then 0 else 1 end`),
    zoek: zoekvector().notNull().generatedAlwaysAs(zoekwoorden(`coalesce(vraag, '')`)),
  },
  (t) => [
    ...sleutelVan(t),
    verwijst(t, t.teamId, team),
    verwijst(t, t.wijkId, wijk),
    verwijst(t, t.organisatieId, organisatie),
    verwijst(t, t.inwonerId, inwoner),
    verwijst(t, t.gemeldDoor, medewerker),
    uniqueIndex('melding_nummer').on(t.gemeenteId, t.nummer),
    uniqueIndex('melding_extern').on(t.gemeenteId, t.organisatieId, t.externId),
    index('melding_lijst').on(t.gemeenteId, t.rang, t.ontvangenOp, t.id),
    index('melding_lijst_team').on(t.gemeenteId, t.teamId, t.rang, t.ontvangenOp, t.id),
    index('melding_ontvangen').on(t.gemeenteId, t.ontvangenOp, t.id),
    index('melding_ontvangen_team').on(t.gemeenteId, t.teamId, t.ontvangenOp, t.id),
    index('melding_traject').on(t.gemeenteId, t.trajectId),
    index('melding_inwoner').on(t.gemeenteId, t.inwonerId),
    // By these a list is narrowed to what may be rare in it.
    index('melding_status').on(t.gemeenteId, t.status),
    index('melding_bron').on(t.gemeenteId, t.bron),
    index('melding_aanleiding').on(t.gemeenteId, t.aanleiding),
    index('melding_wijk').on(t.gemeenteId, t.wijkId),
    index('melding_collectief').on(t.gemeenteId, t.collectief).where(sql`collectief is not null`),
    // Each search walks what is not merged in yet, so that is kept short.
    index('melding_zoek').using('gin', t.zoek).with({ gin_pending_list_limit: 256 }),
    ...beleid(
      'melding',
      { lezen: ['melding.lezen'], schrijven: ['melding.melden', 'melding.intrekken', 'weging.besluiten'] },
      ['aggregatie', 'naamtoets'],
    ),
    zoekBeleid('melding', ['melding.lezen'], gevonden),
  ],
);

/** The last number given out, a gemeente and a year. */
export const nummering = pgTable(
  'nummering',
  { gemeenteId: gemeenteId(), jaar: text().notNull(), laatste: integer().notNull() },
  (t) => [
    primaryKey({ columns: [t.gemeenteId, t.jaar] }),
    foreignKey({ columns: [t.gemeenteId], foreignColumns: [gemeente.id] }),
    eigenBeleid('nummering_tellen', 'all', meldt),
  ],
);

/** Half written, and of who wrote it alone. */
export const concept = pgTable(
  'concept',
  {
    gemeenteId: gemeenteId(),
    medewerkerId: id<MedewerkerId>().notNull(),
    soort: code<ConceptSoort>().notNull(),
    inhoud: jsonb().notNull(),
    bewaardOp: moment().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.gemeenteId, t.medewerkerId, t.soort] }),
    verwijst(t, t.medewerkerId, medewerker),
    eigenBeleid('concept_eigen', 'all', `medewerker_id ${zelf}`),
  ],
);
