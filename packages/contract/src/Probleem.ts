import { Schema } from 'effect';

export const Fout = Schema.Struct({ pad: Schema.String, melding: Schema.String });
export interface Fout extends Schema.Schema.Type<typeof Fout> {}

/** RFC 9457: what went wrong, in Dutch, for a person; `fouten` names every part of bad input. */
export const Probleem = Schema.Struct({
  type: Schema.String,
  title: Schema.String,
  status: Schema.Int,
  detail: Schema.String,
  instance: Schema.optionalKey(Schema.String),
  fouten: Schema.optionalKey(Schema.Array(Fout)),
}).annotate({ identifier: 'Probleem' });
export interface Probleem extends Schema.Schema.Type<typeof Probleem> {}
