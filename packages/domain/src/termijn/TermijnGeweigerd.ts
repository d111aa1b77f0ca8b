import { Schema } from 'effect';
import { OnjuisteMeldingStatus } from '../melding/Melding.ts';
import { algemeneWeigeringen } from '../Weigering.ts';
import { AlVerschoven, TermijnVoorbij } from './Termijn.ts';

export class TermijnGeweigerd extends Schema.TaggedError<TermijnGeweigerd>()('TermijnGeweigerd', {
  reason: Schema.Union([...algemeneWeigeringen, OnjuisteMeldingStatus, AlVerschoven, TermijnVoorbij]),
}) {}
