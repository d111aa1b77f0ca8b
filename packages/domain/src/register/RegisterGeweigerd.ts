import { Schema } from 'effect';
import { algemeneWeigeringen } from '../Weigering.ts';

export class RegisterGeweigerd extends Schema.TaggedError<RegisterGeweigerd>()('RegisterGeweigerd', {
  reason: Schema.Union(algemeneWeigeringen),
}) {}
