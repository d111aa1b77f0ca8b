import { Schema } from 'effect';
import { algemeneWeigeringen } from '../Weigering.ts';

export class PilotGeweigerd extends Schema.TaggedError<PilotGeweigerd>()('PilotGeweigerd', {
  reason: Schema.Union(algemeneWeigeringen),
}) {}
