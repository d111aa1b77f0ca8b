import { Context, type Effect, type Option } from 'effect';
import type { Dag } from '../Dag.ts';
import type { MedewerkerId } from '../medewerker/Medewerker.ts';
import type { TeamId, WijkId } from '../medewerker/Team.ts';
import type { MeldingId } from '../melding/Melding.ts';
import type { Pagina, PaginaVraag } from '../Pagina.ts';
import type { Indicatie, IndicatieId, IndicatieSoort, IndicatieStatus } from './Indicatie.ts';
import type { Kalendermaand } from './Kalender.ts';
import type { IndicatieRegel } from './Regel.ts';
import type { Verloopregel } from './Verloop.ts';

export interface IndicatieFilter extends PaginaVraag {
  readonly teamId?: TeamId;
  readonly wijkId?: WijkId;
  readonly status?: IndicatieStatus;
  readonly soort?: IndicatieSoort;
  readonly looptAfVanaf?: Dag;
  readonly looptAfVoor?: Dag;
}

export interface Kalendervraag {
  readonly teamId?: TeamId | undefined;
  readonly van: Dag;
  readonly tot: Dag;
}

/** Which part of those that end: in order of their id, after this one. */
export interface Agendadeel {
  readonly vandaag: Dag;
  readonly grens: Dag;
  readonly na: IndicatieId | null;
  readonly hoogstens: number;
}

export class Indicaties extends Context.Service<
  Indicaties,
  {
    readonly zoek: (id: IndicatieId) => Effect.Effect<Option.Option<Indicatie>>;
    /** Reads it and holds it until the transaction ends. */
    readonly vergrendel: (id: IndicatieId) => Effect.Effect<Option.Option<Indicatie>>;
    readonly vanMelding: (id: MeldingId) => Effect.Effect<ReadonlyArray<Indicatie>>;
    /** The one that goes on from it; one that was refused goes on from nothing. */
    readonly opvolgerVan: (id: IndicatieId) => Effect.Effect<Option.Option<Indicatie>>;
    readonly voegToe: (indicatie: Indicatie) => Effect.Effect<void>;
    /** Stores it with `versie` one higher. */
    readonly bewaar: (indicatie: Indicatie) => Effect.Effect<Indicatie>;
    /** To decide first, the longest waiting; then what runs, the first to end. */
    readonly lijst: (filter: IndicatieFilter) => Effect.Effect<Pagina<IndicatieRegel>>;
    /** Asked for and not decided yet, the oldest first. */
    readonly aangevraagde: Effect.Effect<ReadonlyArray<Indicatie>>;
    /** Runs, ends by this day, and the team has nothing more to say of it: its outcome can be recorded. */
    readonly teHerindiceren: (voor: Dag) => Effect.Effect<ReadonlyArray<IndicatieRegel>>;
    /** A warm hand-over planned for this day or before it, and not confirmed; of this coach, or of everybody. */
    readonly openOverdrachten: (
      voor: Dag,
      coachId: MedewerkerId | null,
    ) => Effect.Effect<ReadonlyArray<IndicatieRegel>>;
    readonly kalender: (vraag: Kalendervraag) => Effect.Effect<ReadonlyArray<Kalendermaand>>;
    /** What may have to come onto the agenda or off it, held; what somebody else holds is left to them. */
    readonly voorAgenda: (deel: Agendadeel) => Effect.Effect<ReadonlyArray<Indicatie>>;
    readonly noteer: (regel: Verloopregel) => Effect.Effect<void>;
    /** The oldest first. */
    readonly verloopVan: (id: IndicatieId) => Effect.Effect<ReadonlyArray<Verloopregel>>;
    /** Opens again what the team weighed, which who decides on the indicatie does not read. */
    readonly namensTeam: <A, E, R>(effect: Effect.Effect<A, E, R>) => Effect.Effect<A, E, R>;
  }
>()('@tenzij/domain/indicatie/Indicaties') {}
