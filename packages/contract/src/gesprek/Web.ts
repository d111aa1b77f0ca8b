import { OverlegId } from '@tenzij/domain/overleg/OverlegId.ts';
import { Schema } from 'effect';
import { Formulier, Kaart } from './Kaart.ts';

/** The room of an overleg, or one's own conversation with the bot. */
export const GesprekNaam = Schema.Union([Schema.Literal('persoonlijk'), OverlegId]);
export type GesprekNaam = typeof GesprekNaam.Type;

/** Made anew for what somebody does once; sending it again with the same key does nothing twice. */
const sleutel = Schema.optionalKey(Schema.String.check(Schema.isMaxLength(100)));
const waarden = Schema.Record(Schema.String, Schema.Array(Schema.String));

/** What somebody does in the chat window. `POST /web/gebeurtenissen`, with the session's token as Bearer. */
export const Ingaand = Schema.Union([
  /** Typed text; a command or an answer. */
  Schema.Struct({
    soort: Schema.Literal('tekst'),
    gesprek: GesprekNaam,
    tekst: Schema.String.check(Schema.isMaxLength(4000)),
    sleutel,
  }),
  /** A button or a tick. */
  Schema.Struct({
    soort: Schema.Literal('actie'),
    gesprek: GesprekNaam,
    actie: Schema.String,
    over: Schema.String,
    waarde: Schema.NullOr(Schema.String),
    sleutel,
  }),
  /** A dialog that was sent. */
  Schema.Struct({
    soort: Schema.Literal('formulier'),
    gesprek: GesprekNaam,
    formulier: Schema.String,
    over: Schema.String,
    waarden,
    /** Made once a dialog is opened, so that sending twice does nothing twice. */
    sleutel: Schema.String,
  }),
]).annotate({ identifier: 'Ingaand' });
export type Ingaand = typeof Ingaand.Type;

/** The bot's answer, to this person only. */
export const Uitgaand = Schema.Struct({
  kaarten: Schema.Array(Kaart),
  /** A dialog to open now; null closes none and opens none. */
  formulier: Schema.NullOr(Formulier),
  /** What is wrong with a dialog that was sent, by field name; `''` for the whole. The dialog stays open. */
  fouten: Schema.Array(Schema.Struct({ veld: Schema.String, melding: Schema.String })),
  /** One line, said only to this person. */
  zegt: Schema.NullOr(Schema.String),
}).annotate({ identifier: 'Uitgaand' });
export interface Uitgaand extends Schema.Schema.Type<typeof Uitgaand> {}

/**
 * What everybody in the room sees, as it happens: `GET /web/stroom?gesprek=…` (server-sent events, Bearer).
 * At connection all cards of the room come first, drawn for this viewer.
 */
export const Stroombericht = Schema.Union([
  Schema.Struct({ soort: Schema.Literal('kaart'), kaart: Kaart }),
  /** One line of what happened: who did what. */
  Schema.Struct({ soort: Schema.Literal('regel'), tekst: Schema.String, op: Schema.String }),
  /** The cards in the order in which they stand. */
  Schema.Struct({ soort: Schema.Literal('volgorde'), kaarten: Schema.Array(Schema.String) }),
]);
export type Stroombericht = typeof Stroombericht.Type;
