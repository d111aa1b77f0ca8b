import { Schema } from 'effect';
import { OnjuisteMeldingStatus } from '../melding/Melding.ts';
import { algemeneWeigeringen } from '../Weigering.ts';
import { AlBeantwoord, OnjuisteVerwijzingStatus } from './Verwijzing.ts';

export class VerwijzingGeweigerd extends Schema.TaggedError<VerwijzingGeweigerd>()('VerwijzingGeweigerd', {
  reason: Schema.Union([...algemeneWeigeringen, OnjuisteMeldingStatus, OnjuisteVerwijzingStatus, AlBeantwoord]),
}) {}
