import { error } from '@sveltejs/kit';
import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import { operaties } from '@tenzij/contract/operaties.ts';
import { reikwijdte } from '@tenzij/domain/medewerker/rechten.ts';
import { tekst } from '#berichten';
import { bevindingenVan, eindeVanMaand, volgendeStap } from '#lib/indicaties/kalender.ts';
import { indicatieRij } from '#lib/indicaties/rij.ts';
import { eerstePagina, gekozenFilters, volgendePagina } from '#lib/list/list.ts';
import { lees } from '#lib/session/answer.server.ts';
import { alsKeuzes } from '#lib/session/bekend.ts';
import { inrichtingVoor } from '#lib/session/reference.server.ts';
import { aangemeld } from '#lib/session/session.server.ts';
import { vandaag } from '#lib/session/today.server.ts';

const isMaand = (value: string | undefined): value is string => /^\d{4}-(0[1-9]|1[0-2])$/.test(value ?? '');

export const load = async (event) => {
  const { ik, api } = aangemeld(event);
  const dag = vandaag();
  const gekozen = gekozenFilters(event.url, ['teamId', 'maand', 'cursor']);
  const maand = isMaand(gekozen.maand) ? gekozen.maand : null;
  const van = maand === null || maand === dag.slice(0, 7) ? dag : `${maand}-01`;
  const tot = maand === null ? eindeVanMaand(dag.slice(0, 7), 12) : eindeVanMaand(maand, 0);
  const team = gekozen.teamId === undefined ? {} : { teamId: gekozen.teamId };
  const lijst = leesInvoer(operaties.indicaties.query)({
    ...team,
    status: 'toegekend',
    looptAfVanaf: van,
    looptAfVoor: tot,
    ...(gekozen.cursor === undefined ? {} : { cursor: gekozen.cursor }),
  });
  const kalender = leesInvoer(operaties.indicatiekalender.query)({ ...team, van: dag });
  if (!lijst.gelukt || !kalender.gelukt)
    error(400, { titel: tekst.lijst.geenGevonden, message: tekst.lijst.geenGevondenUitleg });
  const [pagina, { maanden, aflopendWeken }, bekend] = await Promise.all([
    lees(event, api.indicaties({ query: lijst.waarde })),
    lees(event, api.indicatiekalender({ query: kalender.waarde })),
    inrichtingVoor(event, 'teams'),
  ]);
  const eigen = new Set(ik.teams.map(({ id }) => id));
  const overal = reikwijdte(ik.rol, 'indicatie.lezen') === 'gemeente';
  return {
    maand,
    teamId: gekozen.teamId ?? '',
    teams: alsKeuzes(bekend.teams.filter(({ id }) => overal || eigen.has(id))),
    maanden,
    bevindingen: bevindingenVan(maanden),
    weken: aflopendWeken,
    vandaag: dag,
    indicaties: pagina.items.map(indicatieRij(bekend)).map((rij) => ({ ...rij, stap: volgendeStap(rij, ik.rol) })),
    volgende: volgendePagina(event.url, pagina.volgende),
    eerste: eerstePagina(event.url),
  };
};
