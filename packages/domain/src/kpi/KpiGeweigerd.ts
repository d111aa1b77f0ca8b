import { Schema } from 'effect';
import { algemeneWeigeringen } from '../Weigering.ts';

export class KpiGeweigerd extends Schema.TaggedError<KpiGeweigerd>()('KpiGeweigerd', {
  reason: Schema.Union(algemeneWeigeringen),
}) {}
