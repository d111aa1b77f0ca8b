import type { RequestEvent } from '@sveltejs/kit';
import type { KpiCode } from '@tenzij/domain/kpi/definities.ts';
import { stapVan } from './periode.ts';
import { alsVraag, gevraagd, telPer } from './vraag.server.ts';

/** The figures in two questions: step by step, and team by team; of the second all, or only those that are named. */
export const telKpis = async (
  event: Pick<RequestEvent, 'url' | 'request' | 'locals'>,
  vanTeams?: ReadonlyArray<KpiCode>,
) => {
  const vraag = await gevraagd(event);
  const stap = stapVan(vraag.periode, vraag.heleKwartalen);
  const alleen = vanTeams === undefined ? {} : { codes: vanTeams.join(',') };
  const [perStap, perTeam] = await Promise.all([
    telPer(event, alsVraag(vraag, { per: stap })),
    vraag.gekozen.teamId ? [] : telPer(event, alsVraag(vraag, { per: 'team', ...alleen })),
  ]);
  return { ...vraag, stap, perStap, perTeam };
};
