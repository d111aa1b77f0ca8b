import { nieuwId, Uuid } from '@tenzij/domain/Id.ts';
import { type Identiteit, InwonerId, type Inwoners } from '@tenzij/domain/melding/Inwoner.ts';
import { and, asc, eq } from 'drizzle-orm';
import { Effect, Option } from 'effect';
import type { ActorTransactie } from '../database/Transactie.ts';
import { dichteIdentiteit } from './dichteIdentiteit.ts';
import type { Kluis } from './kluis.ts';
import { bewaarNaamkenmerken, verbergNamen } from './naamkenmerk.ts';
import { identiteit, inwoner } from './tabel.ts';

export const inwoners = (tx: ActorTransactie, kluis: Kluis): Inwoners['Service'] => {
  const { gemeenteId } = tx;
  const { sluit, open } = dichteIdentiteit(kluis, gemeenteId);

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
      const versleuteld = yield* sluit(inwonerId, gegeven);
      const id = yield* nieuwId(Uuid);
      yield* tx.vraag((db) => db.insert(identiteit).values({ gemeenteId, id, inwonerId, versleuteld }));
      yield* bewaarNaamkenmerken(tx, kluis, gemeenteId, [{ identiteitId: id, identiteit: gegeven }]);
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
      const delen = yield* Effect.forEach(rijen, ({ versleuteld }) => open(inwonerId, versleuteld));
      return Option.some(Object.assign({}, ...delen) as Identiteit);
    }),
    zonderNamen: (teksten, meldingen) => verbergNamen(tx, kluis, gemeenteId, teksten, meldingen),
  };
};
