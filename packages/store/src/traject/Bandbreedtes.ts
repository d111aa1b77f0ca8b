import { Bandbreedte, type Bandbreedtes } from '@tenzij/domain/traject/Bandbreedte.ts';
import { and, eq } from 'drizzle-orm';
import { Effect } from 'effect';
import { leesAls } from '../database/rij.ts';
import type { ActorTransactie } from '../database/Transactie.ts';
import { bandbreedte } from './tabel.ts';

const lees = leesAls(Bandbreedte);

export const bandbreedtes = (tx: ActorTransactie): Bandbreedtes['Service'] => {
  const { gemeenteId } = tx;
  return {
    van: (teamId) =>
      lees.eerste(
        tx.vraag((db) =>
          db
            .select()
            .from(bandbreedte)
            .where(and(eq(bandbreedte.gemeenteId, gemeenteId), eq(bandbreedte.teamId, teamId))),
        ),
      ),
    zet: (teamId, { van, tot }) =>
      Effect.asVoid(
        tx.vraag((db) =>
          db
            .insert(bandbreedte)
            .values({ gemeenteId, teamId, van, tot })
            .onConflictDoUpdate({ target: [bandbreedte.gemeenteId, bandbreedte.teamId], set: { van, tot } }),
        ),
      ),
  };
};
