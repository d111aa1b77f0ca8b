import { nu } from '@tenzij/domain/Dag.ts';
import type { Spoor } from '@tenzij/domain/spoor/Spoor.ts';
import { eq, sql } from 'drizzle-orm';
import { Effect } from 'effect';
import type { ActorTransactie } from '../database/Transactie.ts';
import { kanaal } from '../database/Verbinding.ts';
import { begin, digestVan, type Regel, vanActor } from './ketting.ts';
import { gebeurtenis, journaal, journaalKop } from './tabel.ts';

/** Notes are gathered; the transaction writes them as its last act, so that nobody waits for the chain's end for long. */
export const spoor = (tx: ActorTransactie): Spoor['Service'] => ({
  noteer: (feit) => Effect.map(nu, (op) => void tx.feiten.push({ feit, op })),
});

/** Holds the end of the chain until the commit: numbers come in the order of commits, without gaps. */
const vergrendelKop = Effect.fnUntraced(function* (tx: ActorTransactie) {
  const { gemeenteId } = tx;
  const lees = tx.vraag((db) =>
    db.select().from(journaalKop).where(eq(journaalKop.gemeenteId, gemeenteId)).for('update'),
  );
  const [kop] = yield* lees;
  if (kop !== undefined) return kop;
  yield* tx.vraag((db) => db.insert(journaalKop).values({ gemeenteId, nr: 0, digest: begin }).onConflictDoNothing());
  const [nieuw] = yield* lees;
  return nieuw ?? { nr: 0, digest: begin };
});

/** Trail and outbox, in the transaction of the act. */
export const schrijfSpoor = Effect.fnUntraced(function* (tx: ActorTransactie) {
  if (tx.feiten.length === 0) return;
  const { gemeenteId } = tx;
  let { nr, digest } = yield* vergrendelKop(tx);
  const regels = tx.feiten.map(({ feit, op }) => {
    nr += 1;
    const regel: Regel = {
      gemeenteId,
      nr,
      ...vanActor(tx.actor),
      soort: feit.soort,
      onderwerpSoort: feit.onderwerp.soort,
      onderwerpId: feit.onderwerp.id,
      teamId: feit.teamId,
      gegevens: feit.gegevens ?? {},
      op,
    };
    digest = digestVan(digest, regel);
    return { ...regel, digest };
  });
  yield* tx.vraag((db) => db.insert(journaal).values(regels));
  yield* tx.vraag((db) =>
    db.insert(gebeurtenis).values(
      regels.map(({ soort, onderwerpSoort, onderwerpId, teamId, op, ...regel }) => ({
        gemeenteId,
        nr: regel.nr,
        soort,
        onderwerpSoort,
        onderwerpId,
        teamId,
        op,
      })),
    ),
  );
  yield* tx.vraag((db) => db.update(journaalKop).set({ nr, digest }).where(eq(journaalKop.gemeenteId, gemeenteId)));
  yield* tx.vraag((db) => db.execute(sql`select pg_notify(${kanaal}, ${gemeenteId})`));
});
