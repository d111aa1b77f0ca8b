import { type SQL, sql } from 'drizzle-orm';
import { en } from './selectie.ts';

/** Rows to count: where they come from, which, and whose they are. */
export interface Bron {
  readonly uit: SQL;
  readonly waar: ReadonlyArray<SQL>;
  readonly persoon: SQL;
}

/**
 * One row for each of the people of a group, so that somebody with two trajecten counts once. Told apart by the person
 * first: two of them differ at once, where two of one day or one team do not.
 */
export const perMens = (groep: SQL, { uit, waar, persoon }: Bron, maten: SQL): SQL => sql`(
  select ${persoon} as persoon, ${groep} as groep, ${maten} from ${uit} where ${en(waar)} group by 1, 2
) as iemand`;
