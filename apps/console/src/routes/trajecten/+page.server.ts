import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import { operaties } from '@tenzij/contract/operaties.ts';
import { tekst } from '#berichten';
import { downloadVan } from '#lib/list/download.ts';
import { eerstePagina, filtersInWoorden, gekozenFilters, volgendePagina } from '#lib/list/list.ts';
import { tellingVan } from '#lib/list/telling.ts';
import { weergaveActies, weergavenVoor } from '#lib/list/weergaven.server.ts';
import { lees } from '#lib/session/answer.server.ts';
import { alsKeuzes } from '#lib/session/bekend.ts';
import { inrichtingVoor } from '#lib/session/reference.server.ts';
import { aangemeld } from '#lib/session/session.server.ts';
import { trajectFilters } from '#lib/trajecten/filters.ts';
import { trajectRij } from '#lib/trajecten/rij.ts';

export const load = async (event) => {
  const { ik, api } = aangemeld(event);
  const { url } = event;
  const bekend = await inrichtingVoor(event, 'teams', 'medewerkers', 'pilots');
  const soorten = trajectFilters(bekend);
  const gekozen = gekozenFilters(
    url,
    soorten.map(({ code }) => code),
  );
  const query = leesInvoer(operaties.trajecten.query)({ ...gekozen, ...gekozenFilters(url, ['cursor']) });
  const pagina = query.gelukt
    ? await lees(event, api.trajecten({ query: query.waarde }))
    : { items: [], volgende: null };
  const eigen = new Set(ik.teams.map(({ id }) => id));
  const coaches = bekend.medewerkers.filter(
    ({ rol, teams }) => rol === 'wijkcoach' && (eigen.size === 0 || teams.some((id) => eigen.has(id))),
  );
  return {
    gekozen,
    filters: filtersInWoorden(url, soorten),
    telling: tellingVan(pagina, tekst.traject.een, tekst.traject.meer),
    teams: alsKeuzes(bekend.teams),
    coaches: alsKeuzes(coaches),
    pilots: alsKeuzes(bekend.pilots),
    trajecten: pagina.items.map(trajectRij(bekend)),
    download: downloadVan(url),
    weergaven: await weergavenVoor(event, 'trajecten', gekozen),
    sleutel: crypto.randomUUID() as string,
    volgende: volgendePagina(url, pagina.volgende),
    eerste: eerstePagina(url),
  };
};

const codes = trajectFilters({ teams: [], medewerkers: [], pilots: [] }).map(({ code }) => code);

export const actions = weergaveActies('trajecten', codes);
