import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import { operaties } from '@tenzij/contract/operaties.ts';
import { reikwijdte } from '@tenzij/domain/medewerker/rechten.ts';
import { ToetsId } from '@tenzij/domain/toets/Toets.ts';
import { tekst } from '#berichten';
import { downloadVan } from '#lib/list/download.ts';
import { eerstePagina, filtersInWoorden, gekozenFilters, volgendePagina } from '#lib/list/list.ts';
import { tellingVan } from '#lib/list/telling.ts';
import { weergaveActies, weergavenVoor } from '#lib/list/weergaven.server.ts';
import { lees } from '#lib/session/answer.server.ts';
import { alsKeuzes, naamVan } from '#lib/session/bekend.ts';
import { paramsMet } from '#lib/session/params.server.ts';
import { inrichtingVoor } from '#lib/session/reference.server.ts';
import { aangemeld } from '#lib/session/session.server.ts';
import { vandaag } from '#lib/session/today.server.ts';
import { geefOordeel } from '#lib/toetsen/oordeel.server.ts';
import { toetsRij } from '#lib/toetsen/rij.ts';

const codes = ['teamId', 'alle'] as const;

export const load = async (event) => {
  const { ik, api } = aangemeld(event);
  const alle = event.url.searchParams.get('alle') === 'ja';
  const gekozen = gekozenFilters(event.url, codes);
  const query = leesInvoer(operaties.toetsen.query)({
    ...(alle ? {} : { status: 'gevraagd' }),
    ...(gekozen.teamId === undefined ? {} : { teamId: gekozen.teamId }),
    ...gekozenFilters(event.url, ['cursor']),
  });
  const [pagina, { teams }] = await Promise.all([
    lees(event, api.toetsen(query.gelukt ? { query: query.waarde } : {})),
    inrichtingVoor(event, 'teams'),
  ]);
  return {
    alle,
    magOordelen: reikwijdte(ik.rol, 'toets.oordelen') !== undefined,
    sleutel: crypto.randomUUID() as string,
    meerTeams: ik.teams.length !== 1,
    telling: tellingVan(pagina, tekst.toets.een, tekst.toets.meer),
    toetsen: pagina.items.map(toetsRij(teams, ik.id, vandaag())),
    gekozen,
    filters: filtersInWoorden(event.url, [
      { code: 'teamId', naam: tekst.melding.team, lees: (value) => naamVan(teams, value) ?? tekst.schil.onbekend },
    ]),
    teams: alsKeuzes(ik.teams.length === 0 ? teams : ik.teams),
    weergaven: await weergavenVoor(event, 'toetsen', gekozen),
    download: downloadVan(event.url),
    volgende: volgendePagina(event.url, pagina.volgende),
    eerste: eerstePagina(event.url),
  };
};

const paramsUit = paramsMet(ToetsId);

export const actions = {
  ...weergaveActies('toetsen', codes),
  oordeel: async (event) => {
    const form = await event.request.formData();
    const { id } = paramsUit(String(form.get('toets') ?? ''));
    return geefOordeel(event, id, form);
  },
};
