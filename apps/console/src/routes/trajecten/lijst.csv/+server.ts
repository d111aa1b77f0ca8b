import { operaties } from '@tenzij/contract/operaties.ts';
import { lijstAntwoord } from '#lib/list/lijst.server.ts';
import { gekozenFilters } from '#lib/list/list.ts';
import { inrichtingVoor } from '#lib/session/reference.server.ts';
import { aangemeld } from '#lib/session/session.server.ts';
import { trajectFilters } from '#lib/trajecten/filters.ts';
import { trajectKolommen, trajectRij } from '#lib/trajecten/rij.ts';

/** The trajecten that are on the page, and the pages after it, as a file. */
export const GET = async (event) => {
  const { api } = aangemeld(event);
  const bekend = await inrichtingVoor(event, 'teams', 'medewerkers', 'pilots');
  return lijstAntwoord(event, {
    naam: 'trajecten',
    schema: operaties.trajecten.query,
    gekozen: gekozenFilters(
      event.url,
      trajectFilters(bekend).map(({ code }) => code),
    ),
    vraag: (query) => api.trajecten({ query }),
    rij: trajectRij(bekend),
    kolommen: trajectKolommen,
  });
};
