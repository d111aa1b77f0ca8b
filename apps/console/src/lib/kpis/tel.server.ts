import type { RequestEvent } from '@sveltejs/kit';
import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import { KpiVraag } from '@tenzij/domain/kpi/Kpi.ts';
import { gekozenFilters } from '#lib/list/list.ts';
import { lees } from '#lib/session/answer.server.ts';
import { aangemeld } from '#lib/session/session.server.ts';
import { vandaag } from '#lib/session/today.server.ts';
import { beslaatJaren, periodeUit, stapVan } from './periode.ts';

const filterCodes = ['pilotId', 'teamId', 'wijkId', 'domein'];

/** The figures of the page: step by step, year by year, and team by team. */
export const telKpis = async (event: Pick<RequestEvent, 'url' | 'request' | 'locals'>) => {
  const { api } = aangemeld(event);
  const periode = periodeUit(event.url.searchParams, vandaag());
  const gekozen = gekozenFilters(event.url, filterCodes);
  const gelezen = leesInvoer(KpiVraag)({ ...periode, ...gekozen });
  const tel = async (per: 'maand' | 'kwartaal' | 'jaar' | 'team') =>
    gelezen.gelukt ? (await lees(event, api.kpis({ query: { ...gelezen.waarde, per } }))).items : [];
  const stap = stapVan(periode);
  const [perStap, perJaar, perTeam] = await Promise.all([
    tel(stap),
    beslaatJaren(periode) && stap !== 'jaar' ? tel('jaar') : [],
    gekozen.teamId ? [] : tel('team'),
  ]);
  return { periode, gekozen, stap, perStap, perJaar, perTeam };
};
