import type { RequestEvent } from '@sveltejs/kit';
import { type KpiCode, kpiCodes } from '@tenzij/domain/kpi/definities.ts';
import { stapVan } from './periode.ts';
import { alsVraag, gevraagd, telPer } from './vraag.server.ts';

/** What looks at people or at one day takes as long to count as all the rest: each is a question, side by side. */
const vanMensen: ReadonlyArray<KpiCode> = [
  'meldingen',
  'viaSociaalPlein',
  'collectiefMogelijk',
  'bereik',
  'aanbodOntbreekt',
  'aandeelZelf',
  'caseloadSpreiding',
];
const vanTrajecten = kpiCodes.filter((code) => !vanMensen.includes(code));

/** The figures step by step, and team by team; of the second all, or only those that are named. */
export const telKpis = async (
  event: Pick<RequestEvent, 'url' | 'request' | 'locals'>,
  vanTeams: ReadonlyArray<KpiCode> = kpiCodes,
) => {
  const vraag = await gevraagd(event);
  const stap = stapVan(vraag.periode, vraag.heleKwartalen);
  const [mensen, trajecten, perTeam] = await Promise.all([
    telPer(event, alsVraag(vraag, { per: stap, codes: vanMensen.join() })),
    telPer(event, alsVraag(vraag, { per: stap, codes: vanTrajecten.join() })),
    vraag.gekozen.teamId ? [] : telPer(event, alsVraag(vraag, { per: 'team', codes: vanTeams.join() })),
  ]);
  const perStap = kpiCodes.flatMap((code) => [...mensen, ...trajecten].filter((kpi) => kpi.code === code));
  return { ...vraag, stap, perStap, perTeam };
};
