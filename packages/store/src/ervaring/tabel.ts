import type { CoachEvaluatie, JaNeeNvt } from '@tenzij/domain/ervaring/Evaluatie.ts';
import type { TeamId } from '@tenzij/domain/medewerker/Team.ts';
import type { TrajectId } from '@tenzij/domain/traject/TrajectId.ts';
import { foreignKey, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { beleid } from '../database/beleid.ts';
import { bytes, code, gemeenteId, id, moment } from '../database/kolom.ts';
import { gemeente } from '../medewerker/tabel.ts';
import { vanTraject } from '../traject/tabel.ts';

const antwoord = () => code<JaNeeNvt>();

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
    watHielp: text(),
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
  },
  (t) => [
    primaryKey({ columns: [t.gemeenteId, t.kenmerk] }),
    foreignKey({ columns: [t.gemeenteId], foreignColumns: [gemeente.id] }),
    vanTraject(t),
    ...beleid('uitnodiging', { lezen: ['traject.afronding'], schrijven: ['traject.afronding'] }, []),
  ],
);
