import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import { operaties } from '@tenzij/contract/operaties.ts';
import { stapNamen } from '@tenzij/domain/weging/stappen.ts';
import { tekst, woord } from '#berichten';
import { eerstePagina, gekozenFilters, volgendePagina } from '#lib/list/list.ts';
import { tellingVan } from '#lib/list/telling.ts';
import { lees } from '#lib/session/answer.server.ts';
import { naamVan } from '#lib/session/bekend.ts';
import { inrichtingVoor } from '#lib/session/reference.server.ts';
import { aangemeld } from '#lib/session/session.server.ts';
import { vandaag } from '#lib/session/today.server.ts';
import { termijnStatus } from '#lib/toetsen/termijn.ts';

export const load = async (event) => {
  const { ik, api } = aangemeld(event);
  const alle = event.url.searchParams.get('alle') === 'ja';
  const query = leesInvoer(operaties.toetsen.query)({
    ...(alle ? {} : { status: 'gevraagd' }),
    ...gekozenFilters(event.url, ['cursor']),
  });
  const [pagina, { teams }] = await Promise.all([
    lees(event, api.toetsen(query.gelukt ? { query: query.waarde } : {})),
    inrichtingVoor(event, 'teams'),
  ]);
  const dag = vandaag();
  return {
    alle,
    meerTeams: ik.teams.length !== 1,
    telling: tellingVan(pagina, tekst.toets.een, tekst.toets.meer),
    toetsen: pagina.items.map((toets) => ({
      id: toets.id,
      nummer: toets.melding.nummer,
      voorbeeld: toets.melding.voorbeeld,
      status: toets.status,
      spoed: toets.spoed,
      termijnOp: toets.termijnOp,
      termijn: termijnStatus(toets.termijnOp, dag),
      uitkomst: woord.uitkomst[toets.besluit.uitkomst],
      gezet: toets.stappenGezet.length,
      stappen: stapNamen.length,
      ontbreken: toets.stappenOntbreken.map((stap) => woord.stap[stap]).join(', '),
      eigen: toets.betrokkenen.includes(ik.id as (typeof toets.betrokkenen)[number]),
      team: naamVan(teams, toets.teamId),
    })),
    volgende: volgendePagina(event.url, pagina.volgende),
    eerste: eerstePagina(event.url),
  };
};
