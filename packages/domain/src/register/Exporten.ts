import { Context, type Effect, Schema } from 'effect';
import type { RijVan } from './rijen.ts';

/** What goes out with the columns that an import reads, so that it comes back as the same. */
export const Casussoort = Schema.Literals(['meldingen', 'trajecten', 'indicaties', 'evaluaties']);
export type Casussoort = typeof Casussoort.Type;

export const Exportsoort = Schema.Literals([...Casussoort.literals, 'kpis']);
export type Exportsoort = typeof Exportsoort.Type;

export interface Exportgreep<Soort extends Casussoort = Casussoort> {
  readonly rijen: ReadonlyArray<Omit<RijVan<Soort>, '_tag'>>;
  /** Where the next one begins; null after the last. */
  readonly volgende: string | null;
}

/** The rows of a register that one may see, and nothing of who the resident is. */
export class Exporten extends Context.Service<
  Exporten,
  {
    readonly lees: (soort: Casussoort, na: string | null, hoeveel: number) => Effect.Effect<Exportgreep>;
  }
>()('@tenzij/domain/register/Exporten') {}
