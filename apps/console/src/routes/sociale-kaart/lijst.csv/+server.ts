import { operaties } from '@tenzij/contract/operaties.ts';
import { lijstAntwoord } from '#lib/list/lijst.server.ts';
import { gekozenFilters } from '#lib/list/list.ts';
import { inrichtingVoor } from '#lib/session/reference.server.ts';
import { aangemeld } from '#lib/session/session.server.ts';
import { vandaag } from '#lib/session/today.server.ts';
import { voorzieningFilters } from '#lib/voorzieningen/filters.ts';
import { voorzieningKolommen, voorzieningRij } from '#lib/voorzieningen/rij.ts';

/** The voorzieningen that are on the page, and the pages after it, as a file. */
export const GET = async (event) => {
  const { api } = aangemeld(event);
  const { wijken } = await inrichtingVoor(event, 'wijken');
  return lijstAntwoord(event, {
    naam: 'sociale-kaart',
    schema: operaties.voorzieningen.query,
    gekozen: gekozenFilters(
      event.url,
      voorzieningFilters(wijken).map(({ code }) => code),
    ),
    vraag: (query) => api.voorzieningen({ query }),
    rij: voorzieningRij(wijken, vandaag()),
    kolommen: voorzieningKolommen,
  });
};
