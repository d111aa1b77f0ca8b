import { nu } from '@tenzij/domain/Dag.ts';
import { Afbeelding } from '@tenzij/domain/register/Afbeelding.ts';
import type { Afbeeldingen } from '@tenzij/domain/register/Afbeeldingen.ts';
import { and, eq } from 'drizzle-orm';
import { Effect, Option, Schema } from 'effect';
import type { ActorTransactie } from '../database/Transactie.ts';
import { registerAfbeelding } from './tabel.ts';

const lees = Schema.decodeUnknownEffect(Afbeelding);

export const afbeeldingen = ({ vraag, gemeenteId }: ActorTransactie): Afbeeldingen['Service'] => ({
  zoek: Effect.fnUntraced(function* (naam) {
    const deze = and(eq(registerAfbeelding.gemeenteId, gemeenteId), eq(registerAfbeelding.naam, naam));
    const [rij] = yield* vraag((db) => db.select().from(registerAfbeelding).where(deze));
    return rij === undefined ? Option.none() : Option.some(yield* Effect.orDie(lees(rij.inhoud)));
  }),
  bewaar: Effect.fnUntraced(function* (naam, inhoud) {
    const bewaardOp = yield* nu;
    yield* vraag((db) =>
      db
        .insert(registerAfbeelding)
        .values({ gemeenteId, naam, inhoud, bewaardOp })
        .onConflictDoUpdate({
          target: [registerAfbeelding.gemeenteId, registerAfbeelding.naam],
          set: { inhoud, bewaardOp },
        }),
    );
  }),
});
