import { BewaardeAannames } from '@tenzij/domain/kosten/Aannames.ts';
import type { Kostenaannames } from '@tenzij/domain/kosten/Kostenaannames.ts';
import { desc, eq, sql } from 'drizzle-orm';
import { Effect } from 'effect';
import { leesAls } from '../database/rij.ts';
import type { ActorTransactie } from '../database/Transactie.ts';
import { kostenaanname } from './tabel.ts';

const lees = leesAls(BewaardeAannames);
/** Nobody reads through more on one page. */
const hoogstens = 20;

export const kostenaannames = (tx: ActorTransactie): Kostenaannames['Service'] => {
  const { gemeenteId } = tx;
  const nieuwste = (limiet: number) =>
    tx.vraag((db) =>
      db
        .select()
        .from(kostenaanname)
        .where(eq(kostenaanname.gemeenteId, gemeenteId))
        .orderBy(desc(kostenaanname.versie))
        .limit(limiet),
    );
  const huidige = Effect.suspend(() => lees.eerste(nieuwste(1)));
  return {
    huidige,
    // There may be no row yet to hold.
    vergrendel: Effect.suspend(() =>
      Effect.andThen(
        tx.rijen(sql`select pg_advisory_xact_lock(hashtextextended(${`tenzij kostenaanname ${gemeenteId}`}, 0))`),
        huidige,
      ),
    ),
    eerdere: Effect.suspend(() => lees.alle(nieuwste(hoogstens))),
    voegToe: (bewaard) => Effect.asVoid(tx.vraag((db) => db.insert(kostenaanname).values({ gemeenteId, ...bewaard }))),
  };
};
