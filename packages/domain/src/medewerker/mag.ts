import { Effect } from 'effect';
import { NietToegestaan } from '../Weigering.ts';
import { HuidigeActor, type MedewerkerActor } from './Actor.ts';
import { type Handeling, reikwijdte } from './rechten.ts';
import type { TeamId } from './Team.ts';

/** Whether this medewerker may do this, to something of this team where it belongs to one. */
export const isToegestaan = (actor: MedewerkerActor, handeling: Handeling, teamId?: TeamId | null): boolean => {
  const bereik = reikwijdte(actor.rol, handeling);
  if (bereik === undefined) return false;
  return bereik === 'gemeente' || teamId === undefined || (teamId !== null && actor.teams.includes(teamId));
};

/** The medewerker who acts, when they may; everybody else is refused. */
export const mag = Effect.fn('medewerker.mag')(function* (handeling: Handeling, teamId?: TeamId | null) {
  const actor = yield* HuidigeActor;
  if (actor._tag !== 'Medewerker') return yield* new NietToegestaan({ handeling });
  if (isToegestaan(actor, handeling, teamId)) return actor;
  const rolMag = reikwijdte(actor.rol, handeling) !== undefined;
  return yield* new NietToegestaan(rolMag ? { handeling, reden: 'ander_team' } : { handeling });
});
