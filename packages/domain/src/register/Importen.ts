import { Context, type Effect, type Option } from 'effect';
import type { Moment } from '../Dag.ts';
import type { Import, ImportId } from './Registers.ts';

export interface BewaardeImport {
  readonly import: Import;
  /** The last sign of life of who works on it. */
  readonly bijgewerktOp: Moment;
}

/** How it went with each import: kept apart from what it brings, so that one that came to nothing is known too. */
export class Importen extends Context.Service<
  Importen,
  {
    readonly bewaar: (stand: Import) => Effect.Effect<void>;
    readonly zoek: (id: ImportId) => Effect.Effect<Option.Option<BewaardeImport>>;
  }
>()('@tenzij/domain/register/Importen') {}
