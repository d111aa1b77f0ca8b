import type { Dag } from '../Dag.ts';
import type { Domein, OrganisatieId, TeamId, WijkId } from '../medewerker/Team.ts';
import type { PilotId } from '../pilot/Pilot.ts';

/** What happens on a day and is counted. */
export type Feitnaam = 'melding' | 'besluit' | 'gestart' | 'beeindigd' | 'beschikking' | 'herindicatie';

/**
 * What happened in one month and is the same in all that can be asked: what a figure is made of, and who stands
 * behind it. A melding, besluit or indicatie carries no pilot: it has the one of its team that ran on its day, and of
 * two that did the one that began first.
 */
export interface Cel {
  readonly feit: Feitnaam;
  readonly pilotId: PilotId | null;
  /** That of the team; null where there is none, as of an indicatie of a register. */
  readonly domein: Domein | null;
  /** As 2024-02. */
  readonly maand: string;
  readonly teamId: TeamId | null;
  readonly wijkId: WijkId | null;
  readonly organisatieId: OrganisatieId | null;
  readonly eersteDag: Dag;
  readonly laatsteDag: Dag;
  readonly aantal: number;
  /** For each maat that somebody has something of: who, at most five; the numbers say nothing of them but whether they are the same. */
  readonly mensen: Readonly<Record<string, ReadonlyArray<number>>>;
}

/** Who has begeleiding on one day, split in the same way: `maand` and both days are those of that day. */
export interface StandCel extends Omit<Cel, 'feit'> {
  readonly feit: 'begeleid';
}

/** The cells of one feit in one month, or on one day: as long as nothing of them was counted anew the very same list. */
export type Maandcellen<C extends Cel | StandCel = Cel | StandCel> = readonly [C, ...ReadonlyArray<C>];

export const perMaand = <C extends Cel | StandCel>(cellen: ReadonlyArray<C>): ReadonlyArray<Maandcellen<C>> => {
  const maanden = Map.groupBy(
    cellen,
    ({ feit, maand, eersteDag }) => `${feit} ${feit === 'begeleid' ? eersteDag : maand}`,
  );
  return [...maanden.values()].flatMap(([eerste, ...rest]) =>
    eerste === undefined ? [] : [[eerste, ...rest] as const],
  );
};
