import { Schema } from 'effect';
import { algemeneWeigeringen } from '../Weigering.ts';

export class WerkGeweigerd extends Schema.TaggedError<WerkGeweigerd>()('WerkGeweigerd', {
  reason: Schema.Union(algemeneWeigeringen),
}) {}
