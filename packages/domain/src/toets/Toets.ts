import { Context, type Effect, type Option, Result, Schema } from 'effect';
import { BesluitId } from '../besluit/Besluit.ts';
import { Dag, Moment } from '../Dag.ts';
import { MedewerkerId } from '../medewerker/Medewerker.ts';
import { TeamId } from '../medewerker/Team.ts';
import { VrijeTekst } from '../melding/herkenbaar.ts';
import { MeldingId } from '../melding/Melding.ts';
import type { Pagina, PaginaVraag } from '../Pagina.ts';
import { StapNaam } from '../weging/stappen.ts';
import { WegingId } from '../weging/Weging.ts';
import type { Toetsbeeld } from './Toetsbeeld.ts';
import { ToetsId } from './ToetsId.ts';

export { ToetsId } from './ToetsId.ts';

export const GeefOordeel = Schema.Struct({
  oordeel: Schema.Literals(['akkoord', 'terug']),
  ontbrekendeStappen: Schema.optionalKey(Schema.Array(StapNaam)),
  opmerking: Schema.optionalKey(VrijeTekst(2000)),
}).check(
  Schema.makeFilter(({ oordeel, ontbrekendeStappen, opmerking }: GeefOordeel) =>
    oordeel === 'terug' && (ontbrekendeStappen ?? []).length === 0 && opmerking === undefined
      ? { path: ['opmerking'], issue: 'Zeg bij "terug" wat er mist.' }
      : undefined,
  ),
);
export interface GeefOordeel {
  readonly oordeel: 'akkoord' | 'terug';
  readonly ontbrekendeStappen?: ReadonlyArray<StapNaam>;
  readonly opmerking?: string;
}

export const Oordeel = Schema.Struct({
  oordeel: Schema.Literals(['akkoord', 'terug']),
  ontbrekendeStappen: Schema.Array(StapNaam),
  opmerking: Schema.NullOr(Schema.String),
  door: MedewerkerId,
  op: Moment,
});
export interface Oordeel extends Schema.Schema.Type<typeof Oordeel> {}

export const ToetsStatus = Schema.Literals(['gevraagd', 'akkoord', 'terug', 'vervallen']);
export type ToetsStatus = typeof ToetsStatus.Type;

/** The teamleider checks that the right steps were taken before an indicatie is given [A §5]. */
export const Toets = Schema.Struct({
  id: ToetsId,
  besluitId: BesluitId,
  wegingId: WegingId,
  meldingId: MeldingId,
  teamId: TeamId,
  gevraagdOp: Moment,
  /** The last day of the legal term: 56 days from the melding, and what moved it. */
  termijnOp: Dag,
  spoed: Schema.Boolean,
  /** Who weighed or decided: none of them may toets. */
  betrokkenen: Schema.Array(MedewerkerId),
  status: ToetsStatus,
  oordelen: Schema.Array(Oordeel),
  versie: Schema.Int,
});
export interface Toets extends Schema.Schema.Type<typeof Toets> {}

/** The toets is already given. */
export class OnjuisteToetsStatus extends Schema.TaggedError<OnjuisteToetsStatus>()('OnjuisteToetsStatus', {
  status: ToetsStatus,
  stap: Schema.String,
}) {}

/** Somebody else was first: the toets has its oordeel, by them. */
export class AlGeoordeeld extends Schema.TaggedError<AlGeoordeeld>()('AlGeoordeeld', {
  door: Schema.String,
  op: Moment,
  oordeel: Schema.Literals(['akkoord', 'terug']),
}) {}

export const oordeelIn = (toets: Toets, oordeel: Oordeel): Result.Result<Toets, OnjuisteToetsStatus> =>
  toets.status !== 'gevraagd'
    ? Result.fail(new OnjuisteToetsStatus({ status: toets.status, stap: 'oordeel' }))
    : Result.succeed({ ...toets, status: oordeel.oordeel, oordelen: [...toets.oordelen, oordeel] });

/** Its melding is withdrawn: there is nothing more to judge. */
export const laatToetsVervallen = (toets: Toets): Result.Result<Toets, OnjuisteToetsStatus> =>
  toets.status === 'gevraagd'
    ? Result.succeed({ ...toets, status: 'vervallen' })
    : Result.fail(new OnjuisteToetsStatus({ status: toets.status, stap: 'vervalt' }));

export interface ToetsFilter extends PaginaVraag {
  readonly teamId?: TeamId;
  readonly status?: ToetsStatus;
}

export class Toetsen extends Context.Service<
  Toetsen,
  {
    readonly zoek: (id: ToetsId) => Effect.Effect<Option.Option<Toets>>;
    /** Reads it and holds it until the transaction ends. */
    readonly vergrendel: (id: ToetsId) => Effect.Effect<Option.Option<Toets>>;
    readonly voegToe: (toets: Toets) => Effect.Effect<void>;
    /** Stores it with `versie` one higher. */
    readonly bewaar: (toets: Toets) => Effect.Effect<Toets>;
    /** What waits for a toets of this melding has this day from now on. */
    readonly verschuif: (id: MeldingId, termijnOp: Dag) => Effect.Effect<void>;
    /** Only one that nobody has judged. */
    readonly verwijder: (id: ToetsId) => Effect.Effect<void>;
    /** How this team sends its besluiten to the toets, of those asked for in these days. */
    readonly beeldVan: (teamId: TeamId, van: Dag, tot: Dag) => Effect.Effect<Toetsbeeld>;
    /** Open ones first, the earliest term first. */
    readonly lijst: (filter: ToetsFilter) => Effect.Effect<Pagina<Toets>>;
  }
>()('@tenzij/domain/toets/Toetsen') {}
