import { Schema } from 'effect';
import { Uuid } from '../Id.ts';

export const TrajectId = Uuid.pipe(Schema.brand('TrajectId'));
export type TrajectId = typeof TrajectId.Type;
