import { Effect, Schema } from 'effect';
import { Dag } from '../Dag.ts';
import { mag } from '../medewerker/mag.ts';
import { reikwijdte } from '../medewerker/rechten.ts';
import { PaginaVraag } from '../Pagina.ts';
import { NietGevonden, weigertAls } from '../Weigering.ts';
import { controleer } from './bekijk.ts';
import { isKpiCode } from './definities.ts';
import { KpiVraag } from './Kpi.ts';
import { KpiGeweigerd } from './KpiGeweigerd.ts';
import { Kpis } from './Kpis.ts';

/** One casus behind a figure: where it stands, and whether the teller counts it. */
export const KpiCasus = Schema.Struct({
  id: Schema.String,
  soort: Schema.Literals(['melding', 'traject', 'indicatie']),
  /** Of its melding; null where a register brought it without one. */
  nummer: Schema.NullOr(Schema.String),
  /** What it counts on. */
  dag: Dag,
  telt: Schema.Boolean,
});
export interface KpiCasus extends Schema.Schema.Type<typeof KpiCasus> {}

const { per: _per, ...vraagvelden } = KpiVraag.fields;

/** `telt`: only those in the teller, or only the others. */
export const KpiCasussenVraag = Schema.Struct({
  ...vraagvelden,
  ...PaginaVraag,
  telt: Schema.optionalKey(Schema.Literals(['true', 'false'])),
});
export interface KpiCasussenVraag extends Schema.Schema.Type<typeof KpiCasussenVraag> {}

/** Which casussen make this figure? For who may see a casus; never for the stuurgroep. */
export const casussenVanKpi = Effect.fn('kpi.casussen')(function* (code: string, vraag: KpiCasussenVraag) {
  const actor = yield* mag('kpi.casussen');
  if (!isKpiCode(code)) return yield* new NietGevonden({ wat: 'KPI' });
  yield* controleer(vraag);
  yield* mag('kpi.casussen', vraag.teamId);
  const teams = reikwijdte(actor.rol, 'kpi.casussen') === 'eigen_teams' ? actor.teams : null;
  return yield* (yield* Kpis).casussen(code, vraag, teams);
}, weigertAls(KpiGeweigerd));
