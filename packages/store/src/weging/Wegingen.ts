import { Weging } from '@tenzij/domain/weging/Weging.ts';
import type { Wegingen } from '@tenzij/domain/weging/Wegingen.ts';
import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import { Effect } from 'effect';
import { eenVersieVerder, leesAls } from '../database/rij.ts';
import type { ActorTransactie } from '../database/Transactie.ts';
import { weging } from './tabel.ts';

const lees = leesAls(Weging);

/** An open weging has nothing revealed, also where it had before. */
const alsRij = (van: Weging) => ({ onthuldOp: null, advies: null, ...van });

export const wegingen = (tx: ActorTransactie): Wegingen['Service'] => {
  const { gemeenteId } = tx;
  const hier = eq(weging.gemeenteId, gemeenteId);
  return {
    zoek: (id) =>
      lees.eerste(
        tx.vraag((db) =>
          db
            .select()
            .from(weging)
            .where(and(hier, eq(weging.id, id))),
        ),
      ),
    zoekAlle: (ids) =>
      lees.alle(
        tx.vraag((db) =>
          db
            .select()
            .from(weging)
            .where(and(hier, inArray(weging.id, [...ids]))),
        ),
      ),
    vergrendel: (id) =>
      lees.eerste(
        tx.vraag((db) =>
          db
            .select()
            .from(weging)
            .where(and(hier, eq(weging.id, id)))
            .for('update'),
        ),
      ),
    vanMeldingen: (ids) =>
      ids.length === 0
        ? Effect.succeed([])
        : lees.alle(
            tx.vraag((db) =>
              db
                .selectDistinctOn([weging.meldingId])
                .from(weging)
                .where(and(hier, inArray(weging.meldingId, [...ids])))
                .orderBy(asc(weging.meldingId), desc(weging.geopendOp), desc(weging.id)),
            ),
          ),
    vanOverleg: (overlegId) =>
      lees.alle(
        tx.vraag((db) =>
          db
            .select()
            .from(weging)
            .where(and(hier, eq(weging.overlegId, overlegId)))
            .orderBy(asc(weging.geopendOp), asc(weging.id)),
        ),
      ),
    voegToe: (nieuw) => Effect.asVoid(tx.vraag((db) => db.insert(weging).values({ gemeenteId, ...alsRij(nieuw) }))),
    bewaar: (oud) =>
      eenVersieVerder(oud, (nieuw) =>
        tx.vraag((db) =>
          db
            .update(weging)
            .set(alsRij(nieuw))
            .where(and(hier, eq(weging.id, oud.id), eq(weging.versie, oud.versie)))
            .returning({ id: weging.id }),
        ),
      ),
  };
};
