import { Context, type Effect, Schema } from 'effect';
import { Dag } from '../Dag.ts';
import { TeamId } from '../medewerker/Team.ts';
import { MeldingId } from '../melding/Melding.ts';

export const Zoeksoort = Schema.Literals(['melding', 'traject', 'indicatie', 'toets', 'voorziening', 'medewerker']);
export type Zoeksoort = typeof Zoeksoort.Type;

/** A piece of the text in which it was found; `raak` where it is the word itself. */
export const Fragment = Schema.Struct({ tekst: Schema.String, raak: Schema.Boolean });
export interface Fragment extends Schema.Schema.Type<typeof Fragment> {}

export const Treffer = Schema.Struct({
  soort: Zoeksoort,
  id: Schema.String,
  /** A casus number, or what a voorziening or a medewerker is called; null where a register gave no number. */
  naam: Schema.NullOr(Schema.String),
  /** How far it is: the status of that kind, or the rol of a medewerker. */
  status: Schema.NullOr(Schema.String),
  teamId: Schema.NullOr(TeamId),
  /** The day by which one knows it: received, started, asked, ends. */
  dag: Schema.NullOr(Dag),
  fragment: Schema.Array(Fragment),
});
export interface Treffer extends Schema.Schema.Type<typeof Treffer> {}

export const Zoekgroep = Schema.Struct({
  soort: Zoeksoort,
  items: Schema.Array(Treffer),
  /** Whether there are more than stand here. */
  meer: Schema.Boolean,
});
export interface Zoekgroep extends Schema.Schema.Type<typeof Zoekgroep> {}

export const Zoekantwoord = Schema.Struct({
  groepen: Schema.Array(Zoekgroep),
  /** The one casus of which this is the number. */
  casus: Schema.NullOr(MeldingId),
});
export interface Zoekantwoord extends Schema.Schema.Type<typeof Zoekantwoord> {}

/** A number as one says it: `42`, `2026-00042`, `m-2026-00042`. */
export const nummerIn = /^(?:(?:m-?)?(\d{4})-)?(\d{1,9})$/i;

export class Zoeker extends Context.Service<
  Zoeker,
  {
    /** At most so many of each kind, of what who asks may see; in no way by what a resident is called. */
    readonly vind: (
      q: string,
      soorten: ReadonlyArray<Zoeksoort>,
      hoogstens: number,
    ) => Effect.Effect<ReadonlyArray<Treffer>>;
  }
>()('@tenzij/domain/zoek/Zoeker') {}
