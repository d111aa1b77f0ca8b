import { Schema } from 'effect';

/** How one organisation's headings and words map onto ours; saved per organisation and used again. */
export const Afbeelding = Schema.Struct({
  /** Their heading → our column. */
  kolommen: Schema.optionalKey(Schema.Record(Schema.String, Schema.String)),
  /** Our column → their word → our word. */
  waarden: Schema.optionalKey(Schema.Record(Schema.String, Schema.Record(Schema.String, Schema.String))),
});
export interface Afbeelding extends Schema.Schema.Type<typeof Afbeelding> {}
