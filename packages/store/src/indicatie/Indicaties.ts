import { Indicatie } from '@tenzij/domain/indicatie/Indicatie.ts';
import type { Indicaties } from '@tenzij/domain/indicatie/Indicaties.ts';
import { and, asc, eq, type SQL } from 'drizzle-orm';
import { Effect } from 'effect';
import { leesAls } from '../database/rij.ts';
import type { ActorTransactie } from '../database/Transactie.ts';
import { indicatie } from './tabel.ts';

const lees = leesAls(Indicatie);

export const indicaties = (tx: ActorTransactie): Indicaties['Service'] => {
  const { gemeenteId } = tx;
  const met = (voorwaarde: SQL) =>
    tx.vraag((db) =>
      db
        .select()
        .from(indicatie)
        .where(and(eq(indicatie.gemeenteId, gemeenteId), voorwaarde))
        .orderBy(asc(indicatie.aangevraagdOp), asc(indicatie.id)),
    );
  return {
    zoek: (id) => lees.eerste(met(eq(indicatie.id, id))),
    vanMelding: (id) => lees.alle(met(eq(indicatie.meldingId, id))),
    voegToe: (nieuw) => Effect.asVoid(tx.vraag((db) => db.insert(indicatie).values({ gemeenteId, ...nieuw }))),
    aangevraagde: lees.alle(met(eq(indicatie.status, 'aangevraagd'))),
  };
};
