import { Context, type Effect, type Option, Schema } from 'effect';

/** What is half written, so that one can leave and come back, and the lists one keeps at hand: only for who wrote it. */
export const ConceptSoort = Schema.Literals(['intake', 'standpunt', 'besluit', 'afronding', 'weergaven']);
export type ConceptSoort = typeof ConceptSoort.Type;

export class Concepten extends Context.Service<
  Concepten,
  {
    readonly lees: (soort: ConceptSoort) => Effect.Effect<Option.Option<Schema.Json>>;
    readonly bewaar: (soort: ConceptSoort, inhoud: Schema.Json) => Effect.Effect<void>;
    readonly verwijder: (soort: ConceptSoort) => Effect.Effect<void>;
  }
>()('@tenzij/domain/melding/Concepten') {}
