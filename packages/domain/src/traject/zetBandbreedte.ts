import { Effect } from 'effect';
import type { TeamId } from '../medewerker/Team.ts';
import { Spoor } from '../spoor/Spoor.ts';
import { weigertAls } from '../Weigering.ts';
import { type Bandbreedte, Bandbreedtes } from './Bandbreedte.ts';
import { magBijTeam } from './bekijkCaseload.ts';
import { TrajectGeweigerd } from './TrajectGeweigerd.ts';

/** What the team agreed on; what it agreed on before stands in the trail. */
export const zetBandbreedte = Effect.fn('traject.zetBandbreedte')(function* (teamId: TeamId, invoer: Bandbreedte) {
  yield* magBijTeam(teamId, 'caseload.bandbreedte');
  yield* (yield* Bandbreedtes).zet(teamId, invoer);
  yield* (yield* Spoor).noteer({
    soort: 'caseload.bandbreedte',
    onderwerp: { soort: 'team', id: teamId },
    teamId,
    gegevens: { van: invoer.van, tot: invoer.tot },
  });
  return invoer;
}, weigertAls(TrajectGeweigerd));
