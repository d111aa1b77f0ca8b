import { Schema } from 'effect';
import { algemeneWeigeringen } from '../Weigering.ts';
import { OnjuisteMeldingStatus } from './Melding.ts';

export class MeldingGeweigerd extends Schema.TaggedError<MeldingGeweigerd>()('MeldingGeweigerd', {
  reason: Schema.Union([...algemeneWeigeringen, OnjuisteMeldingStatus]),
}) {}
