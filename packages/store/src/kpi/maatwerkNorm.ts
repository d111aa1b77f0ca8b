import { gebruikelijkeAannames } from '@tenzij/domain/kosten/Aannames.ts';
import { sql } from 'drizzle-orm';
import { Effect } from 'effect';
import type { Transactie } from '../database/Transactie.ts';
import type { Selectie } from './selectie.ts';

/** What an indicatie would have taken in hours. */
export interface MaatwerkNorm {
  readonly urenPerWeek: number;
  readonly weken: number;
}

const gebruikelijk: MaatwerkNorm = {
  urenPerWeek: gebruikelijkeAannames.maatwerkUrenPerWeek.midden,
  weken: gebruikelijkeAannames.maatwerkWeken.midden,
};

/** As the gemeente last set it. */
export const maatwerkNorm = (tx: Transactie, { gemeenteId }: Selectie): Effect.Effect<MaatwerkNorm> =>
  Effect.map(
    tx.rijen<MaatwerkNorm>(sql`
      select (waarden #>> '{maatwerkUrenPerWeek,midden}')::float8 as "urenPerWeek",
        (waarden #>> '{maatwerkWeken,midden}')::float8 as weken
      from kostenaanname where gemeente_id = ${gemeenteId}::uuid order by versie desc limit 1`),
    ([gezet]) => gezet ?? gebruikelijk,
  );
