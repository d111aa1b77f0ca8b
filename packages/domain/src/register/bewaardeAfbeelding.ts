import { Effect, Schema } from 'effect';
import { mag } from '../medewerker/mag.ts';
import { NietGevonden, weigertAls } from '../Weigering.ts';
import type { Afbeelding } from './Afbeelding.ts';
import { Afbeeldingen } from './Afbeeldingen.ts';
import { RegisterGeweigerd } from './RegisterGeweigerd.ts';

export const AfbeeldingNaam = Schema.String.check(
  Schema.isPattern(/^\S(.{0,98}\S)?$/u, { message: 'Een naam van een afbeelding heeft 1 tot en met 100 tekens.' }),
);

export const zoekAfbeelding = Effect.fn('register.zoekAfbeelding')(function* (naam: string) {
  yield* mag('register.importeren');
  return yield* Effect.fromOption(yield* (yield* Afbeeldingen).zoek(naam)).pipe(
    Effect.mapError(() => new NietGevonden({ wat: 'afbeelding' })),
  );
}, weigertAls(RegisterGeweigerd));

/** Kept for the next time, once what it read has come in. */
export const bewaarAfbeelding = Effect.fn('register.bewaarAfbeelding')(function* (
  naam: string,
  afbeelding: Afbeelding,
) {
  yield* mag('register.importeren');
  yield* (yield* Afbeeldingen).bewaar(naam, afbeelding);
}, weigertAls(RegisterGeweigerd));
