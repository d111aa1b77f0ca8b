import { createHash } from 'node:crypto';
import type { Koppelcode } from '@tenzij/domain/chat/Chataccount.ts';
import type { Koppelingen } from '@tenzij/domain/chat/Koppelingen.ts';
import { nu } from '@tenzij/domain/Dag.ts';
import { and, asc, eq, isNotNull, isNull } from 'drizzle-orm';
import { Effect, Option } from 'effect';
import type { ActorTransactie } from '../database/Transactie.ts';
import { voegPersoonlijkePlekToe } from './persoonlijkePlek.ts';
import { chatkoppeling } from './tabel.ts';

export const kenmerkVanCode = (code: Koppelcode): Uint8Array => createHash('sha256').update(code).digest();

export const koppelingen = (tx: ActorTransactie): Koppelingen['Service'] => {
  const { gemeenteId } = tx;
  const medewerkerId = tx.actor._tag === 'Medewerker' ? tx.actor.medewerkerId : null;
  const eigen = and(
    eq(chatkoppeling.gemeenteId, gemeenteId),
    medewerkerId === null ? undefined : eq(chatkoppeling.medewerkerId, medewerkerId),
    isNull(chatkoppeling.ontkoppeldOp),
  );
  const { id, kanaal, verlooptOp, gekoppeldOp } = chatkoppeling;
  return {
    verzoek: (code) =>
      Effect.map(
        tx.vraag((db) =>
          db
            .select({ id, kanaal, verlooptOp, gekoppeldOp })
            .from(chatkoppeling)
            .where(and(eigen, eq(chatkoppeling.codeKenmerk, kenmerkVanCode(code)))),
        ),
        ([gevonden]) => Option.fromUndefinedOr(gevonden),
      ),
    bevestig: Effect.fnUntraced(function* (koppeling, op) {
      const [rij] = yield* tx.vraag((db) =>
        db
          .update(chatkoppeling)
          .set({ gekoppeldOp: op })
          .where(and(eigen, eq(id, koppeling)))
          .returning(),
      );
      if (rij !== undefined) yield* tx.alsTaak(voegPersoonlijkePlekToe(tx, rij, op));
    }),
    lijst: Effect.map(
      tx.vraag((db) =>
        db
          .select({ id, kanaal, gekoppeldOp })
          .from(chatkoppeling)
          .where(and(eigen, isNotNull(gekoppeldOp)))
          .orderBy(asc(gekoppeldOp)),
      ),
      (rijen) => rijen.flatMap(({ gekoppeldOp: op, ...rest }) => (op === null ? [] : [{ ...rest, gekoppeldOp: op }])),
    ),
    verwijder: Effect.fnUntraced(function* (koppeling) {
      const ontkoppeldOp = yield* nu;
      const rijen = yield* tx.vraag((db) =>
        db
          .update(chatkoppeling)
          .set({ ontkoppeldOp })
          .where(and(eigen, eq(id, koppeling), isNotNull(gekoppeldOp)))
          .returning({ id }),
      );
      return rijen.length > 0;
    }),
  };
};
