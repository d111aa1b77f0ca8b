import { error, type RequestEvent } from '@sveltejs/kit';
import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import { KpiVraag } from '@tenzij/domain/kpi/Kpi.ts';
import { maandbeeld } from '@tenzij/domain/kpi/maandgesprek.ts';
import { reikwijdte } from '@tenzij/domain/medewerker/rechten.ts';
import { tekst } from '#berichten';
import { volleMaand } from '#lib/notatie/datum.ts';
import { lees } from '#lib/session/answer.server.ts';
import { inrichtingVoor } from '#lib/session/reference.server.ts';
import { aangemeld } from '#lib/session/session.server.ts';
import { vandaag } from '#lib/session/today.server.ts';
import { maandGrafieken } from './grafieken.ts';
import { jaarTotEnMet, looptNog, maandUit, periodeVan } from './maand.ts';
import { bevindingInWoorden, drieZinnen, responsInWoorden } from './zinnen.ts';

/** The month of the team that was asked for, or else of one's first; null for who is in no team. */
export const telMaand = async (event: Pick<RequestEvent, 'url' | 'request' | 'locals'>) => {
  const { ik, api } = aangemeld(event);
  if (reikwijdte(ik.rol, 'caseload.lezen') === undefined)
    error(403, { titel: tekst.fout.magNiet, message: tekst.maandgesprek.geenRecht });
  const { teams } = await inrichtingVoor(event, 'teams');
  const eigen = teams.filter(({ id }) => ik.teams.some((team) => team.id === id));
  const gevraagd = event.url.searchParams.get('teamId');
  const team = eigen.find(({ id }) => id === gevraagd) ?? eigen[0];
  if (team === undefined) return null;
  const dag = vandaag();
  const maand = maandUit(event.url.searchParams, dag);
  const tel = async (vraag: object) => {
    const gelezen = leesInvoer(KpiVraag)({ ...vraag, teamId: team.id });
    return gelezen.gelukt ? (await lees(event, api.kpis({ query: gelezen.waarde }))).items : [];
  };
  const [cijfers, reeks] = await Promise.all([
    tel(periodeVan(maand, dag)),
    tel({ ...jaarTotEnMet(maand, dag), per: 'maand' }),
  ]);
  const loopt = looptNog(maand, dag);
  const beeld = maandbeeld({ maand: cijfers, reeks, loopt });
  return {
    eigen,
    team,
    maand,
    maandNaam: volleMaand(maand),
    loopt,
    vandaag: dag,
    grafieken: maandGrafieken(reeks, beeld.opvallend),
    reeks,
    respons: responsInWoorden(cijfers),
    zinnen: drieZinnen(beeld, volleMaand(maand), loopt),
    opvallend: beeld.opvallend.map((een) => bevindingInWoorden(een, beeld.maandenErvoor)),
  };
};
