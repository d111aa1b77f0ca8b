import { Reconstructie, type Reconstructies } from '@tenzij/domain/reconstructie/Reconstructie.ts';
import { and, asc, eq, getTableColumns, isNotNull } from 'drizzle-orm';
import { Effect } from 'effect';
import { alleenEigenTeams } from '../database/eigenTeams.ts';
import { paginaUit } from '../database/pagina.ts';
import { eenVersieVerder, leesAls } from '../database/rij.ts';
import type { ActorTransactie } from '../database/Transactie.ts';
import { reconstructie } from './tabel.ts';

const kolommen = getTableColumns(reconstructie);
const lees = leesAls(Reconstructie);

export const reconstructies = (tx: ActorTransactie): Reconstructies['Service'] => {
  const { gemeenteId } = tx;
  const hier = eq(reconstructie.gemeenteId, gemeenteId);
  const met = (id: Reconstructie['id']) => and(hier, eq(reconstructie.id, id));
  const eigen = alleenEigenTeams(tx.actor, 'reconstructie.lezen', reconstructie.teamId);
  return {
    lijst: ({ teamId, ...vraag }) =>
      paginaUit(tx, reconstructie, { kolommen: { id: reconstructie.id }, nieuwsteEerst: true }, lees.alle, vraag, [
        hier,
        eigen,
        teamId && eq(reconstructie.teamId, teamId),
      ]),
    zoek: (id) => lees.eerste(tx.vraag((db) => db.select(kolommen).from(reconstructie).where(met(id)))),
    vergrendel: (id) =>
      lees.eerste(tx.vraag((db) => db.select(kolommen).from(reconstructie).where(met(id)).for('update'))),
    voegToe: (nieuw) => Effect.asVoid(tx.vraag((db) => db.insert(reconstructie).values({ gemeenteId, ...nieuw }))),
    bewaar: (oud) =>
      eenVersieVerder(oud, (nieuw) =>
        tx.vraag((db) =>
          db
            .update(reconstructie)
            .set(nieuw)
            .where(and(met(oud.id), eq(reconstructie.versie, oud.versie)))
            .returning({ id: reconstructie.id }),
        ),
      ),
    verwijder: (id) => Effect.asVoid(tx.vraag((db) => db.delete(reconstructie).where(met(id)))),
    goedgekeurd: Effect.suspend(() =>
      tx.alsAggregatie(
        lees.alle(
          tx.vraag((db) =>
            db
              .select(kolommen)
              .from(reconstructie)
              .where(and(hier, isNotNull(reconstructie.goedgekeurdOp)))
              .orderBy(asc(reconstructie.goedgekeurdOp), asc(reconstructie.id)),
          ),
        ),
      ),
    ),
  };
};
