import { nu } from '@tenzij/domain/Dag.ts';
import type { Concepten, ConceptSoort } from '@tenzij/domain/melding/Concepten.ts';
import { and, eq } from 'drizzle-orm';
import { Effect, Option, type Schema } from 'effect';
import type { ActorTransactie } from '../database/Transactie.ts';
import { concept } from './tabel.ts';

export const concepten = (tx: ActorTransactie): Concepten['Service'] => {
  const { gemeenteId, actor } = tx;
  const wie =
    actor._tag === 'Medewerker'
      ? Effect.succeed(actor.medewerkerId)
      : Effect.die(new Error('Only a medewerker writes a concept.'));
  const eigen = (soort: ConceptSoort) =>
    Effect.map(wie, (medewerkerId) =>
      and(eq(concept.gemeenteId, gemeenteId), eq(concept.medewerkerId, medewerkerId), eq(concept.soort, soort)),
    );
  return {
    lees: Effect.fnUntraced(function* (soort) {
      const dit = yield* eigen(soort);
      const [gevonden] = yield* tx.vraag((db) => db.select({ inhoud: concept.inhoud }).from(concept).where(dit));
      return Option.map(Option.fromUndefinedOr(gevonden), ({ inhoud }) => inhoud as Schema.Json);
    }),
    bewaar: Effect.fnUntraced(function* (soort, inhoud) {
      const medewerkerId = yield* wie;
      const bewaardOp = yield* nu;
      yield* tx.vraag((db) =>
        db
          .insert(concept)
          .values({ gemeenteId, medewerkerId, soort, inhoud, bewaardOp })
          .onConflictDoUpdate({
            target: [concept.gemeenteId, concept.medewerkerId, concept.soort],
            set: { inhoud, bewaardOp },
          }),
      );
    }),
    verwijder: Effect.fnUntraced(function* (soort) {
      const dit = yield* eigen(soort);
      yield* tx.vraag((db) => db.delete(concept).where(dit));
    }),
  };
};
