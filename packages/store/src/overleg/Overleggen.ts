import { Overleg, type OverlegFilter, type Overleggen } from '@tenzij/domain/overleg/Overleg.ts';
import { and, eq } from 'drizzle-orm';
import { Effect } from 'effect';
import { alleenEigenTeams } from '../database/eigenTeams.ts';
import { paginaUit } from '../database/pagina.ts';
import { eenVersieVerder, leesAls } from '../database/rij.ts';
import type { ActorTransactie } from '../database/Transactie.ts';
import { overleg } from './tabel.ts';

const lees = leesAls(Overleg);
const volgorde = { kolommen: { datum: overleg.datum, id: overleg.id }, nieuwsteEerst: true };

const voldoet = (filter: OverlegFilter) => [
  filter.teamId && eq(overleg.teamId, filter.teamId),
  filter.status && eq(overleg.status, filter.status),
];

export const overleggen = (tx: ActorTransactie): Overleggen['Service'] => {
  const { gemeenteId } = tx;
  const hier = eq(overleg.gemeenteId, gemeenteId);
  const eigen = alleenEigenTeams(tx.actor, 'overleg.lezen', overleg.teamId);
  return {
    zoek: (id) =>
      lees.eerste(
        tx.vraag((db) =>
          db
            .select()
            .from(overleg)
            .where(and(hier, eq(overleg.id, id))),
        ),
      ),
    vergrendel: (id) =>
      lees.eerste(
        tx.vraag((db) =>
          db
            .select()
            .from(overleg)
            .where(and(hier, eq(overleg.id, id)))
            .for('update'),
        ),
      ),
    voegToe: (nieuw) => Effect.asVoid(tx.vraag((db) => db.insert(overleg).values({ gemeenteId, ...nieuw }))),
    bewaar: (oud) =>
      eenVersieVerder(oud, (nieuw) =>
        tx.vraag((db) =>
          db
            .update(overleg)
            .set(nieuw)
            .where(and(hier, eq(overleg.id, oud.id), eq(overleg.versie, oud.versie)))
            .returning({ id: overleg.id }),
        ),
      ),
    lijst: (filter) => paginaUit(tx, overleg, volgorde, lees.alle, filter, [hier, eigen, ...voldoet(filter)]),
  };
};
