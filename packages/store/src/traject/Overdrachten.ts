import { GedaneOverdracht, type Overdrachten } from '@tenzij/domain/traject/Overdracht.ts';
import type { TrajectId } from '@tenzij/domain/traject/TrajectId.ts';
import { and, asc, desc, eq } from 'drizzle-orm';
import { Effect } from 'effect';
import { leesAls } from '../database/rij.ts';
import type { ActorTransactie } from '../database/Transactie.ts';
import { overdracht } from './tabel.ts';

const lees = leesAls(GedaneOverdracht);

export const overdrachten = (tx: ActorTransactie): Overdrachten['Service'] => {
  const { gemeenteId } = tx;
  const van = (id: TrajectId) => and(eq(overdracht.gemeenteId, gemeenteId), eq(overdracht.trajectId, id));
  return {
    vanTraject: (id) =>
      lees.alle(
        tx.vraag((db) => db.select().from(overdracht).where(van(id)).orderBy(asc(overdracht.op), asc(overdracht.id))),
      ),
    laatste: (id) =>
      lees.eerste(
        tx.vraag((db) =>
          db.select().from(overdracht).where(van(id)).orderBy(desc(overdracht.op), desc(overdracht.id)).limit(1),
        ),
      ),
    voegToe: (nieuw) => Effect.asVoid(tx.vraag((db) => db.insert(overdracht).values({ gemeenteId, ...nieuw }))),
    bevestig: (id, op) =>
      Effect.asVoid(
        tx.vraag((db) =>
          db
            .update(overdracht)
            .set({ warmOvergedragenOp: op })
            .where(and(eq(overdracht.gemeenteId, gemeenteId), eq(overdracht.id, id))),
        ),
      ),
  };
};
