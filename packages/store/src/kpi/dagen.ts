import { type SQL, sql } from 'drizzle-orm';

/* What the figures find rows by: the same words in an index and in a query. */

/** Of an indicatie that was weighed again: when that was recorded here, or of a register with its new beschikking or at its end. */
export const herwogenOp = (voor = ''): SQL =>
  sql.raw(`coalesce(${voor}herindicatie_op, ${voor}beschikt_op, ${voor}tot)`);

/**
 * How long something ran, in steps; null while it runs. What ran on a day began at most one such step before it, so
 * that an index on both finds it without reading all that ever was.
 */
export const duurklassen = [31, 92, 183, 366, 732, 1464, 2928] as const;

export const duurklasse = (van: string, tot: string): SQL =>
  sql.raw(`width_bucket(${tot} - ${van}, '{${duurklassen.join(',')}}'::integer[])`);
