import { Context, type Effect, type Option } from 'effect';
import type { Afbeelding } from './Afbeelding.ts';

/** The afbeeldingen that organisations used before, by the name that they gave them. */
export class Afbeeldingen extends Context.Service<
  Afbeeldingen,
  {
    readonly zoek: (naam: string) => Effect.Effect<Option.Option<Afbeelding>>;
    /** In the place of what had this name. */
    readonly bewaar: (naam: string, afbeelding: Afbeelding) => Effect.Effect<void>;
  }
>()('@tenzij/domain/register/Afbeeldingen') {}
