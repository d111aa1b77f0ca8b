import { Context, type Effect, type Option } from 'effect';
import type { MedewerkerId } from '../medewerker/Medewerker.ts';
import type { TeamId } from '../medewerker/Team.ts';
import type { MeldingId } from '../melding/Melding.ts';
import type { Pagina, PaginaVraag } from '../Pagina.ts';
import type { PilotId } from '../pilot/Pilot.ts';
import type { LopendTraject } from './Bord.ts';
import type { ActiefTraject, Contactmoment, Reflectie, Traject, TrajectId, TrajectStatus } from './Traject.ts';

export interface TrajectFilter extends PaginaVraag {
  readonly teamId?: TeamId;
  readonly coachId?: MedewerkerId;
  readonly status?: TrajectStatus;
  readonly pilotId?: PilotId;
  /** The number of its melding, as one says it: `42`, `2026-00042`, `M-2026-00042`. */
  readonly q?: string;
}

/** What a coach has promised: the active trajecten, and their hours a week. */
export interface Last {
  readonly coachId: MedewerkerId;
  readonly actieveTrajecten: number;
  readonly urenPerWeek: number;
}

export class Trajecten extends Context.Service<
  Trajecten,
  {
    readonly zoek: (id: TrajectId) => Effect.Effect<Option.Option<Traject>>;
    /** Reads it and holds it until the transaction ends. */
    readonly vergrendel: (id: TrajectId) => Effect.Effect<Option.Option<Traject>>;
    readonly vanMelding: (id: MeldingId) => Effect.Effect<ReadonlyArray<Traject>>;
    readonly contactmomentenVan: (id: TrajectId) => Effect.Effect<ReadonlyArray<Contactmoment>>;
    readonly reflectiesVan: (id: TrajectId) => Effect.Effect<ReadonlyArray<Reflectie>>;
    readonly voegToe: (traject: Traject) => Effect.Effect<void>;
    /** Stores it with `versie` one higher. */
    readonly bewaar: (traject: Traject) => Effect.Effect<Traject>;
    /** Only one that is as it was made: nothing was noted in it yet. */
    readonly verwijder: (id: TrajectId) => Effect.Effect<void>;
    readonly voegContactToe: (contact: Contactmoment) => Effect.Effect<void>;
    readonly voegReflectieToe: (reflectie: Reflectie) => Effect.Effect<void>;
    /** Active ones first, then the longest running. */
    readonly lijst: (filter: TrajectFilter) => Effect.Effect<Pagina<Traject>>;
    readonly actieveVan: (
      wie: { coachId: MedewerkerId } | { teamId: TeamId },
    ) => Effect.Effect<ReadonlyArray<ActiefTraject>>;
    /**
     * Per coach of the team, over all teams they work for. A traject without hours a week counts its
     * `toegewezenUren` over the usual number of weeks of the gemeente.
     */
    readonly lastVan: (coaches: ReadonlyArray<MedewerkerId>) => Effect.Effect<ReadonlyArray<Last>>;
    /** The active trajecten of the team with what makes them heavy, the longest running first. */
    readonly lopende: (teamId: TeamId) => Effect.Effect<ReadonlyArray<LopendTraject>>;
    /** How many active trajecten of the team are with nobody of these, per coach who had them. */
    readonly zonder: (
      teamId: TeamId,
      coaches: ReadonlyArray<MedewerkerId>,
    ) => Effect.Effect<ReadonlyArray<{ readonly coachId: MedewerkerId | null; readonly aantal: number }>>;
  }
>()('@tenzij/domain/traject/Trajecten') {}
