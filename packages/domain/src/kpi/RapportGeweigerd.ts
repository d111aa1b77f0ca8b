import { Schema } from 'effect';
import { algemeneWeigeringen } from '../Weigering.ts';

/** There is nothing to publish: the quarter is not over, or nothing changed since it was published. */
export class RapportStaatVast extends Schema.TaggedError<RapportStaatVast>()('RapportStaatVast', {
  waarom: Schema.Literals(['loopt_nog', 'ongewijzigd']),
}) {}

export class RapportGeweigerd extends Schema.TaggedError<RapportGeweigerd>()('RapportGeweigerd', {
  reason: Schema.Union([...algemeneWeigeringen, RapportStaatVast]),
}) {}
