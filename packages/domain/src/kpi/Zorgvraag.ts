import { Schema } from 'effect';
import { Dag } from '../Dag.ts';
import { WijkId } from '../medewerker/Team.ts';
import { Leefgebied } from '../melding/Leefgebied.ts';
import { redenen } from './afscherming/toont.ts';
import { KpiVraag } from './Kpi.ts';
import type { Mensen } from './Kpis.ts';

const { per: _per, ...velden } = KpiVraag.fields;

/** Which questions: a period with both days included, and what it is narrowed to. */
export const ZorgvraagVraag = Schema.Struct(velden);
export interface ZorgvraagVraag extends Schema.Schema.Type<typeof ZorgvraagVraag> {}

const getal = Schema.NullOr(Schema.Int);

/** How often something was asked, and how often a group could answer it; null where too few people stand behind it. */
const vragen = { meldingen: getal, collectief: getal };

/** A wijk and a leefgebied: what was asked, what is there, and whether the offer is missing. */
export const ZorgvraagCel = Schema.Struct({
  wijkId: WijkId,
  leefgebied: Leefgebied,
  ...vragen,
  /** Active ones of this wijk or of the whole gemeente. */
  voorzieningen: Schema.Int,
  /** Null where the number of meldingen is not shown. */
  gat: Schema.NullOr(Schema.Boolean),
});
export interface ZorgvraagCel extends Schema.Schema.Type<typeof ZorgvraagCel> {}

export const ZorgvraagLeefgebied = Schema.Struct({ leefgebied: Leefgebied, ...vragen });
export interface ZorgvraagLeefgebied extends Schema.Schema.Type<typeof ZorgvraagLeefgebied> {}

export const Zorgvraag = Schema.Struct({
  van: Dag,
  tot: Dag,
  ...vragen,
  /** How many cells shown here ask for something that is not there. */
  gaten: Schema.Int,
  /** Small groups are left out, and every number is rounded to a multiple of five. */
  afgerond: Schema.Boolean,
  /** Why no number is shown at all, where that is so. */
  reden: Schema.optionalKey(Schema.Literals(redenen)),
  wijken: Schema.Array(Schema.Struct({ id: WijkId, naam: Schema.String })),
  leefgebieden: Schema.Array(ZorgvraagLeefgebied),
  cellen: Schema.Array(ZorgvraagCel),
});
export interface Zorgvraag extends Schema.Schema.Type<typeof Zorgvraag> {}

/** As counted. */
export interface Gevraagd {
  readonly meldingen: number;
  readonly collectief: number;
}

/** And how many people stand behind it. */
export interface GevraagdDoor extends Gevraagd {
  readonly mensen: Mensen;
}

export type CelTelling<Aantal extends Gevraagd = GevraagdDoor> = Aantal & {
  readonly wijkId: WijkId;
  readonly leefgebied: Leefgebied;
  readonly voorzieningen: number;
};
export type LeefgebiedTelling<Aantal extends Gevraagd = GevraagdDoor> = Aantal & { readonly leefgebied: Leefgebied };

/** Every wijk with every leefgebied, also those that nobody asked about. */
export interface ZorgvraagTelling<Aantal extends Gevraagd = GevraagdDoor> {
  readonly geheel: Aantal;
  readonly wijken: Zorgvraag['wijken'];
  readonly leefgebieden: ReadonlyArray<LeefgebiedTelling<Aantal>>;
  readonly cellen: ReadonlyArray<CelTelling<Aantal>>;
}
