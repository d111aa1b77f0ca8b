import { type Termijnen, Termijnwijziging } from '@tenzij/domain/termijn/Termijn.ts';
import { and, asc, eq } from 'drizzle-orm';
import { Effect } from 'effect';
import { leesAls } from '../database/rij.ts';
import type { ActorTransactie } from '../database/Transactie.ts';
import { termijnwijziging } from './tabel.ts';

const lees = leesAls(Termijnwijziging);

export const termijnen = (tx: ActorTransactie): Termijnen['Service'] => {
  const { gemeenteId } = tx;
  return {
    vanMelding: (id) =>
      lees.alle(
        tx.vraag((db) =>
          db
            .select()
            .from(termijnwijziging)
            .where(and(eq(termijnwijziging.gemeenteId, gemeenteId), eq(termijnwijziging.meldingId, id)))
            .orderBy(asc(termijnwijziging.op)),
        ),
      ),
    voegToe: (meldingId, teamId, wijziging) =>
      Effect.asVoid(
        tx.vraag((db) => db.insert(termijnwijziging).values({ gemeenteId, meldingId, teamId, ...wijziging })),
      ),
  };
};
