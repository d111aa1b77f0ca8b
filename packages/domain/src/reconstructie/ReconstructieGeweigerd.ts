import { Schema } from 'effect';
import { algemeneWeigeringen } from '../Weigering.ts';

/** It stands in the report: take it back first. */
export class StaatInRapport extends Schema.TaggedError<StaatInRapport>()('StaatInRapport', {
  stap: Schema.Literals(['wijzig', 'verwijder', 'goedkeur']),
}) {}

export class ReconstructieGeweigerd extends Schema.TaggedError<ReconstructieGeweigerd>()('ReconstructieGeweigerd', {
  reason: Schema.Union([...algemeneWeigeringen, StaatInRapport]),
}) {}
