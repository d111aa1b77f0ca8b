import { Context, type Effect, type Option, Schema } from 'effect';
import { Moment } from '../Dag.ts';
import { Chatkanaal, type Koppelcode, KoppelingId } from './Chataccount.ts';

/** A chat account that acts in the name of a medewerker. */
export const Koppeling = Schema.Struct({ id: KoppelingId, kanaal: Chatkanaal, gekoppeldOp: Moment });
export interface Koppeling extends Schema.Schema.Type<typeof Koppeling> {}

/** A chat account that asks to act in the name of a medewerker; the link in the chat leads here. */
export interface Koppelverzoek {
  readonly id: KoppelingId;
  readonly kanaal: Chatkanaal;
  readonly verlooptOp: Moment;
  readonly gekoppeldOp: Moment | null;
}

/** The chat accounts of the medewerker who acts; those of others are not there. */
export class Koppelingen extends Context.Service<
  Koppelingen,
  {
    readonly verzoek: (code: Koppelcode) => Effect.Effect<Option.Option<Koppelverzoek>>;
    /** From now on; the bot may write to them in their own conversation. */
    readonly bevestig: (id: KoppelingId, op: Moment) => Effect.Effect<void>;
    readonly lijst: Effect.Effect<ReadonlyArray<Koppeling>>;
    /** Whether there was one. */
    readonly verwijder: (id: KoppelingId) => Effect.Effect<boolean>;
  }
>()('@tenzij/domain/chat/Koppelingen') {}

/** The link from the chat was used, or nobody used it in time. */
export class KoppelverzoekVoorbij extends Schema.TaggedError<KoppelverzoekVoorbij>()('KoppelverzoekVoorbij', {
  waarom: Schema.Literals(['gebruikt', 'verlopen']),
}) {}
