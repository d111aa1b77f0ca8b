import { Effect } from 'effect';
import { Inrichting } from '../medewerker/Inrichting.ts';
import { mag } from '../medewerker/mag.ts';
import type { TeamId } from '../medewerker/Team.ts';
import { NietGevonden, weigertAls } from '../Weigering.ts';
import { lastenVan, spreidingVan } from './Caseload.ts';
import { TrajectGeweigerd } from './TrajectGeweigerd.ts';

/** Is the work spread fairly, and who has room? */
export const bekijkCaseload = Effect.fn('traject.bekijkCaseload')(function* (teamId: TeamId) {
  yield* mag('caseload.lezen');
  const teams = yield* (yield* Inrichting).teams;
  if (!teams.some(({ id }) => id === teamId)) return yield* new NietGevonden({ wat: 'team' });
  yield* mag('caseload.lezen', teamId);
  const coaches = yield* lastenVan(teamId);
  return { teamId, coaches, spreiding: spreidingVan(coaches.map(({ toegezegdeUren }) => toegezegdeUren)) };
}, weigertAls(TrajectGeweigerd));
