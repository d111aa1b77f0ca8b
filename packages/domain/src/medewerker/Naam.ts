import { Effect, Option } from 'effect';
import { Inrichting } from './Inrichting.ts';
import type { MedewerkerId } from './Medewerker.ts';

/** Null where nobody did it, or who did is not known. */
export const naamVan = Effect.fn('medewerker.naamVan')(function* (id: MedewerkerId | null) {
  if (id === null) return null;
  return Option.match(yield* (yield* Inrichting).medewerker(id), { onNone: () => null, onSome: ({ naam }) => naam });
});

/** Who was first, as a sentence begins with it. */
export const wieWas = (id: MedewerkerId | null) => Effect.map(naamVan(id), (naam) => naam ?? 'Een collega');
