import { type Afwezigheden, Afwezigheid } from '@tenzij/domain/medewerker/Afwezigheid.ts';
import { and, asc, eq, gte, inArray, isNull, or, sql } from 'drizzle-orm';
import { Effect } from 'effect';
import { leesAls } from '../database/rij.ts';
import type { ActorTransactie } from '../database/Transactie.ts';
import { afwezigheid } from './tabel.ts';

const lees = leesAls(Afwezigheid);

export const afwezigheden = (tx: ActorTransactie): Afwezigheden['Service'] => {
  const { gemeenteId } = tx;
  const hier = eq(afwezigheid.gemeenteId, gemeenteId);
  const deze = (id: Afwezigheid['id']) => and(hier, eq(afwezigheid.id, id));
  return {
    zoek: (id) => lees.eerste(tx.vraag((db) => db.select().from(afwezigheid).where(deze(id)))),
    vanaf: (dag, wie) =>
      wie.length === 0
        ? Effect.succeed([])
        : lees.alle(
            tx.vraag((db) =>
              db
                .select()
                .from(afwezigheid)
                .where(
                  and(
                    hier,
                    inArray(afwezigheid.medewerkerId, [...wie]),
                    or(isNull(afwezigheid.tot), gte(afwezigheid.tot, dag)),
                  ),
                )
                .orderBy(asc(afwezigheid.van), asc(afwezigheid.id)),
            ),
          ),
    // The row of a medewerker is not theirs to lock who only plan with it.
    vergrendel: (wie) =>
      Effect.asVoid(
        tx.rijen(sql`select pg_advisory_xact_lock(hashtextextended(${`tenzij afwezigheid ${gemeenteId} ${wie}`}, 0))`),
      ),
    voegToe: (nieuw) => Effect.asVoid(tx.vraag((db) => db.insert(afwezigheid).values({ gemeenteId, ...nieuw }))),
    beeindig: (id, tot) => Effect.asVoid(tx.vraag((db) => db.update(afwezigheid).set({ tot }).where(deze(id)))),
    verwijder: (id) => Effect.asVoid(tx.vraag((db) => db.delete(afwezigheid).where(deze(id)))),
  };
};
