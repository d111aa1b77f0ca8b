import { Effect, Schema } from 'effect';

/** It does not exist, or it is not visible to who asks: the two are never told apart. */
export class NietGevonden extends Schema.TaggedError<NietGevonden>()('NietGevonden', { wat: Schema.String }) {}

/** The rights table says no; `reden` only where the role alone does not explain it. */
export class NietToegestaan extends Schema.TaggedError<NietToegestaan>()('NietToegestaan', {
  handeling: Schema.String,
  reden: Schema.optionalKey(
    Schema.Literals([
      'ander_team',
      'andere_organisatie',
      'niet_de_gespreksleider',
      'niet_wie_besloot',
      'vier_ogen',
      'niet_de_coach',
      'niet_uzelf',
    ]),
  ),
}) {}

/** Somebody changed it since it was read. */
export class VerouderdeVersie extends Schema.TaggedError<VerouderdeVersie>()('VerouderdeVersie', {
  huidig: Schema.Int,
}) {}

/** Well-formed, but it cannot be: a day in the future, a team of another gemeente. */
export class OngeldigeInvoer extends Schema.TaggedError<OngeldigeInvoer>()('OngeldigeInvoer', {
  fouten: Schema.Array(Schema.Struct({ pad: Schema.String, melding: Schema.String })),
}) {}

/** The reasons that every room can refuse with. */
export const algemeneWeigeringen = [NietGevonden, NietToegestaan, VerouderdeVersie, OngeldigeInvoer] as const;

/** Lets a verb fail with reasons and speak to the outside with its room's one error. */
export const weigertAls =
  <Reden, Geweigerd>(Klasse: new (velden: { readonly reason: Reden }) => Geweigerd) =>
  <A, E extends Reden, R>(effect: Effect.Effect<A, E, R>): Effect.Effect<A, Geweigerd, R> =>
    Effect.mapError(effect, (reason) => new Klasse({ reason }));

export const ongeldig = (pad: string, melding: string) => new OngeldigeInvoer({ fouten: [{ pad, melding }] });
