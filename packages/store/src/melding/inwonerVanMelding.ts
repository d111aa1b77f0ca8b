import type { GemeenteId } from '@tenzij/domain/medewerker/Gemeente.ts';
import type { MeldingId } from '@tenzij/domain/melding/Melding.ts';
import { type SQL, sql } from 'drizzle-orm';

/** Whose it is, for what counts people. */
export const inwonerVanMelding = (gemeenteId: GemeenteId, meldingId: MeldingId | null): SQL | null =>
  meldingId === null
    ? null
    : sql`(select inwoner_id from melding where gemeente_id = ${gemeenteId} and id = ${meldingId})`;
