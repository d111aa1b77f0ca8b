import { Schema } from 'effect';
import { algemeneWeigeringen } from '../Weigering.ts';
import { AlOpgeschaald, NietOpgeschaald } from './Opschaling.ts';
import { AlOvergedragen, TrajectIsAfgerond } from './Traject.ts';

export class TrajectGeweigerd extends Schema.TaggedError<TrajectGeweigerd>()('TrajectGeweigerd', {
  reason: Schema.Union([...algemeneWeigeringen, TrajectIsAfgerond, AlOpgeschaald, NietOpgeschaald, AlOvergedragen]),
}) {}
