import { operaties } from '@tenzij/contract/operaties.ts';
import { indicatieFilters } from '#lib/indicaties/filters.ts';
import { indicatieKolommen, indicatieRij } from '#lib/indicaties/rij.ts';
import { lijstAntwoord } from '#lib/list/lijst.server.ts';
import { gekozenFilters } from '#lib/list/list.ts';
import { inrichtingVoor } from '#lib/session/reference.server.ts';
import { aangemeld } from '#lib/session/session.server.ts';

/** The indicaties that are on the page, and the pages after it, as a file. */
export const GET = async (event) => {
  const { api } = aangemeld(event);
  const bekend = await inrichtingVoor(event, 'teams', 'wijken');
  return lijstAntwoord(event, {
    naam: 'indicaties',
    schema: operaties.indicaties.query,
    gekozen: gekozenFilters(
      event.url,
      indicatieFilters(bekend).map(({ code }) => code),
    ),
    vraag: (query) => api.indicaties({ query }),
    rij: indicatieRij(bekend),
    kolommen: indicatieKolommen,
  });
};
