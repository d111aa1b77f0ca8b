import type { Chatkanaal, KoppelingId } from '@tenzij/domain/chat/Chataccount.ts';
import type { PlekId } from '@tenzij/domain/chat/Plekken.ts';
import type { MedewerkerId } from '@tenzij/domain/medewerker/Medewerker.ts';
import type { TeamId } from '@tenzij/domain/medewerker/Team.ts';
import type { OverlegId } from '@tenzij/domain/overleg/OverlegId.ts';
import { sql } from 'drizzle-orm';
import { bigint, foreignKey, index, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { alleenRol, deBot, eigenBeleid, zelf } from '../database/beleid.ts';
import { bytes, code, gemeenteId, id, moment } from '../database/kolom.ts';
import { medewerker, sleutelVan, team, verwijst } from '../medewerker/tabel.ts';
import { overleg } from '../overleg/tabel.ts';

/** A chat account that acts in the name of a medewerker, once they said so. */
export const chatkoppeling = pgTable(
  'chatkoppeling',
  {
    gemeenteId: gemeenteId(),
    id: id<KoppelingId>().notNull(),
    medewerkerId: id<MedewerkerId>().notNull(),
    kanaal: code<Chatkanaal>().notNull(),
    tenant: text().notNull(),
    gebruiker: text().notNull(),
    persoonlijkePlek: text(),
    persoonlijkAdres: text(),
    /** Of the secret in the link only this is kept. */
    codeKenmerk: bytes().notNull(),
    verlooptOp: moment().notNull(),
    gekoppeldOp: moment(),
    ontkoppeldOp: moment(),
  },
  (t) => [
    ...sleutelVan(t),
    verwijst(t, t.medewerkerId, medewerker),
    uniqueIndex('chatkoppeling_account')
      .on(t.kanaal, t.tenant, t.gebruiker, t.gemeenteId)
      .where(sql`ontkoppeld_op is null`),
    index('chatkoppeling_medewerker').on(t.gemeenteId, t.medewerkerId),
    eigenBeleid('chatkoppeling_eigen_lezen', 'select', `medewerker_id ${zelf}`),
    eigenBeleid('chatkoppeling_eigen_wijzigen', 'update', `medewerker_id ${zelf}`),
    deBot('chatkoppeling', 'all'),
  ],
);

/** A place at a platform where cards stand: the channel of an overleg, or somebody's own conversation. */
export const chatplek = pgTable(
  'chatplek',
  {
    gemeenteId: gemeenteId(),
    id: id<PlekId>().notNull(),
    soort: code<'overleg' | 'persoonlijk'>().notNull(),
    kanaal: code<Chatkanaal>().notNull(),
    tenant: text().notNull(),
    plek: text().notNull(),
    adres: text(),
    overlegId: id<OverlegId>(),
    teamId: id<TeamId>(),
    /** In whose name is read what is drawn here. */
    medewerkerId: id<MedewerkerId>().notNull(),
    /** The last event whose news stands here: what came after it is still to be delivered. */
    bezorgdTot: bigint({ mode: 'number' }).notNull(),
    /** When it is looked at again, also without news. */
    herinnerOp: moment(),
    nietVoor: moment(),
    geleendTot: moment(),
    losgemaaktOp: moment(),
  },
  (t) => [
    ...sleutelVan(t),
    verwijst(t, t.medewerkerId, medewerker),
    verwijst(t, t.overlegId, overleg),
    verwijst(t, t.teamId, team),
    uniqueIndex('chatplek_plek').on(t.kanaal, t.tenant, t.plek, t.gemeenteId).where(sql`losgemaakt_op is null`),
    // A medewerker places through a verb that asked whether they may; the row itself is the bot's to keep.
    eigenBeleid('chatplek_taak', 'all', alleenRol(['taak'])),
    deBot('chatplek', 'all'),
  ],
);

/** A card that stands in a place, and a digest of what it said when it was delivered. */
export const chatbericht = pgTable(
  'chatbericht',
  {
    gemeenteId: gemeenteId(),
    plekId: id<PlekId>().notNull(),
    kaartId: text().notNull(),
    berichtId: text().notNull(),
    inhoud: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.gemeenteId, t.plekId, t.kaartId] }),
    foreignKey({
      columns: [t.gemeenteId, t.plekId],
      foreignColumns: [chatplek.gemeenteId, chatplek.id],
    }),
    deBot('chatbericht', 'all'),
  ],
);
