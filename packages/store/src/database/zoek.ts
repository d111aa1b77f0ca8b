import { type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';

/** What a text is found by: the stems of its words, and the words themselves. */
export const zoekwoorden = (tekst: string): SQL =>
  sql.raw(`to_tsvector('dutch'::regconfig, ${tekst}) || to_tsvector('simple'::regconfig, ${tekst})`);

const begintMet = (taal: 'dutch' | 'simple', q: string) =>
  sql`replace(websearch_to_tsquery(${sql.raw(`'${taal}'`)}, ${q})::text || ' ', ${`' `}, ${`':* `})::tsquery`;

/** What is asked for, in both. */
export const zoekvraag = (q: string): SQL => sql`(select ${begintMet('dutch', q)} || ${begintMet('simple', q)})`;

/**
 * Dutch full text: `schuld` finds `schulden`, quotes keep words together, `-` leaves out. A word also finds what begins
 * with it, because the stemmer does not know that `kinderen` are `kind` or that a `huurachterstand` is about `huur`.
 */
export const voldoetAan = (zoek: PgColumn, q: string): SQL => sql`${zoek} @@ ${zoekvraag(q)}`;
