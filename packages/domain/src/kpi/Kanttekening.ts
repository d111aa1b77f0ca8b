import { Context, type Effect, type Option, Schema } from 'effect';
import { Dag } from '../Dag.ts';
import { Uuid } from '../Id.ts';
import { TeamId } from '../medewerker/Team.ts';
import { VrijeTekst } from '../melding/herkenbaar.ts';
import { type Pagina, PaginaVraag } from '../Pagina.ts';
import { PilotId } from '../pilot/Pilot.ts';

export const KanttekeningId = Uuid.pipe(Schema.brand('KanttekeningId'));
export type KanttekeningId = typeof KanttekeningId.Type;

/** What happened on a day that the figures should be read with: a new teamleider, a lockdown. */
export const Kanttekening = Schema.Struct({
  id: KanttekeningId,
  dag: Dag,
  tekst: Schema.String,
  /** Null for both: it is of the whole gemeente. */
  pilotId: Schema.NullOr(PilotId),
  teamId: Schema.NullOr(TeamId),
});
export interface Kanttekening extends Schema.Schema.Type<typeof Kanttekening> {}

export const NieuweKanttekening = Schema.Struct({
  dag: Dag,
  tekst: VrijeTekst(200),
  pilotId: Schema.optionalKey(PilotId),
  teamId: Schema.optionalKey(TeamId),
});
export interface NieuweKanttekening extends Schema.Schema.Type<typeof NieuweKanttekening> {}

/** Those of these days that bear on this pilot or team: its own, and those of the whole gemeente. */
export const KanttekeningVraag = Schema.Struct({
  ...PaginaVraag,
  van: Schema.optionalKey(Dag),
  tot: Schema.optionalKey(Dag),
  pilotId: Schema.optionalKey(PilotId),
  teamId: Schema.optionalKey(TeamId),
});
export interface KanttekeningVraag extends Schema.Schema.Type<typeof KanttekeningVraag> {}

export class Kanttekeningen extends Context.Service<
  Kanttekeningen,
  {
    /** The first day first. `teams`: of these and of the whole gemeente; null is all. */
    readonly lijst: (
      vraag: KanttekeningVraag,
      teams: ReadonlyArray<TeamId> | null,
    ) => Effect.Effect<Pagina<Kanttekening>>;
    readonly zoek: (id: KanttekeningId) => Effect.Effect<Option.Option<Kanttekening>>;
    readonly voegToe: (kanttekening: Kanttekening) => Effect.Effect<void>;
    readonly verwijder: (id: KanttekeningId) => Effect.Effect<void>;
  }
>()('@tenzij/domain/kpi/Kanttekeningen') {}
