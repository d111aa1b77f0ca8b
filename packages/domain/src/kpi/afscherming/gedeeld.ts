import type { Pilot, PilotId } from '../../pilot/Pilot.ts';
import type { Regio } from './toont.ts';

/**
 * Two pilots that share a team. What carries no pilot stands in the cells of the one that began first, and in the
 * figures of both: those of the later one alone are about records that its own cells do not hold.
 */
export interface Gedeeld {
  readonly eerste: PilotId;
  readonly later: PilotId;
  /** They ran on the same days; an indicatie has a team and no day, so there sharing a team is enough. */
  readonly tegelijk: boolean;
}

type Looptijd = Pick<Pilot, 'id' | 'teams' | 'gestartOp' | 'eindigtOp'>;

const begonEerder = (a: Looptijd, b: Looptijd): boolean =>
  a.gestartOp < b.gestartOp || (a.gestartOp === b.gestartOp && a.id < b.id);

export const gedeeldeTeams = (pilots: ReadonlyArray<Looptijd>): ReadonlyArray<Gedeeld> =>
  pilots.flatMap((eerste) =>
    pilots
      .filter((later) => begonEerder(eerste, later) && later.teams.some((team) => eerste.teams.includes(team)))
      .map((later) => ({
        eerste: eerste.id,
        later: later.id,
        tegelijk: eerste.eindigtOp === null || eerste.eindigtOp >= later.gestartOp,
      })),
  );

const eigenPilot = ['stroom', 'gestart', 'beeindigd'];

/** Of a pilot alone whose records are also those of one that began before it nothing is told but of its own trajecten. */
export const isVanTwee = (gedeeld: ReadonlyArray<Gedeeld>, maat: string, { rij }: Regio): boolean => {
  const [feit = ''] = maat.split('.');
  return (
    !eigenPilot.includes(feit) &&
    gedeeld.some(({ eerste, later, tegelijk }) => (tegelijk || feit === 'begeleid') && rij(later) && !rij(eerste))
  );
};
