import { nummerIn } from '@tenzij/domain/zoek/Zoeker.ts';
import { type SQL, sql } from 'drizzle-orm';
import type { Gezocht } from '../database/Transactie.ts';
import { zoekvraag } from '../database/zoek.ts';

/** The number itself, or that number of every year there is; null where nothing here is a number. */
export const nummersIn = (q: string): SQL => {
  const [, jaar, volgnummer] = nummerIn.exec(q.trim()) ?? [];
  if (volgnummer === undefined) return sql`null::text[]`;
  const einde = `-${volgnummer.padStart(5, '0')}`;
  return jaar === undefined
    ? sql`array(select 'M-' || jaar || ${einde}::text from nummering)`
    : sql`array[${`M-${jaar}${einde}`}::text]`;
};

/** By words in what was asked for, or by its number as one says it. */
export const gezochteMelding = (q: string): Gezocht => ({ woorden: zoekvraag(q), nummers: nummersIn(q) });
