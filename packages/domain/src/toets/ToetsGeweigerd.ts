import { Schema } from 'effect';
import { OnjuisteMeldingStatus } from '../melding/Melding.ts';
import { algemeneWeigeringen } from '../Weigering.ts';
import { OnjuisteWegingStatus } from '../weging/Weging.ts';
import { AlGeoordeeld, OnjuisteToetsStatus } from './Toets.ts';

export class ToetsGeweigerd extends Schema.TaggedError<ToetsGeweigerd>()('ToetsGeweigerd', {
  reason: Schema.Union([
    ...algemeneWeigeringen,
    OnjuisteToetsStatus,
    AlGeoordeeld,
    OnjuisteWegingStatus,
    OnjuisteMeldingStatus,
  ]),
}) {}
