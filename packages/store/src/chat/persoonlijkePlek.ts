import { PlekId } from '@tenzij/domain/chat/Plekken.ts';
import type { Moment } from '@tenzij/domain/Dag.ts';
import { nieuwId } from '@tenzij/domain/Id.ts';
import type { GemeenteId } from '@tenzij/domain/medewerker/Gemeente.ts';
import { sql } from 'drizzle-orm';
import { Effect } from 'effect';
import type { Transactie } from '../database/Transactie.ts';
import { gebeurtenis } from '../spoor/tabel.ts';
import { type chatkoppeling, chatplek } from './tabel.ts';

const laatste = (gemeenteId: GemeenteId) =>
  sql<number>`(select coalesce(max(${gebeurtenis.nr}), 0) from ${gebeurtenis} where ${gebeurtenis.gemeenteId} = ${gemeenteId})`;

type Rij = typeof chatkoppeling.$inferSelect;

/** Where the bot writes to this medewerker alone, from the moment on at which there may be something to say. */
export const voegPersoonlijkePlekToe = Effect.fnUntraced(function* (
  tx: Transactie,
  { gemeenteId, medewerkerId, kanaal, tenant, persoonlijkePlek: plek, persoonlijkAdres: adres }: Rij,
  herinnerOp: Moment,
) {
  if (plek === null) return;
  const id = yield* nieuwId(PlekId);
  const van = { gemeenteId, medewerkerId, adres, herinnerOp };
  yield* tx.vraag((db) =>
    db
      .insert(chatplek)
      .values({ id, soort: 'persoonlijk', kanaal, tenant, plek, bezorgdTot: laatste(gemeenteId), ...van })
      .onConflictDoUpdate({
        target: [chatplek.kanaal, chatplek.tenant, chatplek.plek, chatplek.gemeenteId],
        targetWhere: sql`losgemaakt_op is null`,
        set: van,
      }),
  );
});
