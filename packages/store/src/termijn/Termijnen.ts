import { MeldingId } from '@tenzij/domain/melding/Melding.ts';
import { type Termijnen, Termijnwijziging } from '@tenzij/domain/termijn/Termijn.ts';
import { and, asc, eq, inArray } from 'drizzle-orm';
import { Effect, Schema } from 'effect';
import { leesAls } from '../database/rij.ts';
import type { ActorTransactie } from '../database/Transactie.ts';
import { termijnwijziging } from './tabel.ts';

const lees = leesAls(Termijnwijziging);
const leesMetMelding = leesAls(Schema.Struct({ ...Termijnwijziging.fields, meldingId: MeldingId }));

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
    vanMeldingen: (ids) =>
      Effect.map(
        leesMetMelding.alle(
          tx.vraag((db) =>
            db
              .select()
              .from(termijnwijziging)
              .where(and(eq(termijnwijziging.gemeenteId, gemeenteId), inArray(termijnwijziging.meldingId, [...ids])))
              .orderBy(asc(termijnwijziging.op)),
          ),
        ),
        (wijzigingen) => Map.groupBy(wijzigingen, ({ meldingId }) => meldingId),
      ),
    voegToe: (meldingId, teamId, wijziging) =>
      Effect.asVoid(
        tx.vraag((db) => db.insert(termijnwijziging).values({ gemeenteId, meldingId, teamId, ...wijziging })),
      ),
  };
};
