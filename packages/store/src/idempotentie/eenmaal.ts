import { type Moment, nu } from '@tenzij/domain/Dag.ts';
import { and, eq, lt } from 'drizzle-orm';
import { Effect, type Schema } from 'effect';
import { SleutelHergebruikt } from '../database/fouten.ts';
import { type ActorTransactie, sleutelVanActor } from '../database/Transactie.ts';
import { idempotentie } from './tabel.ts';

/** What a request is answered with. */
export interface Antwoord {
  readonly status: number;
  readonly body: Schema.Json;
}
export type Herhaald = Antwoord & { readonly herhaald: boolean };

const bewaartermijn = 24 * 60 * 60 * 1000;
const verlopenVoor = (moment: Moment) => new Date(Date.parse(moment) - bewaartermijn).toISOString() as Moment;

/**
 * Does it, or gives the answer that this key already got. Two at once: the second waits at the unique key until the
 * first has committed, and reads its answer, or has rolled back, and does it itself.
 */
export const eenmaal = <E, R>(
  tx: ActorTransactie,
  sleutel: string,
  digest: string,
  doe: Effect.Effect<Antwoord, E, R>,
): Effect.Effect<Herhaald, E | SleutelHergebruikt, R> =>
  Effect.gen(function* () {
    const { gemeenteId } = tx;
    const gemaaktOp = yield* nu;
    const actor = sleutelVanActor(tx.actor);
    const vanActor = and(eq(idempotentie.gemeenteId, gemeenteId), eq(idempotentie.actor, actor));
    const deze = and(vanActor, eq(idempotentie.sleutel, sleutel));
    const verlopen = and(vanActor, lt(idempotentie.gemaaktOp, verlopenVoor(gemaaktOp)));
    yield* tx.vraag((db) => db.delete(idempotentie).where(verlopen));
    const nieuw = yield* tx.vraag((db) =>
      db
        .insert(idempotentie)
        .values({ gemeenteId, actor, sleutel, digest, gemaaktOp })
        .onConflictDoNothing()
        .returning({ sleutel: idempotentie.sleutel }),
    );
    if (nieuw.length === 0) {
      const [eerder] = yield* tx.vraag((db) => db.select().from(idempotentie).where(deze));
      if (eerder?.digest !== digest) return yield* new SleutelHergebruikt();
      return { status: eerder.status ?? 200, body: eerder.body as Schema.Json, herhaald: true };
    }
    const { status, body } = yield* doe;
    yield* tx.vraag((db) => db.update(idempotentie).set({ status, body }).where(deze));
    return { status, body, herhaald: false };
  });
