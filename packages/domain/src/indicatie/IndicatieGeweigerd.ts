import { Schema } from 'effect';
import { Moment } from '../Dag.ts';
import { MeldingNummer, OnjuisteMeldingStatus } from '../melding/Melding.ts';
import { algemeneWeigeringen } from '../Weigering.ts';
import { OnjuisteWegingStatus } from '../weging/Weging.ts';
import { IndicatieStatus, OnjuisteIndicatieStatus } from './Indicatie.ts';

/** Somebody else was first: this indicatie has its outcome, by them. */
export class IndicatieAlBeslist extends Schema.TaggedError<IndicatieAlBeslist>()('IndicatieAlBeslist', {
  door: Schema.String,
  op: Moment,
  status: IndicatieStatus,
}) {}

/** The team weighs it now, or what it decided is still being toetst. */
export class TeamWeegt extends Schema.TaggedError<TeamWeegt>()('TeamWeegt', {
  nummer: MeldingNummer,
  stand: Schema.Literals(['in_weging', 'bij_toets']),
}) {}

export class IndicatieGeweigerd extends Schema.TaggedError<IndicatieGeweigerd>()('IndicatieGeweigerd', {
  reason: Schema.Union([
    ...algemeneWeigeringen,
    OnjuisteIndicatieStatus,
    IndicatieAlBeslist,
    TeamWeegt,
    OnjuisteMeldingStatus,
    OnjuisteWegingStatus,
  ]),
}) {}
