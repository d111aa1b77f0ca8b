import type { CoachEvaluatie, JaNeeNvt } from '@tenzij/domain/ervaring/Evaluatie.ts';
import type { TeamId } from '@tenzij/domain/medewerker/Team.ts';
import type { TrajectId } from '@tenzij/domain/traject/TrajectId.ts';
import { sql } from 'drizzle-orm';
import { foreignKey, index, jsonb, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { aanmeldingLeest, alleenRol, beleid, eigenBeleid, vanInwoner } from '../database/beleid.ts';
import { bytes, code, dag, gemeenteId, id, moment } from '../database/kolom.ts';
import { gemeente } from '../medewerker/tabel.ts';
import { vanTraject } from '../traject/tabel.ts';

const antwoord = () => code<JaNeeNvt>();
const eigenAntwoorden = `${vanInwoner} and soort = 'inwoner'`;

/** What coach and resident say at the end: a column a question, each form once a traject. */
export const evaluatie = pgTable(
  'evaluatie',
  {
    gemeenteId: gemeenteId(),
    trajectId: id<TrajectId>().notNull(),
    soort: code<'coach' | 'inwoner'>().notNull(),
    teamId: id<TeamId>().notNull(),
    ingevuldOp: moment().notNull(),
    netwerkBetrokken: antwoord(),
    integraal: antwoord(),
    oplossingsvermogenVergroot: antwoord(),
    voorliggendIngezet: antwoord(),
    zwaardereZorgVoorkomen: antwoord(),
    geleerd: jsonb().$type<NonNullable<CoachEvaluatie['geleerd']>>(),
    zelfstandigVerder: antwoord(),
    passendeHulp: antwoord(),
    minderVreemdeGezichten: antwoord(),
    /** As a register has it: without anything that points to a person. */
    watHielp: text(),
    /** The resident's own words may name anybody, so they are closed as an identity is. */
    watHielpVersleuteld: bytes(),
    kwaliteitGoed: antwoord(),
    pastBijHulpvraag: antwoord(),
    beterDoenWatIkWil: antwoord(),
    beterRedden: antwoord(),
    betereKwaliteitVanLeven: antwoord(),
    serieusGenomen: antwoord(),
    samenOplossingen: antwoord(),
  },
  (t) => [
    primaryKey({ columns: [t.gemeenteId, t.trajectId, t.soort] }),
    foreignKey({ columns: [t.gemeenteId], foreignColumns: [gemeente.id] }),
    vanTraject(t),
    ...beleid('evaluatie', { lezen: ['traject.lezen'], schrijven: ['traject.afronding'] }),
    // Replacing what stands there takes all three.
    eigenBeleid('evaluatie_inwoner_lezen', 'select', eigenAntwoorden),
    eigenBeleid('evaluatie_inwoner_toevoegen', 'insert', eigenAntwoorden),
    eigenBeleid('evaluatie_inwoner_wijzigen', 'update', eigenAntwoorden),
  ],
);

/** The personal link of a resident: its digest alone. */
export const uitnodiging = pgTable(
  'uitnodiging',
  {
    gemeenteId: gemeenteId(),
    kenmerk: bytes().notNull(),
    trajectId: id<TrajectId>().notNull(),
    teamId: id<TeamId>().notNull(),
    verlooptOp: moment().notNull(),
    gebruiktOp: moment(),
    /** When the coach made a new one, because this one was lost. */
    vervangenOp: moment(),
    /** When the traject was rounded off here: what is still asked is counted from it, whichever link there is. */
    afgerondOp: dag().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.gemeenteId, t.kenmerk] }),
    foreignKey({ columns: [t.gemeenteId], foreignColumns: [gemeente.id] }),
    vanTraject(t),
    // By the link alone: who follows it has no gemeente yet.
    index('uitnodiging_kenmerk').on(t.kenmerk),
    uniqueIndex('uitnodiging_geldig').on(t.gemeenteId, t.trajectId).where(sql`vervangen_op is null`),
    index('uitnodiging_open').on(t.gemeenteId, t.teamId, t.verlooptOp).where(sql`vervangen_op is null`),
    ...beleid('uitnodiging', { lezen: ['traject.afronding'], schrijven: ['traject.afronding'] }, []),
    // How many still work is counted for who gives none out.
    eigenBeleid('uitnodiging_tellen', 'select', `${alleenRol(['aggregatie'])} and vervangen_op is null`),
    aanmeldingLeest('uitnodiging'),
    eigenBeleid('uitnodiging_inwoner_lezen', 'select', vanInwoner),
    eigenBeleid('uitnodiging_inwoner_wijzigen', 'update', vanInwoner),
  ],
);
