import { Toets, type Toetsen, type ToetsFilter } from '@tenzij/domain/toets/Toets.ts';
import { and, eq, getTableColumns, sql } from 'drizzle-orm';
import { Effect } from 'effect';
import { alleenEigenTeams } from '../database/eigenTeams.ts';
import { pagina } from '../database/pagina.ts';
import { eenVersieVerder, leesAls } from '../database/rij.ts';
import type { ActorTransactie } from '../database/Transactie.ts';
import { toets } from './tabel.ts';

const lees = leesAls(Toets);
const volgorde = { kolommen: { rang: toets.rang, termijnOp: toets.termijnOp, id: toets.id } };

const voldoet = (filter: ToetsFilter) => [
  filter.teamId && eq(toets.teamId, filter.teamId),
  filter.status && eq(toets.status, filter.status),
];

export const toetsen = (tx: ActorTransactie): Toetsen['Service'] => {
  const { gemeenteId } = tx;
  const hier = eq(toets.gemeenteId, gemeenteId);
  const eigen = alleenEigenTeams(tx.actor, 'toets.lezen', toets.teamId);
  return {
    zoek: (id) =>
      lees.eerste(
        tx.vraag((db) =>
          db
            .select()
            .from(toets)
            .where(and(hier, eq(toets.id, id))),
        ),
      ),
    vergrendel: (id) =>
      lees.eerste(
        tx.vraag((db) =>
          db
            .select()
            .from(toets)
            .where(and(hier, eq(toets.id, id)))
            .for('update'),
        ),
      ),
    voegToe: (nieuw) => Effect.asVoid(tx.vraag((db) => db.insert(toets).values({ gemeenteId, ...nieuw }))),
    bewaar: (oud) =>
      eenVersieVerder(oud, (nieuw) =>
        tx.vraag((db) =>
          db
            .update(toets)
            .set(nieuw)
            .where(and(hier, eq(toets.id, oud.id), eq(toets.versie, oud.versie)))
            .returning({ id: toets.id }),
        ),
      ),
    verschuif: (id, termijnOp) =>
      Effect.asVoid(
        tx.vraag((db) =>
          db
            .update(toets)
            .set({ termijnOp, versie: sql`${toets.versie} + 1` })
            .where(and(hier, eq(toets.meldingId, id), eq(toets.status, 'gevraagd'))),
        ),
      ),
    verwijder: Effect.fnUntraced(function* (id) {
      const weg = yield* tx.vraag((db) =>
        db
          .delete(toets)
          .where(and(hier, eq(toets.id, id)))
          .returning({ id: toets.id }),
      );
      if (weg.length !== 1) return yield* Effect.die(new Error('This toets is judged, or may not be removed.'));
    }),
    lijst: (filter) =>
      pagina(
        filter,
        volgorde,
        ({ na, volgorde: op, limiet }) =>
          tx.vraag((db) =>
            db
              .select(getTableColumns(toets))
              .from(toets)
              .where(and(hier, eigen, ...voldoet(filter), na))
              .orderBy(...op)
              .limit(limiet),
          ),
        lees.alle,
      ),
  };
};
