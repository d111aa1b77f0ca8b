import { nu } from '@tenzij/domain/Dag.ts';
import type { Importen } from '@tenzij/domain/register/Importen.ts';
import { Import } from '@tenzij/domain/register/Registers.ts';
import { and, eq } from 'drizzle-orm';
import { Effect, Option, Schema } from 'effect';
import type { ActorTransactie } from '../database/Transactie.ts';
import { registerImport } from './tabel.ts';

const lees = Schema.decodeUnknownEffect(Import);

export const importen = ({ vraag, gemeenteId }: ActorTransactie): Importen['Service'] => ({
  bewaar: Effect.fnUntraced(function* (stand) {
    const bijgewerktOp = yield* nu;
    yield* vraag((db) =>
      db
        .insert(registerImport)
        .values({ gemeenteId, id: stand.id, stand, bijgewerktOp })
        .onConflictDoUpdate({
          target: [registerImport.gemeenteId, registerImport.id],
          set: { stand, bijgewerktOp },
        }),
    );
  }),
  zoek: Effect.fnUntraced(function* (id) {
    const dit = and(eq(registerImport.gemeenteId, gemeenteId), eq(registerImport.id, id));
    const [rij] = yield* vraag((db) => db.select().from(registerImport).where(dit));
    if (rij === undefined) return Option.none();
    return Option.some({ import: yield* Effect.orDie(lees(rij.stand)), bijgewerktOp: rij.bijgewerktOp });
  }),
});
