import { Context, type Effect, type Option } from 'effect';
import type { Pilot } from '../pilot/Pilot.ts';
import type { Gemeente } from './Gemeente.ts';
import type { Medewerker, MedewerkerId } from './Medewerker.ts';
import type { Organisatie } from './Organisatie.ts';
import type { Team, TeamId, Wijk } from './Team.ts';

/** How the gemeente of the one who acts is set up: what changes seldom and everybody refers to. */
export class Inrichting extends Context.Service<
  Inrichting,
  {
    readonly gemeente: Effect.Effect<Gemeente>;
    readonly teams: Effect.Effect<ReadonlyArray<Team>>;
    readonly wijken: Effect.Effect<ReadonlyArray<Wijk>>;
    readonly organisaties: Effect.Effect<ReadonlyArray<Organisatie>>;
    readonly medewerkers: Effect.Effect<ReadonlyArray<Medewerker>>;
    readonly pilots: Effect.Effect<ReadonlyArray<Pilot>>;
    readonly medewerker: (id: MedewerkerId) => Effect.Effect<Option.Option<Medewerker>>;
    /** Who works in the team now. */
    readonly ledenVan: (teamId: TeamId) => Effect.Effect<ReadonlyArray<Medewerker>>;
  }
>()('@tenzij/domain/medewerker/Inrichting') {}
