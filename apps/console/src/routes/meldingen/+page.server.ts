import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import { operaties } from '@tenzij/contract/operaties.ts';
import { reikwijdte } from '@tenzij/domain/medewerker/rechten.ts';
import { tekst } from '#berichten';
import { downloadVan } from '#lib/list/download.ts';
import { eerstePagina, filtersInWoorden, gekozenFilters, volgendePagina } from '#lib/list/list.ts';
import { tellingVan } from '#lib/list/telling.ts';
import { weergaveActies, weergavenVoor } from '#lib/list/weergaven.server.ts';
import { meldingFilters } from '#lib/meldingen/filters.ts';
import { meldingRij } from '#lib/meldingen/rij.ts';
import { lees } from '#lib/session/answer.server.ts';
import { alsKeuzes } from '#lib/session/bekend.ts';
import { inrichtingVoor } from '#lib/session/reference.server.ts';
import { aangemeld } from '#lib/session/session.server.ts';
import { vandaag } from '#lib/session/today.server.ts';

export const load = async (event) => {
  const { ik, api } = aangemeld(event);
  const { url } = event;
  const bekend = await inrichtingVoor(event, 'teams', 'wijken');
  const soorten = meldingFilters(bekend);
  const gekozen = gekozenFilters(
    url,
    soorten.map(({ code }) => code),
  );
  const query = leesInvoer(operaties.meldingen.query)({ ...gekozen, ...gekozenFilters(url, ['cursor']) });
  const pagina = query.gelukt
    ? await lees(event, api.meldingen({ query: query.waarde }))
    : { items: [], volgende: null };
  return {
    magMelden: reikwijdte(ik.rol, 'melding.melden') !== undefined,
    gekozen,
    filters: filtersInWoorden(url, soorten),
    telling: tellingVan(pagina, tekst.melding.een, tekst.melding.meer),
    teams: alsKeuzes(bekend.teams),
    wijken: alsKeuzes(bekend.wijken),
    meldingen: pagina.items.map(meldingRij(bekend, vandaag())),
    download: downloadVan(url),
    weergaven: await weergavenVoor(event, 'meldingen', gekozen),
    sleutel: crypto.randomUUID() as string,
    volgende: volgendePagina(url, pagina.volgende),
    eerste: eerstePagina(url),
  };
};

const codes = meldingFilters({ teams: [], wijken: [] }).map(({ code }) => code);

export const actions = weergaveActies('meldingen', codes);
