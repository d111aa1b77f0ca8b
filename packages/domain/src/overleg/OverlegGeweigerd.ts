import { Schema } from 'effect';
import { algemeneWeigeringen } from '../Weigering.ts';
import { OnjuisteOverlegStatus } from './Overleg.ts';

export class OverlegGeweigerd extends Schema.TaggedError<OverlegGeweigerd>()('OverlegGeweigerd', {
  reason: Schema.Union([...algemeneWeigeringen, OnjuisteOverlegStatus]),
}) {}
