import { Besluit, type Besluiten } from '@tenzij/domain/besluit/Besluit.ts';
import { and, asc, eq, inArray, isNull, type SQL } from 'drizzle-orm';
import { Effect } from 'effect';
import { leesAls } from '../database/rij.ts';
import type { ActorTransactie } from '../database/Transactie.ts';
import { besluit } from './tabel.ts';

const lees = leesAls(Besluit);

export const besluiten = (tx: ActorTransactie): Besluiten['Service'] => {
  const { gemeenteId } = tx;
  const met = (...voorwaarden: ReadonlyArray<SQL>) =>
    tx.vraag((db) =>
      db
        .select()
        .from(besluit)
        .where(and(eq(besluit.gemeenteId, gemeenteId), ...voorwaarden))
        .orderBy(asc(besluit.vastgelegdOp), asc(besluit.id)),
    );
  return {
    zoek: (id) => lees.eerste(met(eq(besluit.id, id))),
    zoekAlle: (ids) => lees.alle(met(inArray(besluit.id, [...ids]))),
    vanWeging: (id) => lees.eerste(met(eq(besluit.wegingId, id), isNull(besluit.vervallenOp))),
    vanMelding: (id) => lees.alle(met(eq(besluit.meldingId, id))),
    voegToe: (nieuw) => Effect.asVoid(tx.vraag((db) => db.insert(besluit).values({ gemeenteId, ...nieuw }))),
    bewaar: Effect.fnUntraced(function* (gewijzigd) {
      const geraakt = yield* tx.vraag((db) =>
        db
          .update(besluit)
          .set(gewijzigd)
          .where(and(eq(besluit.gemeenteId, gemeenteId), eq(besluit.id, gewijzigd.id)))
          .returning({ id: besluit.id }),
      );
      if (geraakt.length !== 1)
        return yield* Effect.die(new Error('This besluit is not stored, or may not be changed.'));
    }),
  };
};
