import { Dag, plusDagen, plusMaanden } from '@tenzij/domain/Dag.ts';
import type { Team } from '@tenzij/domain/medewerker/Team.ts';
import type { Pilot } from '@tenzij/domain/pilot/Pilot.ts';
import type { DemoGemeente } from './gemeenten.ts';

/** Two quarters are over, the moment of go or no-go is at the end of the next: there is still something to wait for. */
export const vervolgPilots = (
  { vervolg, team }: DemoGemeente,
  teams: ReadonlyArray<Team>,
  vandaag: Dag,
): ReadonlyArray<Pilot> => {
  const domein = teams.find(({ naam }) => naam === team)?.domein;
  if (vervolg === null || domein === undefined) return [];
  const dezeMaand = Number(vandaag.slice(5, 7));
  const ditKwartaal = plusMaanden(Dag.make(`${vandaag.slice(0, 7)}-01`), -((dezeMaand - 1) % 3));
  return [
    {
      ...vervolg,
      domein,
      teams: teams.filter((een) => een.domein === domein).map(({ id }) => id),
      gestartOp: plusMaanden(ditKwartaal, -6),
      goNoGoOp: plusDagen(plusMaanden(ditKwartaal, 6), -1),
      eindigtOp: plusDagen(plusMaanden(ditKwartaal, 12), -1),
    },
  ];
};
