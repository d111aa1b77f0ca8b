import { type Moment, nu } from '@tenzij/domain/Dag.ts';
import { and, eq, lt } from 'drizzle-orm';
import { Effect, type Schema } from 'effect';
import { SleutelHergebruikt } from '../database/fouten.ts';
import { type ActorTransactie, sleutelVanActor } from '../database/Transactie.ts';
import type { Kluis } from '../melding/kluis.ts';
import { idempotentie } from './tabel.ts';

/** What a request is answered with. */
export interface Antwoord {
  readonly status: number;
  readonly body: Schema.Json;
}
export type Herhaald = Antwoord & { readonly herhaald: boolean };

const bewaartermijn = 24 * 60 * 60 * 1000;
const verlopenVoor = (moment: Moment) => new Date(Date.parse(moment) - bewaartermijn).toISOString() as Moment;

/** In an answer may stand what is kept nowhere else, such as the link of a resident: it is closed as an identity is. */
interface Gesloten {
  readonly dicht: string;
}

const isGesloten = (body: unknown): body is Gesloten =>
  typeof body === 'object' && body !== null && Object.keys(body).join() === 'dicht';

const sluiter = ({ sluit, open }: Kluis, plaats: string) => ({
  sluit: (body: Schema.Json): Gesloten => ({
    dicht: Buffer.from(sluit(JSON.stringify(body), plaats)).toString('base64'),
  }),
  open: (body: unknown): Schema.Json =>
    (isGesloten(body) ? JSON.parse(open(Buffer.from(body.dicht, 'base64'), plaats)) : body) as Schema.Json,
});

/**
 * Does it, or gives the answer that this key already got. Two at once: the second waits at the unique key until the
 * first has committed, and reads its answer, or has rolled back, and does it itself.
 */
export const eenmaal = <E, R>(
  tx: ActorTransactie,
  kluis: Kluis,
  sleutel: string,
  digest: string,
  doe: Effect.Effect<Antwoord, E, R>,
): Effect.Effect<Herhaald, E | SleutelHergebruikt, R> =>
  Effect.gen(function* () {
    const { gemeenteId } = tx;
    const gemaaktOp = yield* nu;
    const actor = sleutelVanActor(tx.actor);
    const antwoord = sluiter(kluis, `${gemeenteId}/${actor}/${sleutel}/antwoord`);
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
      return { status: eerder.status ?? 200, body: antwoord.open(eerder.body), herhaald: true };
    }
    const { status, body } = yield* doe;
    yield* tx.vraag((db) =>
      db
        .update(idempotentie)
        .set({ status, body: body === null ? null : antwoord.sluit(body) })
        .where(deze),
    );
    return { status, body, herhaald: false };
  });
