import { Schema } from 'effect';
import { Moment } from '../Dag.ts';
import { kpiCodes } from '../kpi/definities.ts';
import { MedewerkerId } from '../medewerker/Medewerker.ts';
import { VrijeTekst } from '../melding/herkenbaar.ts';
import { DoelstellingNummer } from './Doelstelling.ts';
import { PilotId } from './Pilot.ts';

export const Richting = Schema.Literals(['minimaal', 'maximaal']);
export type Richting = typeof Richting.Type;

/** What was agreed to call a success: a figure, and on which side of the norm it should be. */
export const Criterium = Schema.Struct({
  kpi: Schema.Literals(kpiCodes),
  richting: Richting,
  /** As the figure's `waarde`: 0.8 for 80 percent, 180 for days. */
  norm: Schema.Finite,
  doelstelling: DoelstellingNummer,
  /** A hard one decides by itself. */
  hard: Schema.Boolean,
  /** On fewer than this many it says nothing. */
  minimaleNoemer: Schema.Int.check(
    Schema.isBetween({ minimum: 0, maximum: 1_000_000 }, { message: 'Geef een heel getal vanaf 0.' }),
  ),
  /** Of the forms it comes from; a figure that comes from no form has no response. */
  minimaleRespons: Schema.Finite.check(
    Schema.isBetween({ minimum: 0, maximum: 1 }, { message: 'Geef een getal van 0 tot en met 1: 0,5 is de helft.' }),
  ),
  /** Why this norm. */
  toelichting: Schema.optionalKey(VrijeTekst(300)),
});
export interface Criterium extends Schema.Schema.Type<typeof Criterium> {}

const hoogstensCriteria = 40;

export const ZetMonitoringsplan = Schema.Struct({
  criteria: Schema.Array(Criterium).check(
    Schema.isMaxLength(hoogstensCriteria, { message: `Kies hoogstens ${hoogstensCriteria} criteria.` }),
  ),
});
export interface ZetMonitoringsplan extends Schema.Schema.Type<typeof ZetMonitoringsplan> {}

/** What a pilot is judged by. Every change is a version of its own; `versie` 0 is that nothing was agreed yet. */
export const Monitoringsplan = Schema.Struct({
  pilotId: PilotId,
  criteria: Schema.Array(Criterium),
  gewijzigdOp: Schema.NullOr(Moment),
  gewijzigdDoor: Schema.NullOr(MedewerkerId),
  versie: Schema.Int,
});
export interface Monitoringsplan extends Schema.Schema.Type<typeof Monitoringsplan> {}

export const leegPlan = (pilotId: PilotId): Monitoringsplan => ({
  pilotId,
  criteria: [],
  gewijzigdOp: null,
  gewijzigdDoor: null,
  versie: 0,
});
