import { Schema } from 'effect';
import { Moment } from '../Dag.ts';
import { Uuid } from '../Id.ts';
import { Eenheid } from '../kpi/Kpi.ts';
import { MedewerkerId } from '../medewerker/Medewerker.ts';
import { VrijeTekst } from '../melding/herkenbaar.ts';
import { DoelstellingNummer } from './Doelstelling.ts';
import { Advies, Dossier, Uitkomst } from './Dossier.ts';
import { PilotId } from './Pilot.ts';

export const PilotbesluitId = Uuid.pipe(Schema.brand('PilotbesluitId'));
export type PilotbesluitId = typeof PilotbesluitId.Type;

export const GoNoGo = Schema.Literals(['go', 'go_onder_voorwaarden', 'no_go']);
export type GoNoGo = typeof GoNoGo.Type;

interface Besluittekst {
  readonly besluit: GoNoGo;
  readonly voorwaarden: ReadonlyArray<string>;
}

const voorwaardenPassen = ({ besluit, voorwaarden }: Besluittekst) => {
  if (besluit === 'go_onder_voorwaarden' && voorwaarden.length === 0)
    return { path: ['voorwaarden'], issue: 'Schrijf ten minste één voorwaarde op.' };
  return besluit !== 'go_onder_voorwaarden' && voorwaarden.length > 0
    ? { path: ['voorwaarden'], issue: 'Er zijn voorwaarden. Kies dan “go onder voorwaarden”.' }
    : undefined;
};

/** What the stuurgroep decides, in its own words. */
export const NeemPilotbesluit = Schema.Struct({
  besluit: GoNoGo,
  voorwaarden: Schema.Array(VrijeTekst(1000)).check(
    Schema.isMaxLength(20, { message: 'Schrijf hoogstens 20 voorwaarden op.' }),
  ),
  motivering: VrijeTekst(4000),
  /** Officials by name or function, never residents; and it stands for good, so no number or address of anybody. */
  aanwezigen: Schema.Array(VrijeTekst(120)).check(
    Schema.isMinLength(1, { message: 'Schrijf op wie er aanwezig was.' }),
    Schema.isMaxLength(40, { message: 'Schrijf hoogstens 40 aanwezigen op.' }),
  ),
}).check(Schema.makeFilter(voorwaardenPassen));
export interface NeemPilotbesluit extends Schema.Schema.Type<typeof NeemPilotbesluit> {}

/** What the digest is of: the decision and every figure under it, as they were. */
export const BevrorenBesluit = Schema.Struct({
  pilotId: PilotId,
  /** The how many-th of this pilot: a later one stands beside it. */
  volgnummer: Schema.Int,
  genomenOp: Moment,
  door: MedewerkerId,
  besluit: GoNoGo,
  voorwaarden: Schema.Array(Schema.String),
  motivering: Schema.String,
  aanwezigen: Schema.Array(Schema.String),
  dossier: Dossier,
});
export interface BevrorenBesluit extends Schema.Schema.Type<typeof BevrorenBesluit> {}

/** As it is kept: the text that was frozen, and the digest of exactly that text. */
export const BewaardPilotbesluit = Schema.Struct({
  id: PilotbesluitId,
  pilotId: PilotId,
  volgnummer: Schema.Int,
  inhoud: Schema.fromJsonString(BevrorenBesluit),
  tekst: Schema.String,
  digest: Schema.String,
});
export interface BewaardPilotbesluit extends Schema.Schema.Type<typeof BewaardPilotbesluit> {}

const stand = Schema.Struct({
  teller: Schema.NullOr(Schema.Finite),
  noemer: Schema.NullOr(Schema.Finite),
  waarde: Schema.NullOr(Schema.Finite),
  onderdrukt: Schema.Boolean,
  geregistreerd: Schema.Boolean,
  /** Of a criterion; null for what has no norm. */
  uitkomst: Schema.NullOr(Uitkomst),
});
export interface Stand extends Schema.Schema.Type<typeof stand> {}

/** A figure that was corrected after the decision: what it was, and what it is now. */
export const Verschil = Schema.Struct({
  kpi: Schema.String,
  naam: Schema.String,
  eenheid: Eenheid,
  doelstelling: Schema.NullOr(DoelstellingNummer),
  toen: stand,
  nu: stand,
});
export interface Verschil extends Schema.Schema.Type<typeof Verschil> {}

export const Pilotbesluit = Schema.Struct({
  id: PilotbesluitId,
  ...BevrorenBesluit.fields,
  doorNaam: Schema.NullOr(Schema.String),
  /** SHA-256 of `pilotId` up to and with `dossier` as canonical JSON (RFC 8785). */
  digest: Schema.String,
  /** What is kept still has that digest. */
  digestKlopt: Schema.Boolean,
  /** What the same rule says on the same plan and period, with the figures of now. */
  adviesNu: Schema.NullOr(Advies),
  verschillen: Schema.Array(Verschil),
});
export interface Pilotbesluit extends Schema.Schema.Type<typeof Pilotbesluit> {}
