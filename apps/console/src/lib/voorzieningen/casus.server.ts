import type { RequestEvent } from '@sveltejs/kit';
import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import { MeldingId } from '@tenzij/domain/melding/Melding.ts';
import { lees } from '#lib/session/answer.server.ts';
import { aangemeld } from '#lib/session/session.server.ts';

const leesId = leesInvoer(MeldingId);

/** The casus that somebody searches for, with what it uses already; null where there is none. */
export const casusUit = async (event: Pick<RequestEvent, 'url' | 'request' | 'locals'>) => {
  const id = leesId(event.url.searchParams.get('meldingId'));
  if (!id.gelukt) return null;
  const { api } = aangemeld(event);
  const params = { id: id.waarde };
  const [melding, tijdlijn] = await Promise.all([
    lees(event, api.melding({ params })),
    lees(event, api.tijdlijn({ params })),
  ]);
  const { nummer, wijkId, leefgebieden, kenmerken } = melding;
  const gekozen = tijdlijn.voorzieningen.filter(({ geregeldOp }) => geregeldOp === null);
  return { ...params, nummer, wijkId, leefgebieden, kenmerken, gekozen: gekozen.map((een) => een.voorzieningId) };
};
