import { operaties } from '@tenzij/contract/operaties.ts';
import { lijstAntwoord } from '#lib/list/lijst.server.ts';
import { gekozenFilters } from '#lib/list/list.ts';
import { inrichtingVoor } from '#lib/session/reference.server.ts';
import { aangemeld } from '#lib/session/session.server.ts';
import { vandaag } from '#lib/session/today.server.ts';
import { vraagVan, werklijstCodes } from '#lib/werklijst/filters.ts';
import { werklijstKolommen, werklijstRij } from '#lib/werklijst/regel.ts';

/** What is on the page, and the pages after it, as a file. */
export const GET = async (event) => {
  const { ik, api } = aangemeld(event);
  return lijstAntwoord(event, {
    naam: 'werklijst',
    schema: operaties.werklijst.query,
    gekozen: vraagVan(gekozenFilters(event.url, werklijstCodes), ik),
    vraag: (query) => api.werklijst({ query }),
    rij: werklijstRij(await inrichtingVoor(event, 'teams', 'medewerkers'), vandaag()),
    kolommen: werklijstKolommen,
  });
};
