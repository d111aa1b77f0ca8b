import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import { operaties } from '@tenzij/contract/operaties.ts';
import { tekst } from '#berichten';
import { eerstePagina, filtersInWoorden, gekozenFilters, volgendePagina } from '#lib/list/list.ts';
import { tellingVan } from '#lib/list/telling.ts';
import { lees } from '#lib/session/answer.server.ts';
import { alsKeuzes, naamVan } from '#lib/session/bekend.ts';
import { inrichtingVoor } from '#lib/session/reference.server.ts';
import { aangemeld } from '#lib/session/session.server.ts';
import { aantalContacten, zonderLaatste } from '#lib/trajecten/contacten.ts';
import { trajectFilters } from '#lib/trajecten/filters.ts';
import { naamVanTraject } from '#lib/trajecten/naam.ts';

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
    trajecten: pagina.items.map((traject) => ({
      id: traject.id,
      naam: naamVanTraject(traject),
      status: traject.status,
      vorm: traject.vorm,
      gestartOp: traject.gestartOp,
      laatsteContactOp: traject.laatsteContactOp,
      zonderLaatste: zonderLaatste(traject),
      contacten: aantalContacten(traject),
      coach: naamVan(bekend.medewerkers, traject.coachId),
      team: naamVan(bekend.teams, traject.teamId),
    })),
    volgende: volgendePagina(url, pagina.volgende),
    eerste: eerstePagina(url),
  };
};
