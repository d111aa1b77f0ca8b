import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import { operaties } from '@tenzij/contract/operaties.ts';
import { reikwijdte } from '@tenzij/domain/medewerker/rechten.ts';
import { alsKeuzerij, periodesVoorAlles } from '#lib/kpis/periode.ts';
import { periodeVoor } from '#lib/kpis/vraag.server.ts';
import { Pad } from '#lib/pad.ts';
import { inHetKort, teamRij, wachtRij } from '#lib/respons/rij.ts';
import { lees } from '#lib/session/answer.server.ts';
import { inrichtingVoor } from '#lib/session/reference.server.ts';
import { aangemeld } from '#lib/session/session.server.ts';
import { vandaag } from '#lib/session/today.server.ts';

export const load = async (event) => {
  const { ik, api } = aangemeld(event);
  const dag = vandaag();
  const periode = await periodeVoor(event);
  const query = leesInvoer(operaties.respons.query)(periode);
  const bekend = await inrichtingVoor(event, 'teams', 'medewerkers', 'pilots');
  const respons = query.gelukt
    ? await lees(event, api.respons({ query: query.waarde }))
    : { ...periode, teams: [], wachten: [] };
  return {
    periode,
    snel: alsKeuzerij(periodesVoorAlles(dag, bekend.pilots), periode, (een) => Pad.respons({ ...een })),
    kort: inHetKort(respons.teams),
    teams: respons.teams.map(teamRij(reikwijdte(ik.rol, 'traject.contact') !== undefined)),
    /** Who sees no casus sees nothing that is asked of a coach. */
    metCasussen: respons.teams.some(({ openLinks }) => openLinks !== null),
    /** Which ones is for who gives out the links. */
    noemtWachten: respons.teams.some(({ herinneringen }) => herinneringen !== null),
    wachten: respons.wachten.map(wachtRij(bekend)),
    meerTeams: ik.teams.length !== 1,
  };
};
