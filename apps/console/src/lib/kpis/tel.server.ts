import type { RequestEvent } from '@sveltejs/kit';
import { stapVan } from './periode.ts';
import { alsVraag, gevraagd, telPer } from './vraag.server.ts';

/** The figures of the page in two questions: step by step, and team by team. */
export const telKpis = async (event: Pick<RequestEvent, 'url' | 'request' | 'locals'>) => {
  const vraag = await gevraagd(event);
  const stap = stapVan(vraag.periode, vraag.heleKwartalen);
  const [perStap, perTeam] = await Promise.all([
    telPer(event, alsVraag(vraag, { per: stap })),
    vraag.gekozen.teamId ? [] : telPer(event, alsVraag(vraag, { per: 'team' })),
  ]);
  return { ...vraag, stap, perStap, perTeam };
};
