import { Schema } from 'effect';
import { Dag, Moment } from '../Dag.ts';
import { algemeneWeigeringen } from '../Weigering.ts';

/** It closed: who did, when and why; until it opens again nothing is done with it. */
export class VoorzieningIsGesloten extends Schema.TaggedError<VoorzieningIsGesloten>()('VoorzieningIsGesloten', {
  naam: Schema.String,
  op: Schema.NullOr(Dag),
  door: Schema.NullOr(Schema.String),
  reden: Schema.NullOr(Schema.String),
}) {}

/** Every place is taken; of two who want the last one, the second is told who came first. */
export class GeenPlekMeer extends Schema.TaggedError<GeenPlekMeer>()('GeenPlekMeer', {
  naam: Schema.String,
  capaciteit: Schema.Int,
  door: Schema.NullOr(Schema.String),
  op: Schema.NullOr(Moment),
}) {}

export class VoorzieningGeweigerd extends Schema.TaggedError<VoorzieningGeweigerd>()('VoorzieningGeweigerd', {
  reason: Schema.Union([...algemeneWeigeringen, VoorzieningIsGesloten, GeenPlekMeer]),
}) {}
