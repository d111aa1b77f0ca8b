import { Context, type Effect, type Option, Schema } from 'effect';
import { Dag } from '../Dag.ts';
import { Uuid } from '../Id.ts';
import { isElfproef } from './herkenbaar.ts';

export const InwonerId = Uuid.pipe(Schema.brand('InwonerId'));
export type InwonerId = typeof InwonerId.Type;

export const Bsn = Schema.String.check(
  Schema.isPattern(/^\d{9}$/u, { message: 'Een BSN heeft negen cijfers.' }),
  Schema.makeFilter(isElfproef, { message: 'Dit is geen geldig BSN.' }),
).pipe(Schema.brand('Bsn'));

/** Who the resident is. Stored encrypted and apart from the casus; never in chat, log, url or event. */
export const Identiteit = Schema.Struct({
  naam: Schema.optionalKey(Schema.NonEmptyString.check(Schema.isMaxLength(200))),
  geboortedatum: Schema.optionalKey(Dag),
  contact: Schema.optionalKey(Schema.NonEmptyString.check(Schema.isMaxLength(500))),
  bsn: Schema.optionalKey(Bsn),
});
export interface Identiteit extends Schema.Schema.Type<typeof Identiteit> {}

/** The only way to identities. */
export class Inwoners extends Context.Service<
  Inwoners,
  {
    /** The same BSN gives the same inwoner again. */
    readonly vindOfMaak: (identiteit: Identiteit) => Effect.Effect<InwonerId>;
    readonly identiteit: (id: InwonerId) => Effect.Effect<Option.Option<Identiteit>>;
    /**
     * These texts, with `[naam]` wherever one holds a part of the name of the resident of one of these meldingen, or the
     * full name of any resident. It tells nobody who that is, so it is no look at an identity.
     */
    readonly zonderNamen: (
      teksten: ReadonlyArray<string>,
      meldingen: ReadonlyArray<string>,
    ) => Effect.Effect<ReadonlyArray<string>>;
  }
>()('@tenzij/domain/melding/Inwoners') {}
