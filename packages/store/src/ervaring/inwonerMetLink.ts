import { createHash } from 'node:crypto';
import type { Ervaringstoken } from '@tenzij/domain/ervaring/Uitnodiging.ts';
import type { InwonerActor } from '@tenzij/domain/medewerker/Actor.ts';
import { eq } from 'drizzle-orm';
import { Effect, Option } from 'effect';
import type { Transactie } from '../database/Transactie.ts';
import { uitnodiging } from './tabel.ts';

/** Of the secret in a personal link only this is kept. */
export const kenmerkVan = (token: Ervaringstoken): Uint8Array => createHash('sha256').update(token).digest();

/** Whose link this is, working or not: only by it is known for which gemeente somebody acts. */
export const inwonerMetLink = (tx: Transactie, token: Ervaringstoken): Effect.Effect<Option.Option<InwonerActor>> =>
  Effect.map(
    tx.vraag((db) =>
      db
        .select({ gemeenteId: uitnodiging.gemeenteId, trajectId: uitnodiging.trajectId })
        .from(uitnodiging)
        .where(eq(uitnodiging.kenmerk, kenmerkVan(token))),
    ),
    ([gevonden]) => (gevonden === undefined ? Option.none() : Option.some({ _tag: 'Inwoner', ...gevonden })),
  );
