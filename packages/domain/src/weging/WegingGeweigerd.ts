import { Schema } from 'effect';
import { BesluitStaatVast } from '../besluit/Besluit.ts';
import { OnjuisteMeldingStatus } from '../melding/Melding.ts';
import { OnjuisteOverlegStatus } from '../overleg/Overleg.ts';
import { algemeneWeigeringen } from '../Weigering.ts';
import { AlBesloten, OnjuisteWegingStatus } from './Weging.ts';

export class WegingGeweigerd extends Schema.TaggedError<WegingGeweigerd>()('WegingGeweigerd', {
  reason: Schema.Union([
    ...algemeneWeigeringen,
    OnjuisteMeldingStatus,
    OnjuisteWegingStatus,
    OnjuisteOverlegStatus,
    AlBesloten,
    BesluitStaatVast,
  ]),
}) {}
