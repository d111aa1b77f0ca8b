import { Schema } from 'effect';
import { Uuid } from '../Id.ts';

export const ToetsId = Uuid.pipe(Schema.brand('ToetsId'));
export type ToetsId = typeof ToetsId.Type;
