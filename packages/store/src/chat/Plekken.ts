import { PlekId, type Plekken } from '@tenzij/domain/chat/Plekken.ts';
import { nu } from '@tenzij/domain/Dag.ts';
import { nieuwId } from '@tenzij/domain/Id.ts';
import { and, eq, isNull } from 'drizzle-orm';
import { Effect, Option } from 'effect';
import type { ActorTransactie } from '../database/Transactie.ts';
import { laatsteNr } from '../spoor/nieuws.ts';
import { chatplek } from './tabel.ts';

export const plekken = (tx: ActorTransactie): Plekken['Service'] => {
  const { gemeenteId, actor } = tx;
  const dezePlek = (id: PlekId) =>
    and(eq(chatplek.gemeenteId, gemeenteId), eq(chatplek.id, id), isNull(chatplek.losgemaaktOp));
  return {
    plaats: Effect.fnUntraced(function* (kanaal, teamId, { tenant, plek, adres, overlegId }) {
      if (actor._tag !== 'Medewerker') return yield* Effect.die(new Error('Only a medewerker places an overleg.'));
      const id = yield* nieuwId(PlekId);
      const losgemaaktOp = yield* nu;
      const bezorgdTot = yield* laatsteNr(tx);
      const { medewerkerId } = actor;
      yield* tx.alsTaak(
        Effect.gen(function* () {
          yield* tx.vraag((db) =>
            db
              .update(chatplek)
              .set({ losgemaaktOp })
              .where(
                and(
                  eq(chatplek.kanaal, kanaal),
                  eq(chatplek.tenant, tenant),
                  eq(chatplek.plek, plek),
                  isNull(chatplek.losgemaaktOp),
                ),
              ),
          );
          yield* tx.vraag((db) =>
            db.insert(chatplek).values({
              gemeenteId,
              id,
              soort: 'overleg',
              kanaal,
              tenant,
              plek,
              adres,
              overlegId,
              teamId,
              medewerkerId,
              bezorgdTot,
            }),
          );
        }),
      );
      return id;
    }),
    teamVan: (id) =>
      tx.alsTaak(
        Effect.map(
          tx.vraag((db) => db.select({ teamId: chatplek.teamId }).from(chatplek).where(dezePlek(id))),
          ([gevonden]) => Option.fromNullishOr(gevonden?.teamId),
        ),
      ),
    maakLos: Effect.fnUntraced(function* (id) {
      const losgemaaktOp = yield* nu;
      yield* tx.alsTaak(tx.vraag((db) => db.update(chatplek).set({ losgemaaktOp }).where(dezePlek(id))));
    }),
  };
};
