import { Context, Schema } from 'effect';
import { TrajectId } from '../traject/TrajectId.ts';
import { GemeenteId } from './Gemeente.ts';
import { MedewerkerId, Rol } from './Medewerker.ts';
import { OrganisatieId, TeamId } from './Team.ts';

/** Where a medewerker acts: the console's pages, a chat, or a program in their name. */
export const Kanaal = Schema.Literals(['console', 'web', 'slack', 'teams', 'api']);
export type Kanaal = typeof Kanaal.Type;

/** Who acts. Every act has exactly one of these; there is no anonymous act. */
export const Actor = Schema.TaggedUnion({
  Medewerker: {
    gemeenteId: GemeenteId,
    medewerkerId: MedewerkerId,
    naam: Schema.String,
    rol: Rol,
    teams: Schema.Array(TeamId),
    /** For whom they work, where that is known: a partner sees what is shared with its own organisatie. */
    organisatieId: Schema.NullOr(OrganisatieId),
    kanaal: Kanaal,
  },
  /** Another system of the gemeente. */
  Machine: { gemeenteId: GemeenteId, naam: Schema.String },
  /** The resident, by the personal link that belongs to one traject. */
  Inwoner: { gemeenteId: GemeenteId, trajectId: TrajectId },
  /** Work that Tenzij does by itself: an import, a reminder. */
  Taak: { gemeenteId: GemeenteId, naam: Schema.String },
});
export type Actor = typeof Actor.Type;
export type MedewerkerActor = Extract<Actor, { readonly _tag: 'Medewerker' }>;
export type InwonerActor = Extract<Actor, { readonly _tag: 'Inwoner' }>;

/** The answer goes to the console or to a program of the medewerker: anywhere else it may be read in a chat. */
export const isBuitenDeChat = (actor: Actor): boolean =>
  actor._tag === 'Medewerker' && (actor.kanaal === 'console' || actor.kanaal === 'api');

/** Who acts now. */
export class HuidigeActor extends Context.Service<HuidigeActor, Actor>()('@tenzij/domain/medewerker/HuidigeActor') {}
