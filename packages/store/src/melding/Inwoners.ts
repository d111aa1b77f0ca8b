import { nieuwId, Uuid } from '@tenzij/domain/Id.ts';
import { Identiteit, InwonerId, type Inwoners } from '@tenzij/domain/melding/Inwoner.ts';
import { and, asc, eq } from 'drizzle-orm';
import { Effect, Option, Schema } from 'effect';
import type { ActorTransactie } from '../database/Transactie.ts';
import type { Kluis } from './kluis.ts';
import { identiteit, inwoner } from './tabel.ts';

const Opgeslagen = Schema.fromJsonString(Identiteit);
const schrijf = Schema.encodeEffect(Opgeslagen);
const lees = Schema.decodeUnknownEffect(Opgeslagen);

export const inwoners = (tx: ActorTransactie, kluis: Kluis): Inwoners['Service'] => {
  const { gemeenteId } = tx;
  const plaats = (id: InwonerId) => `${gemeenteId}/${id}`;

  const metBsn = (kenmerk: Uint8Array) =>
    Effect.map(
      tx.vraag((db) =>
        db
          .select({ id: inwoner.id })
          .from(inwoner)
          .where(and(eq(inwoner.gemeenteId, gemeenteId), eq(inwoner.bsnKenmerk, kenmerk))),
      ),
      ([gevonden]) => gevonden?.id,
    );

  /** Two at once with the same BSN: one makes the inwoner, the other waits and finds it. */
  const vindOfMaak = Effect.fnUntraced(function* (bsn: string | undefined) {
    const bsnKenmerk = bsn === undefined ? null : kluis.kenmerk(bsn, gemeenteId);
    const bekend = bsnKenmerk === null ? undefined : yield* metBsn(bsnKenmerk);
    if (bekend !== undefined) return bekend;
    const id = yield* nieuwId(InwonerId);
    const gemaakt = yield* tx.vraag((db) =>
      db.insert(inwoner).values({ gemeenteId, id, bsnKenmerk }).onConflictDoNothing().returning({ id: inwoner.id }),
    );
    if (gemaakt.length === 1 || bsnKenmerk === null) return id;
    return (yield* metBsn(bsnKenmerk)) ?? (yield* Effect.die(new Error('An inwoner was there and is gone.')));
  });

  return {
    // What is said of somebody is added, never overwritten: who adds it may not be allowed to read what is there.
    vindOfMaak: Effect.fnUntraced(function* (gegeven) {
      const inwonerId = yield* vindOfMaak(gegeven.bsn);
      const versleuteld = kluis.sluit(yield* Effect.orDie(schrijf(gegeven)), plaats(inwonerId));
      const id = yield* nieuwId(Uuid);
      yield* tx.vraag((db) => db.insert(identiteit).values({ gemeenteId, id, inwonerId, versleuteld }));
      return inwonerId;
    }),
    identiteit: Effect.fnUntraced(function* (inwonerId) {
      const rijen = yield* tx.vraag((db) =>
        db
          .select({ versleuteld: identiteit.versleuteld })
          .from(identiteit)
          .where(and(eq(identiteit.gemeenteId, gemeenteId), eq(identiteit.inwonerId, inwonerId)))
          .orderBy(asc(identiteit.id)),
      );
      if (rijen.length === 0) return Option.none();
      const delen = yield* Effect.forEach(rijen, ({ versleuteld }) =>
        Effect.orDie(lees(kluis.open(versleuteld, plaats(inwonerId)))),
      );
      return Option.some(Object.assign({}, ...delen) as Identiteit);
    }),
  };
};
