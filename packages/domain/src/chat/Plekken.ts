import { Context, type Effect, type Option, Schema } from 'effect';
import { Uuid } from '../Id.ts';
import type { TeamId } from '../medewerker/Team.ts';
import { OverlegId } from '../overleg/OverlegId.ts';
import { type Chatkanaal, Platformnaam, Platformplek } from './Chataccount.ts';

export const PlekId = Uuid.pipe(Schema.brand('PlekId'));
export type PlekId = typeof PlekId.Type;

/** The channel of a platform in which an overleg is held. */
export const NieuwePlek = Schema.Struct({ ...Platformplek.fields, tenant: Platformnaam, overlegId: OverlegId });
export interface NieuwePlek extends Schema.Schema.Type<typeof NieuwePlek> {}

export class Plekken extends Context.Service<
  Plekken,
  {
    /** From now on this overleg is held there, and none that was held there before. */
    readonly plaats: (kanaal: Chatkanaal, teamId: TeamId, plek: NieuwePlek) => Effect.Effect<PlekId>;
    readonly teamVan: (id: PlekId) => Effect.Effect<Option.Option<TeamId>>;
    readonly maakLos: (id: PlekId) => Effect.Effect<void>;
  }
>()('@tenzij/domain/chat/Plekken') {}
