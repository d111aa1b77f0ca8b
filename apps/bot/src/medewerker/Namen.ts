import type { Client } from '@tenzij/contract/client.ts';
import type { Medewerker, MedewerkerId } from '@tenzij/domain/medewerker/Medewerker.ts';
import type { Team, TeamId, Wijk, WijkId } from '@tenzij/domain/medewerker/Team.ts';
import { Effect } from 'effect';
import { berichten } from '../berichten.ts';
import { vraag } from '../gesprek/vraag.ts';

/** Who and where, in words: ids are for machines. */
export interface Namen {
  readonly teams: ReadonlyArray<Team>;
  readonly wijken: ReadonlyArray<Wijk>;
  readonly medewerkers: ReadonlyArray<Medewerker>;
}

export const leesNamen = (client: Client) =>
  Effect.map(
    Effect.all([vraag(() => client.teams()), vraag(() => client.wijken()), vraag(() => client.medewerkers())], {
      concurrency: 'unbounded',
    }),
    ([teams, wijken, medewerkers]): Namen => ({
      teams: teams.items,
      wijken: wijken.items,
      medewerkers: medewerkers.items,
    }),
  );

const naamVan =
  (onbekend: string) =>
  <Id extends string>(lijst: ReadonlyArray<{ readonly id: Id; readonly naam: string }>, id: Id | null): string =>
    lijst.find((een) => een.id === id)?.naam ?? onbekend;

export const medewerkerNaam = ({ medewerkers }: Namen, id: MedewerkerId | null) =>
  naamVan(berichten.algemeen.eenCollega)(medewerkers, id);
export const teamNaam = ({ teams }: Namen, id: TeamId) => naamVan(berichten.algemeen.onbekendTeam)(teams, id);
export const wijkNaam = ({ wijken }: Namen, id: WijkId) => naamVan(berichten.algemeen.onbekendeWijk)(wijken, id);

/** Who works in the team, coaches first. */
export const ledenVan = ({ medewerkers }: Namen, teamId: TeamId): ReadonlyArray<Medewerker> =>
  medewerkers
    .filter(({ actief, teams }) => actief && teams.includes(teamId))
    .sort(
      (a, b) => Number(b.rol === 'wijkcoach') - Number(a.rol === 'wijkcoach') || a.naam.localeCompare(b.naam, 'nl'),
    );
