import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import { operaties } from '@tenzij/contract/operaties.ts';
import { tekst } from '#berichten';
import { indicatieFilters } from '#lib/indicaties/filters.ts';
import { indicatieRij } from '#lib/indicaties/rij.ts';
import { downloadVan } from '#lib/list/download.ts';
import { eerstePagina, filtersInWoorden, gekozenFilters, volgendePagina } from '#lib/list/list.ts';
import { tellingVan } from '#lib/list/telling.ts';
import { weergaveActies, weergavenVoor } from '#lib/list/weergaven.server.ts';
import { lees } from '#lib/session/answer.server.ts';
import { alsKeuzes } from '#lib/session/bekend.ts';
import { inrichtingVoor } from '#lib/session/reference.server.ts';
import { aangemeld } from '#lib/session/session.server.ts';

export const load = async (event) => {
  const { api } = aangemeld(event);
  const { url } = event;
  const bekend = await inrichtingVoor(event, 'teams', 'wijken');
  const soorten = indicatieFilters(bekend);
  const gekozen = gekozenFilters(
    url,
    soorten.map(({ code }) => code),
  );
  const query = leesInvoer(operaties.indicaties.query)({ ...gekozen, ...gekozenFilters(url, ['cursor']) });
  const pagina = query.gelukt
    ? await lees(event, api.indicaties({ query: query.waarde }))
    : { items: [], volgende: null };
  return {
    gekozen,
    filters: filtersInWoorden(url, soorten),
    telling: tellingVan(pagina, tekst.indicatie.een, tekst.indicatie.meer),
    teams: alsKeuzes(bekend.teams),
    wijken: alsKeuzes(bekend.wijken),
    indicaties: pagina.items.map(indicatieRij(bekend)),
    download: downloadVan(url),
    weergaven: await weergavenVoor(event, 'indicaties', gekozen),
    sleutel: crypto.randomUUID() as string,
    volgende: volgendePagina(url, pagina.volgende),
    eerste: eerstePagina(url),
  };
};

const codes = indicatieFilters({ teams: [], wijken: [] }).map(({ code }) => code);

export const actions = weergaveActies('indicaties', codes);
