import type { MedewerkerId } from '@tenzij/domain/medewerker/Medewerker.ts';
import type { TeamId } from '@tenzij/domain/medewerker/Team.ts';
import type { MeldingId } from '@tenzij/domain/melding/Melding.ts';
import type { TermijnwijzigingSoort } from '@tenzij/domain/termijn/Termijn.ts';
import { integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { beleid } from '../database/beleid.ts';
import { code, gemeenteId, id, moment } from '../database/kolom.ts';
import { medewerker, team, verwijst } from '../medewerker/tabel.ts';
import { melding } from '../melding/tabel.ts';

/** What moved a legal term: each soort once, which is what its key says. */
export const termijnwijziging = pgTable(
  'termijnwijziging',
  {
    gemeenteId: gemeenteId(),
    meldingId: id<MeldingId>().notNull(),
    soort: code<TermijnwijzigingSoort>().notNull(),
    teamId: id<TeamId>().notNull(),
    dagen: integer().notNull(),
    reden: text().notNull(),
    op: moment().notNull(),
    door: id<MedewerkerId>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.gemeenteId, t.meldingId, t.soort] }),
    verwijst(t, t.meldingId, melding),
    verwijst(t, t.teamId, team),
    verwijst(t, t.door, medewerker),
    ...beleid('termijnwijziging', { lezen: ['melding.lezen'], schrijven: ['termijn.verschuiven'] }),
  ],
);
