import { Schema } from 'effect';

/** A button: what it does and to what. Who may is asked of the api at the click. */
export const Actie = Schema.Struct({
  actie: Schema.String,
  /** The id of what it is about. */
  over: Schema.String,
  label: Schema.String,
  stijl: Schema.Literals(['hoofd', 'gewoon', 'gevaar']),
});
export interface Actie extends Schema.Schema.Type<typeof Actie> {}

/** What a card says, for every channel: Slack, Teams and the console's chat only draw it. */
const Tekst = Schema.Struct({
  soort: Schema.Literal('tekst'),
  tekst: Schema.String,
  /** `citaat`: in the words of a colleague; `zacht`: beside the point; `let_op`: must be seen. */
  toon: Schema.Literals(['gewoon', 'citaat', 'zacht', 'let_op']),
});
const Feiten = Schema.Struct({
  soort: Schema.Literal('feiten'),
  feiten: Schema.Array(Schema.Struct({ label: Schema.String, waarde: Schema.String })),
});
const Lijst = Schema.Struct({
  soort: Schema.Literal('lijst'),
  kop: Schema.NullOr(Schema.String),
  items: Schema.Array(
    Schema.Struct({
      tekst: Schema.String,
      bij: Schema.NullOr(Schema.String),
      /** A button beside the item. */
      actie: Schema.optionalKey(Actie),
    }),
  ),
});
/** Things to tick off in place; a tick sends `actie` and `over`, with as `waarde` its id and `:aan` or `:uit`. */
const Vinkjes = Schema.Struct({
  soort: Schema.Literal('vinkjes'),
  kop: Schema.String,
  actie: Schema.String,
  over: Schema.String,
  vinkjes: Schema.Array(Schema.Struct({ id: Schema.String, label: Schema.String, gezet: Schema.Boolean })),
});
/** Side by side where there is room, below each other on a phone. */
const Naast = Schema.Struct({
  soort: Schema.Literal('naast'),
  kop: Schema.NullOr(Schema.String),
  delen: Schema.Array(Schema.Struct({ kop: Schema.String, regels: Schema.Array(Schema.String) })),
});
export const Blok = Schema.Union([Tekst, Feiten, Lijst, Vinkjes, Naast]);
export type Blok = typeof Blok.Type;

export const Kaart = Schema.Struct({
  /** A card with the same id takes the place of the earlier one. */
  id: Schema.String,
  kop: Schema.String,
  blokken: Schema.Array(Blok),
  acties: Schema.Array(Actie),
  /** The same said in one line, for a notification or a screen reader. */
  samenvatting: Schema.String,
}).annotate({ identifier: 'Kaart' });
export interface Kaart extends Schema.Schema.Type<typeof Kaart> {}

const Optie = Schema.Struct({
  waarde: Schema.String,
  label: Schema.String,
  uitleg: Schema.NullOr(Schema.String),
});
export const Veld = Schema.Struct({
  naam: Schema.String,
  label: Schema.String,
  uitleg: Schema.NullOr(Schema.String),
  soort: Schema.Literals(['tekst', 'lange_tekst', 'getal', 'datum', 'een_van', 'meer_van', 'ja_nee']),
  verplicht: Schema.Boolean,
  maximum: Schema.NullOr(Schema.Int),
  opties: Schema.Array(Optie),
  /** What is filled in already: one text, or several for `meer_van`. */
  waarde: Schema.Array(Schema.String),
  /** Only shown when another field has one of these values. */
  alleenBij: Schema.NullOr(Schema.Struct({ veld: Schema.String, waarden: Schema.Array(Schema.String) })),
});
export interface Veld extends Schema.Schema.Type<typeof Veld> {}

/** A dialog: sent as one, with what it is about. */
export const Formulier = Schema.Struct({
  formulier: Schema.String,
  over: Schema.String,
  kop: Schema.String,
  uitleg: Schema.NullOr(Schema.String),
  velden: Schema.Array(Veld),
  verzend: Schema.String,
  /** In a guided conversation: back to the question before, without sending this one. */
  terug: Schema.optionalKey(Actie),
  /** The act that opens this dialog again: for a channel that asks the fields with `alleenBij` page by page. */
  herteken: Schema.optionalKey(Schema.Struct({ actie: Schema.String, over: Schema.String })),
}).annotate({ identifier: 'Formulier' });
export interface Formulier extends Schema.Schema.Type<typeof Formulier> {}
