import type { RequestEvent } from '@sveltejs/kit';
import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import { ZorgvraagVraag } from '@tenzij/domain/kpi/Zorgvraag.ts';
import { periodeVoor } from '#lib/kpis/vraag.server.ts';
import { gekozenFilters } from '#lib/list/list.ts';
import { lees } from '#lib/session/answer.server.ts';
import { aangemeld } from '#lib/session/session.server.ts';

const filterCodes = ['pilotId', 'teamId', 'wijkId', 'domein'];

/** What the page is about; null where nothing can be asked like that. */
export const telZorgvraag = async (event: Pick<RequestEvent, 'url' | 'request' | 'locals'>) => {
  const { api, ik } = aangemeld(event);
  const periode = await periodeVoor(event);
  const gekozen = gekozenFilters(event.url, filterCodes);
  const gelezen = leesInvoer(ZorgvraagVraag)({ ...periode, ...gekozen });
  const zorgvraag = gelezen.gelukt ? await lees(event, api.zorgvraag({ query: gelezen.waarde })) : null;
  return { ik, periode, gekozen, zorgvraag };
};
