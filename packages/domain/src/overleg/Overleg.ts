import { Context, type Effect, type Option, Result, Schema } from 'effect';
import { Dag, Moment } from '../Dag.ts';
import { MedewerkerId } from '../medewerker/Medewerker.ts';
import { TeamId } from '../medewerker/Team.ts';
import { VrijeTekst } from '../melding/herkenbaar.ts';
import { MeldingId } from '../melding/Melding.ts';
import type { Pagina, PaginaVraag } from '../Pagina.ts';
import { OverlegId } from './OverlegId.ts';

export { OverlegId } from './OverlegId.ts';

export const OverlegStatus = Schema.Literals(['gepland', 'open', 'gesloten']);
export type OverlegStatus = typeof OverlegStatus.Type;

export const Uitstel = Schema.Struct({ meldingId: MeldingId, reden: VrijeTekst(500) });
export interface Uitstel extends Schema.Schema.Type<typeof Uitstel> {}

/** The team's meeting where casussen are weighed: casuïstiekoverleg. */
export const Overleg = Schema.Struct({
  id: OverlegId,
  teamId: TeamId,
  datum: Dag,
  status: OverlegStatus,
  gespreksleiderId: MedewerkerId,
  aanwezigen: Schema.Array(MedewerkerId),
  /** The order that the team chose; what is not in it comes after, in the usual order. */
  volgorde: Schema.Array(MeldingId),
  uitgesteld: Schema.Array(Schema.Struct({ meldingId: MeldingId, reden: Schema.String })),
  geopendOp: Schema.NullOr(Moment),
  geslotenOp: Schema.NullOr(Moment),
  versie: Schema.Int,
});
export interface Overleg extends Schema.Schema.Type<typeof Overleg> {}

export const PlanOverleg = Schema.Struct({
  teamId: TeamId,
  datum: Dag,
  /** Whoever plans it, unless told. */
  gespreksleiderId: Schema.optionalKey(MedewerkerId),
});
export interface PlanOverleg extends Schema.Schema.Type<typeof PlanOverleg> {}

/** The overleg is in a state in which this cannot be done. */
export class OnjuisteOverlegStatus extends Schema.TaggedError<OnjuisteOverlegStatus>()('OnjuisteOverlegStatus', {
  status: OverlegStatus,
  stap: Schema.String,
}) {}

type Stap = Result.Result<Overleg, OnjuisteOverlegStatus>;
const mislukt = (overleg: Overleg, stap: string) =>
  Result.fail(new OnjuisteOverlegStatus({ status: overleg.status, stap }));

export const openMet = (overleg: Overleg, aanwezigen: ReadonlyArray<MedewerkerId>, op: Moment): Stap =>
  overleg.status !== 'gepland'
    ? mislukt(overleg, 'opening')
    : Result.succeed({
        ...overleg,
        status: 'open',
        geopendOp: op,
        aanwezigen: [...new Set([overleg.gespreksleiderId, ...aanwezigen])],
      });

export const sluit = (overleg: Overleg, op: Moment): Stap =>
  overleg.status !== 'open'
    ? mislukt(overleg, 'sluiting')
    : Result.succeed({ ...overleg, status: 'gesloten', geslotenOp: op });

export const wijzig = (
  overleg: Overleg,
  deel: Partial<Pick<Overleg, 'aanwezigen' | 'volgorde' | 'uitgesteld'>>,
): Stap => (overleg.status === 'gesloten' ? mislukt(overleg, 'wijziging') : Result.succeed({ ...overleg, ...deel }));

export interface OverlegFilter extends PaginaVraag {
  readonly teamId?: TeamId;
  readonly status?: OverlegStatus;
}

export class Overleggen extends Context.Service<
  Overleggen,
  {
    readonly zoek: (id: OverlegId) => Effect.Effect<Option.Option<Overleg>>;
    /** Reads it and holds it until the transaction ends. */
    readonly vergrendel: (id: OverlegId) => Effect.Effect<Option.Option<Overleg>>;
    readonly voegToe: (overleg: Overleg) => Effect.Effect<void>;
    /** Stores it with `versie` one higher. */
    readonly bewaar: (overleg: Overleg) => Effect.Effect<Overleg>;
    /** The newest day first. */
    readonly lijst: (filter: OverlegFilter) => Effect.Effect<Pagina<Overleg>>;
  }
>()('@tenzij/domain/overleg/Overleggen') {}
