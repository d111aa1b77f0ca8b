import { Context, type Effect, type Option } from 'effect';
import type { MeldingId } from '../melding/Melding.ts';
import type { Indicatie, IndicatieId } from './Indicatie.ts';

export class Indicaties extends Context.Service<
  Indicaties,
  {
    readonly zoek: (id: IndicatieId) => Effect.Effect<Option.Option<Indicatie>>;
    readonly vanMelding: (id: MeldingId) => Effect.Effect<ReadonlyArray<Indicatie>>;
    readonly voegToe: (indicatie: Indicatie) => Effect.Effect<void>;
    /** Asked for and not decided yet, the oldest first. */
    readonly aangevraagde: Effect.Effect<ReadonlyArray<Indicatie>>;
  }
>()('@tenzij/domain/indicatie/Indicaties') {}
