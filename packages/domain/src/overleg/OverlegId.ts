import { Schema } from 'effect';
import { Uuid } from '../Id.ts';

export const OverlegId = Uuid.pipe(Schema.brand('OverlegId'));
export type OverlegId = typeof OverlegId.Type;
