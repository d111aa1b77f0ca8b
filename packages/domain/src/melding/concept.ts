import { Effect, type Schema } from 'effect';
import { isBuitenDeChat } from '../medewerker/Actor.ts';
import { mag } from '../medewerker/mag.ts';
import { NietGevonden, weigertAls } from '../Weigering.ts';
import { Concepten, type ConceptSoort } from './Concepten.ts';
import { MeldingGeweigerd } from './MeldingGeweigerd.ts';
import { geschrevenIn } from './voorDeChat.ts';
import { weigerNamen } from './weigerNamen.ts';

export const leesConcept = Effect.fn('melding.leesConcept')(function* (soort: ConceptSoort) {
  yield* mag('concept.bewaren');
  const concept = yield* (yield* Concepten).lees(soort);
  return yield* Effect.fromOption(concept).pipe(Effect.mapError(() => new NietGevonden({ wat: 'concept' })));
}, weigertAls(MeldingGeweigerd));

export const bewaarConcept = Effect.fn('melding.bewaarConcept')(function* (soort: ConceptSoort, inhoud: Schema.Json) {
  const actor = yield* mag('concept.bewaren');
  // What is kept for a chat is shown again there. In the console the name has a field of its own.
  if (!isBuitenDeChat(actor)) yield* weigerNamen(null, Object.fromEntries(geschrevenIn(inhoud)));
  yield* (yield* Concepten).bewaar(soort, inhoud);
}, weigertAls(MeldingGeweigerd));

export const verwijderConcept = Effect.fn('melding.verwijderConcept')(function* (soort: ConceptSoort) {
  yield* mag('concept.bewaren');
  yield* (yield* Concepten).verwijder(soort);
}, weigertAls(MeldingGeweigerd));
