import { Schema } from 'effect';
import { algemeneWeigeringen } from '../Weigering.ts';
import { AlOpgeschaald, NietOpgeschaald } from './Opschaling.ts';
import { AlOvergedragen, EvaluatieIsGegeven, TrajectIsAfgerond, TrajectLooptNog } from './Traject.ts';

export class TrajectGeweigerd extends Schema.TaggedError<TrajectGeweigerd>()('TrajectGeweigerd', {
  reason: Schema.Union([
    ...algemeneWeigeringen,
    EvaluatieIsGegeven,
    TrajectIsAfgerond,
    TrajectLooptNog,
    AlOpgeschaald,
    NietOpgeschaald,
    AlOvergedragen,
  ]),
}) {}
