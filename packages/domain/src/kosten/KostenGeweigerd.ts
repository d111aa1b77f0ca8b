import { Schema } from 'effect';
import { algemeneWeigeringen } from '../Weigering.ts';

export class KostenGeweigerd extends Schema.TaggedError<KostenGeweigerd>()('KostenGeweigerd', {
  reason: Schema.Union([...algemeneWeigeringen]),
}) {}
