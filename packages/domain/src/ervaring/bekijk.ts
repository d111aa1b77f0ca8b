import { Effect, Schema } from 'effect';
import { Inrichting } from '../medewerker/Inrichting.ts';
import { weigertAls } from '../Weigering.ts';
import { Ervaringen } from './Ervaringen.ts';
import { ErvaringGeweigerd } from './ErvaringGeweigerd.ts';
import { ervaringVragen } from './Evaluatie.ts';
import { genodigd } from './Genodigd.ts';
import type { Ervaringstoken } from './Uitnodiging.ts';

/** What the form needs, and nothing about anybody: who finds a link learns only which gemeente asks. */
export const ErvaringBeeld = Schema.Struct({
  gemeente: Schema.String,
  vragen: Schema.Array(Schema.Literals(ervaringVragen)),
});
export interface ErvaringBeeld extends Schema.Schema.Type<typeof ErvaringBeeld> {}

/** The questions, for the resident who has the link. */
export const bekijkErvaring = Effect.fn('ervaring.bekijk')(function* (token: Ervaringstoken) {
  yield* genodigd('ervaring.bekijken', (yield* Ervaringen).uitnodiging(token));
  const { naam } = yield* (yield* Inrichting).gemeente;
  return { gemeente: naam, vragen: ervaringVragen };
}, weigertAls(ErvaringGeweigerd));
