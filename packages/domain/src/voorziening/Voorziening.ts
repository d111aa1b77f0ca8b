import { Context, type Effect, Schema } from 'effect';
import { Uuid } from '../Id.ts';
import { WijkId } from '../medewerker/Team.ts';
import { Kenmerk } from '../melding/Kenmerk.ts';
import { Leefgebied } from '../melding/Leefgebied.ts';
import type { Melding } from '../melding/Melding.ts';
import type { Pagina, PaginaVraag } from '../Pagina.ts';

export const VoorzieningId = Uuid.pipe(Schema.brand('VoorzieningId'));
export type VoorzieningId = typeof VoorzieningId.Type;

/** An entry of the sociale kaart: what the wijk offers without indicatie [H2 §5.5]. */
export const Voorziening = Schema.Struct({
  id: VoorzieningId,
  naam: Schema.NonEmptyString,
  soort: Schema.NullOr(Schema.String),
  /** Empty means the whole gemeente. */
  wijken: Schema.Array(WijkId),
  leefgebieden: Schema.Array(Leefgebied),
  kenmerken: Schema.Array(Kenmerk),
  capaciteit: Schema.NullOr(Schema.Int),
  contact: Schema.NullOr(Schema.String),
  website: Schema.NullOr(Schema.String),
  actief: Schema.Boolean,
  versie: Schema.Int,
});
export interface Voorziening extends Schema.Schema.Type<typeof Voorziening> {}

export interface VoorzieningFilter extends PaginaVraag {
  readonly wijkId?: WijkId;
  readonly leefgebied?: Leefgebied;
  readonly q?: string;
}

export class Voorzieningen extends Context.Service<
  Voorzieningen,
  {
    readonly lijst: (filter: VoorzieningFilter) => Effect.Effect<Pagina<Voorziening>>;
    /** Active ones in this wijk, or in the whole gemeente. */
    readonly inWijk: (wijkId: WijkId) => Effect.Effect<ReadonlyArray<Voorziening>>;
  }
>()('@tenzij/domain/voorziening/Voorzieningen') {}

const gedeeld = <A>(a: ReadonlyArray<A>, b: ReadonlyArray<A>) => a.filter((een) => b.includes(een)).length;

/** What fits this question best: by the leefgebieden it shares, then by the kenmerken. */
export const passend = (voorzieningen: ReadonlyArray<Voorziening>, melding: Melding): ReadonlyArray<Voorziening> =>
  voorzieningen
    .filter((voorziening) => gedeeld(voorziening.leefgebieden, melding.leefgebieden) > 0)
    .sort(
      (a, b) =>
        gedeeld(b.leefgebieden, melding.leefgebieden) - gedeeld(a.leefgebieden, melding.leefgebieden) ||
        gedeeld(b.kenmerken, melding.kenmerken) - gedeeld(a.kenmerken, melding.kenmerken) ||
        a.naam.localeCompare(b.naam, 'nl'),
    );
