import { Schema } from 'effect';
import { Dag } from '../Dag.ts';
import { Eenheid } from '../kpi/Kpi.ts';
import { Domein } from '../medewerker/Team.ts';
import { DoelstellingNummer } from './Doelstelling.ts';
import { Richting } from './Monitoringsplan.ts';
import { PilotId } from './Pilot.ts';

export const Uitkomst = Schema.Literals(['gehaald', 'niet_gehaald', 'onvoldoende_gegevens']);
export type Uitkomst = typeof Uitkomst.Type;

export const Advies = Schema.Literals(['go', 'go_onder_voorwaarden', 'no_go', 'onvoldoende_gegevens']);
export type Advies = typeof Advies.Type;

/** Why a criterion cannot be judged. */
export const Onbekend = Schema.Literals([
  'afgeschermd',
  'geen_cijfer',
  'niet_geregistreerd',
  'te_weinig',
  'respons_te_laag',
  'respons_onbekend',
]);
export type Onbekend = typeof Onbekend.Type;

/** Whether chance alone could have put the figure on the other side of the norm; null where there is no interval. */
export const Zekerheid = Schema.Literals(['zeker', 'onzeker']);
export type Zekerheid = typeof Zekerheid.Type;

const getal = Schema.NullOr(Schema.Finite);

/** A figure in the dossier: on how much it rests, and how sure it is. Texts of codes, so that an old dossier still reads. */
const meting = {
  kpi: Schema.String,
  naam: Schema.String,
  eenheid: Eenheid,
  teller: getal,
  noemer: getal,
  waarde: getal,
  /** Too few people to show. */
  onderdrukt: Schema.Boolean,
  /** Nobody wrote down what it counts: a zero that is none. */
  geregistreerd: Schema.Boolean,
  interval: Schema.NullOr(Schema.Struct({ van: Schema.Finite, tot: Schema.Finite })),
  /** Of the forms it comes from. */
  respons: Schema.NullOr(
    Schema.Struct({ kpi: Schema.String, teller: getal, noemer: getal, waarde: getal, onderdrukt: Schema.Boolean }),
  ),
};
export const Meting = Schema.Struct(meting);
export interface Meting extends Schema.Schema.Type<typeof Meting> {}

/** A criterion with what was measured, and what that means. */
export const GewogenCriterium = Schema.Struct({
  ...meting,
  richting: Richting,
  norm: Schema.Finite,
  doelstelling: DoelstellingNummer,
  hard: Schema.Boolean,
  minimaleNoemer: Schema.Int,
  minimaleRespons: Schema.Finite,
  toelichting: Schema.optionalKey(Schema.String),
  uitkomst: Uitkomst,
  waarom: Schema.NullOr(Onbekend),
  zekerheid: Schema.NullOr(Zekerheid),
});
export interface GewogenCriterium extends Schema.Schema.Type<typeof GewogenCriterium> {}

export const DossierDoel = Schema.Struct({
  nummer: DoelstellingNummer,
  titel: Schema.String,
  uitleg: Schema.String,
  instrumenten: Schema.Array(Schema.String),
  /** Null where no norm was agreed for it. */
  uitkomst: Schema.NullOr(Uitkomst),
  /** What else was measured for it, without a norm. */
  metingen: Schema.Array(Meting),
});
export interface DossierDoel extends Schema.Schema.Type<typeof DossierDoel> {}

/** What the go/no-go rests on. */
export const Dossier = Schema.Struct({
  pilot: Schema.Struct({
    id: PilotId,
    naam: Schema.String,
    domein: Domein,
    gestartOp: Dag,
    goNoGoOp: Schema.NullOr(Dag),
    eindigtOp: Schema.NullOr(Dag),
  }),
  van: Dag,
  tot: Dag,
  planVersie: Schema.Int,
  /** Null where nothing was agreed to judge it by. */
  advies: Schema.NullOr(Advies),
  criteria: Schema.Array(GewogenCriterium),
  doelstellingen: Schema.Array(DossierDoel),
  omvang: Schema.Array(Meting),
});
export interface Dossier extends Schema.Schema.Type<typeof Dossier> {}
