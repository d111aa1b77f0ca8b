import { Schema } from 'effect';
import { Dag } from '../Dag.ts';
import { PilotId } from '../pilot/Pilot.ts';
import { Aannames, Proef } from './Aannames.ts';
import { aannameCodes } from './aannameSoorten.ts';
import { BegrotingId } from './Boeking.ts';
import { AannamesBeeld } from './zetAannames.ts';

/** Without days: from the start of the first pilot to the end of the month of the last expense; without one, all there is. */
export const KostenVraag = Schema.Struct({
  van: Schema.optionalKey(Dag),
  tot: Schema.optionalKey(Dag),
  pilotId: Schema.optionalKey(PilotId),
  ...Proef.fields,
});
export interface KostenVraag extends Schema.Schema.Type<typeof KostenVraag> {}

const euro = Schema.Finite;

export const BegrotePost = Schema.Struct({
  id: BegrotingId,
  post: Schema.String,
  fte: Schema.NullOr(Schema.Finite),
  bedragPerFte: Schema.NullOr(euro),
  /** A year of it. */
  perJaar: euro,
  van: Dag,
  tot: Dag,
  maanden: Schema.Int,
  /** So much of it belongs to the period. */
  bedrag: euro,
});
export interface BegrotePost extends Schema.Schema.Type<typeof BegrotePost> {}

/** Euros that the rounded parts are less than their rounded sum. */
const afrondingsverschil = Schema.Struct({ begroot: Schema.Int, uitgegeven: Schema.Int });

export const PilotKosten = Schema.Struct({
  pilotId: PilotId,
  naam: Schema.String,
  begroot: euro,
  uitgegeven: euro,
  begroting: Schema.Array(BegrotePost),
  uitgaven: Schema.Array(Schema.Struct({ post: Schema.String, bedrag: euro, laatsteOp: Dag })),
  afrondingsverschil,
});
export interface PilotKosten extends Schema.Schema.Type<typeof PilotKosten> {}

const Vermeden = Schema.Struct({
  maatwerkUren: Schema.Finite,
  maatwerkKosten: euro,
  wijkUren: Schema.Finite,
  wijkKosten: euro,
  uren: Schema.Finite,
  kosten: euro,
});

export const Band = Schema.Struct({ laag: Vermeden, midden: Vermeden, hoog: Vermeden });

export const Vergelijking = Schema.Struct({
  trajecten: Schema.Int,
  /** Of so many no hours are kept; null where that would point to a few people: they are then taken as none. */
  zonderUren: Schema.NullOr(Schema.Int),
  bestedeUren: Schema.Finite,
  /** As the KPI counts: a traject without hours as if it took none, which makes it too high. */
  vermedenMaatwerkUren: Schema.Finite,
  band: Band,
  /** The same with what the gemeente kept, where something else is tried. */
  bewaard: Band,
  gevoeligheid: Schema.Array(Schema.Struct({ aanname: Schema.Literals(aannameCodes), laag: euro, hoog: euro })),
});
export interface Vergelijking extends Schema.Schema.Type<typeof Vergelijking> {}

/** What was spent against what was planned, and what it avoided: an indication that rests on the assumptions beside it. */
export const Kosten = Schema.Struct({
  van: Dag,
  tot: Dag,
  begroot: euro,
  uitgegeven: euro,
  afrondingsverschil,
  kostenPerTraject: Schema.NullOr(euro),
  pilots: Schema.Array(PilotKosten),
  aannames: AannamesBeeld,
  gerekendMet: Aannames,
  vergelijking: Schema.NullOr(Vergelijking),
  geenVergelijking: Schema.NullOr(Schema.Literals(['geen_trajecten', 'te_weinig_mensen'])),
});
export interface Kosten extends Schema.Schema.Type<typeof Kosten> {}
