import { type SQL, sql } from 'drizzle-orm';

/* What the figures find rows by: the same words in an index and in a query. */

/** Of an indicatie that was weighed again: when that was recorded here, or of a register with its new beschikking or at its end. */
export const herwogenOp: SQL = sql.raw('coalesce(herindicatie_op, beschikt_op, tot)');

/** The steps in days of how long something ran. */
const stappen = [14, 31, 61, 92, 122, 153, 183, 244, 305, 366, 488, 610, 732, 1098, 1464, 2928];
const altijd = 1_000_000;

/** The day it is in the Netherlands. */
export const vandaag: SQL = sql.raw(`(now() at time zone 'Europe/Amsterdam')::date`);

/** How many whole months lie between two days. */
export const maandenTussen = (van: SQL, tot: SQL): SQL =>
  sql`(12 * extract(year from age(${tot}, ${van})) + extract(month from age(${tot}, ${van})))::int`;

/**
 * Which step it is: what ran on a day began at most so long before it, so that an index on this and the first day
 * finds it without reading all that ever was. What runs still has a step of its own.
 */
export const looptijd = (van: string, tot: string): SQL =>
  sql.raw(`coalesce(width_bucket(${tot} - ${van}, '{${stappen.join(',')}}'::integer[]), ${stappen.length + 1})`);

/** The steps as rows to join with. */
export const looptijden: SQL = sql.raw(
  `(values ${[...stappen, altijd, altijd].map((dagen, klasse) => `(${klasse}, ${dagen})`).join(', ')}) as looptijd (klasse, hoogstens)`,
);
