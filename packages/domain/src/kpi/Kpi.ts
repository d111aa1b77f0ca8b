import { Schema } from 'effect';
import { Dag } from '../Dag.ts';
import { Domein, OrganisatieId, TeamId, WijkId } from '../medewerker/Team.ts';
import { PilotId } from '../pilot/Pilot.ts';
import { redenen } from './afscherming/toont.ts';

export const Per = Schema.Literals(['maand', 'kwartaal', 'jaar', 'team', 'wijk', 'organisatie', 'leefgebied']);
export type Per = typeof Per.Type;

const vraagvelden = {
  van: Dag,
  tot: Dag,
  pilotId: Schema.optionalKey(PilotId),
  /** Only what belongs to no pilot: what the teams do on their own. */
  buitenPilot: Schema.optionalKey(Schema.Literal('true')),
  teamId: Schema.optionalKey(TeamId),
  wijkId: Schema.optionalKey(WijkId),
  organisatieId: Schema.optionalKey(OrganisatieId),
  domein: Schema.optionalKey(Domein),
};

/** Which figures: a period with both days included, and what it is narrowed to. */
export const KpiVraag = Schema.Struct({ ...vraagvelden, per: Schema.optionalKey(Per) });
export interface KpiVraag extends Schema.Schema.Type<typeof KpiVraag> {}

/** As it is asked from outside: also pilot by pilot, with what lies outside them beside it, and only some figures. */
export const KpisVraag = Schema.Struct({
  ...vraagvelden,
  /** With commas between; without it all are asked. */
  codes: Schema.optionalKey(Schema.String),
  per: Schema.optionalKey(Schema.Literals([...Per.literals, 'pilot'])),
});
export interface KpisVraag extends Schema.Schema.Type<typeof KpisVraag> {}

export const buitenDePilots = 'buiten_de_pilots';

/** `waarde` is a fraction for a ratio (0.72, never 72), unrounded; null where there is nothing to divide by. */
const getal = Schema.NullOr(Schema.Finite);
const telling = {
  teller: getal,
  noemer: getal,
  waarde: getal,
  /** Not to be shown to who sees no casus: the three figures are null. */
  onderdrukt: Schema.optionalKey(Schema.Boolean),
  /** Why: too few people, a period that cuts what only stands whole, or two ways of narrowing at once. */
  reden: Schema.optionalKey(Schema.Literals(redenen)),
};

export const KpiGroep = Schema.Struct({ sleutel: Schema.String, naam: Schema.optionalKey(Schema.String), ...telling });
export interface KpiGroep extends Schema.Schema.Type<typeof KpiGroep> {}

export const Eenheid = Schema.Literals(['aantal', 'verhouding', 'dagen', 'uren', 'euro', 'factor']);

export const Kpi = Schema.Struct({
  code: Schema.String,
  naam: Schema.String,
  definitie: Schema.String,
  bron: Schema.String,
  eenheid: Eenheid,
  ...telling,
  groepen: Schema.optionalKey(Schema.Array(KpiGroep)),
  verdeling: Schema.optionalKey(Schema.Record(Schema.String, getal)),
  oordeel: Schema.optionalKey(
    Schema.Struct({
      norm: Schema.Finite,
      richting: Schema.Literals(['minimaal', 'maximaal']),
      uitkomst: Schema.Literals(['gehaald', 'niet_gehaald', 'onvoldoende_gegevens']),
    }),
  ),
});
export interface Kpi extends Schema.Schema.Type<typeof Kpi> {}

export const KpiAntwoord = Schema.Struct({ van: Dag, tot: Dag, items: Schema.Array(Kpi) });
