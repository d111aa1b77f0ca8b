import { Effect, Option } from 'effect';
import { vandaag } from '../Dag.ts';
import { Inrichting } from '../medewerker/Inrichting.ts';
import { mag } from '../medewerker/mag.ts';
import type { Handeling } from '../medewerker/rechten.ts';
import type { TeamId } from '../medewerker/Team.ts';
import { NietGevonden, weigertAls } from '../Weigering.ts';
import { Bandbreedtes } from './Bandbreedte.ts';
import { bordVan, coachOpBord, opBord, zonderCoachVan } from './Bord.ts';
import { lastenMetAfwezigheden } from './Caseload.ts';
import { Trajecten } from './Trajecten.ts';
import { TrajectGeweigerd } from './TrajectGeweigerd.ts';

/** A team that is there, for who may do this with it. */
export const magBijTeam = Effect.fn('traject.magBijTeam')(function* (teamId: TeamId, handeling: Handeling) {
  yield* mag(handeling);
  const teams = yield* (yield* Inrichting).teams;
  if (!teams.some(({ id }) => id === teamId)) return yield* new NietGevonden({ wat: 'team' });
  return yield* mag(handeling, teamId);
});

/** Is the work spread fairly, and who has room? */
export const bekijkCaseload = Effect.fn('traject.bekijkCaseload')(function* (teamId: TeamId) {
  yield* magBijTeam(teamId, 'caseload.lezen');
  const inrichting = yield* Inrichting;
  const gemeente = yield* inrichting.gemeente;
  const dag = yield* vandaag;
  const trajecten = (yield* (yield* Trajecten).lopende(teamId)).map((traject) => opBord(traject, dag));
  const { lasten, afwezigheden } = yield* lastenMetAfwezigheden(teamId);
  const perCoach = Map.groupBy(trajecten, ({ coachId }) => coachId);
  const alsTweede = Map.groupBy(trajecten, ({ tweedeCoachId }) => tweedeCoachId);
  const coaches = lasten.map((last) => {
    const eigen = perCoach.get(last.medewerkerId) ?? [];
    const tweede = alsTweede.get(last.medewerkerId) ?? [];
    const weg = afwezigheden.filter(({ medewerkerId }) => medewerkerId === last.medewerkerId);
    return coachOpBord(
      last,
      eigen,
      tweede.length,
      weg.map(({ id, van, tot }) => ({ id, van, tot })),
      gemeente.urenPerFtePerWeek,
    );
  });
  const bandbreedte = Option.getOrNull(yield* (yield* Bandbreedtes).van(teamId));
  const medewerkers = yield* inrichting.medewerkers;
  return bordVan(teamId, coaches, zonderCoachVan(trajecten, coaches, medewerkers), bandbreedte, gemeente);
}, weigertAls(TrajectGeweigerd));
