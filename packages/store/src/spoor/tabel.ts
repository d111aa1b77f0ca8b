import type { Kanaal } from '@tenzij/domain/medewerker/Actor.ts';
import type { TeamId } from '@tenzij/domain/medewerker/Team.ts';
import type { Feit, Gebeurtenissoort } from '@tenzij/domain/spoor/Spoor.ts';
import { bigint, foreignKey, index, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { alleenRol, deBot, eigenBeleid, leesBeleid, ookVoorwaarde, rollenZonderCasus } from '../database/beleid.ts';
import { bytes, code, gemeenteId, id, moment } from '../database/kolom.ts';
import { gemeente } from '../medewerker/tabel.ts';

/** What is about no casus. Events of casussen told one by one are figures of one: too small to show. */
const zonderCasus: ReadonlyArray<Feit['onderwerp']['soort']> = [
  'pilot',
  'kwartaalrapport',
  'kanttekening',
  'aannames',
  'uitgave',
  'begroting',
  'voorziening',
  'register',
];
const gaatOverGeenCasus = `onderwerp_soort in (${zonderCasus.map((soort) => `'${soort}'`).join(', ')})`;

const nr = () => bigint({ mode: 'number' }).notNull();

/** Where the chain of a gemeente ends: locked as the last act of a transaction, so that numbers follow commits. */
export const journaalKop = pgTable(
  'journaal_kop',
  { gemeenteId: gemeenteId().primaryKey(), nr: nr(), digest: bytes().notNull() },
  (t) => [
    foreignKey({ columns: [t.gemeenteId], foreignColumns: [gemeente.id] }),
    eigenBeleid('journaal_kop_lezen', 'select'),
    eigenBeleid('journaal_kop_toevoegen', 'insert'),
    eigenBeleid('journaal_kop_wijzigen', 'update'),
  ],
);

/** The trail: only ever added to. `digest` is that of the entry before it and of this one. */
export const journaal = pgTable(
  'journaal',
  {
    gemeenteId: gemeenteId(),
    nr: nr(),
    digest: bytes().notNull(),
    actorSoort: code<'Medewerker' | 'Machine' | 'Inwoner' | 'Taak'>().notNull(),
    actorId: text().notNull(),
    kanaal: code<Kanaal>(),
    soort: code<Gebeurtenissoort>().notNull(),
    onderwerpSoort: code<Feit['onderwerp']['soort']>().notNull(),
    onderwerpId: text().notNull(),
    teamId: id<TeamId>(),
    gegevens: jsonb().notNull().$type<NonNullable<Feit['gegevens']>>(),
    op: moment().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.gemeenteId, t.nr] }),
    foreignKey({ columns: [t.gemeenteId], foreignColumns: [gemeente.id] }),
    leesBeleid('journaal', ['journaal.lezen']),
    eigenBeleid('journaal_toevoegen', 'insert'),
  ],
);

/** The outbox: news for chat and console, under the number of its entry in the trail. */
export const gebeurtenis = pgTable(
  'gebeurtenis',
  {
    gemeenteId: gemeenteId(),
    nr: nr(),
    soort: code<Gebeurtenissoort>().notNull(),
    onderwerpSoort: code<Feit['onderwerp']['soort']>().notNull(),
    onderwerpId: text().notNull(),
    teamId: id<TeamId>(),
    op: moment().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.gemeenteId, t.nr] }),
    foreignKey({ columns: [t.gemeenteId], foreignColumns: [gemeente.id] }),
    index('gebeurtenis_team').on(t.gemeenteId, t.teamId, t.nr),
    leesBeleid('gebeurtenis', ['gebeurtenis.lezen']),
    deBot('gebeurtenis', 'select'),
    ookVoorwaarde('gebeurtenis_zonder_casus', `(not ${alleenRol(rollenZonderCasus)} or ${gaatOverGeenCasus})`),
    eigenBeleid('gebeurtenis_toevoegen', 'insert'),
  ],
);
