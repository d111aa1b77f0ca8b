import { Effect } from 'effect';
import { NietToegestaan } from '../Weigering.ts';
import { HuidigeActor, type MedewerkerActor } from './Actor.ts';
import { type Handeling, reikwijdte } from './rechten.ts';
import type { OrganisatieId, TeamId } from './Team.ts';

/** Whether this medewerker may do this, to something of this team or for this organisatie where it belongs to one. */
export const isToegestaan = (
  actor: MedewerkerActor,
  handeling: Handeling,
  van?: TeamId | OrganisatieId | null,
): boolean => {
  const bereik = reikwijdte(actor.rol, handeling);
  if (bereik === undefined) return false;
  if (bereik === 'gemeente' || van === undefined) return true;
  if (van === null) return false;
  return bereik === 'eigen_organisatie' ? actor.organisatieId === van : actor.teams.some((id) => id === van);
};

/** The medewerker who acts, when they may; everybody else is refused. */
export const mag = Effect.fn('medewerker.mag')(function* (handeling: Handeling, van?: TeamId | OrganisatieId | null) {
  const actor = yield* HuidigeActor;
  if (actor._tag !== 'Medewerker') return yield* new NietToegestaan({ handeling });
  if (isToegestaan(actor, handeling, van)) return actor;
  const bereik = reikwijdte(actor.rol, handeling);
  if (bereik === undefined) return yield* new NietToegestaan({ handeling });
  const reden = bereik === 'eigen_organisatie' ? ('andere_organisatie' as const) : ('ander_team' as const);
  return yield* new NietToegestaan({ handeling, reden });
});
