import { PlekId } from '@tenzij/domain/chat/Plekken.ts';
import type { Moment } from '@tenzij/domain/Dag.ts';
import { nieuwId } from '@tenzij/domain/Id.ts';
import { sql } from 'drizzle-orm';
import { Effect } from 'effect';
import type { Transactie } from '../database/Transactie.ts';
import { laatsteGebeurtenis } from '../spoor/nieuws.ts';
import { type chatkoppeling, chatplek } from './tabel.ts';

type Rij = typeof chatkoppeling.$inferSelect;

/** Where the bot writes to this medewerker alone, from the moment on at which there may be something to say. */
export const voegPersoonlijkePlekToe = Effect.fnUntraced(function* (
  tx: Transactie,
  { gemeenteId, medewerkerId, kanaal, tenant, persoonlijkePlek: plek, persoonlijkAdres: adres }: Rij,
  herinnerOp: Moment,
) {
  if (plek === null) return;
  const id = yield* nieuwId(PlekId);
  const bezorgdTot = yield* laatsteGebeurtenis(tx, gemeenteId);
  const van = { gemeenteId, medewerkerId, adres, herinnerOp };
  yield* tx.vraag((db) =>
    db
      .insert(chatplek)
      .values({ id, soort: 'persoonlijk', kanaal, tenant, plek, bezorgdTot, ...van })
      .onConflictDoUpdate({
        target: [chatplek.kanaal, chatplek.tenant, chatplek.plek, chatplek.gemeenteId],
        targetWhere: sql`losgemaakt_op is null`,
        set: van,
      }),
  );
});
