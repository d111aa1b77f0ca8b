import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import { operaties } from '@tenzij/contract/operaties.ts';
import { gekozenFilters } from '#lib/list/list.ts';
import { lees } from '#lib/session/answer.server.ts';
import { naamVan } from '#lib/session/bekend.ts';
import { inrichtingVoor } from '#lib/session/reference.server.ts';
import { aangemeld } from '#lib/session/session.server.ts';
import { wijkenInWoorden } from '#lib/voorzieningen/rij.ts';

/** What is open, for a resident to take along: nothing of a casus is asked or shown. */
export const load = async (event) => {
  const { api } = aangemeld(event);
  const gekozen = gekozenFilters(event.url, ['wijkId', 'leefgebied', 'q']);
  const query = leesInvoer(operaties.voorzieningen.query)({ ...gekozen, actief: 'true', limit: '200' });
  const [pagina, { wijken }] = await Promise.all([
    query.gelukt ? lees(event, api.voorzieningen({ query: query.waarde })) : { items: [] },
    inrichtingVoor(event, 'wijken'),
  ]);
  return {
    gekozen,
    wijk: naamVan(wijken, gekozen.wijkId),
    voorzieningen: pagina.items.map(({ id, naam, soort, contact, website, wijken: waar }) => ({
      id,
      naam,
      soort,
      contact,
      website,
      wijk: wijkenInWoorden(wijken, waar),
    })),
  };
};
