import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import { KpiVraag } from '@tenzij/domain/kpi/Kpi.ts';
import { tekst, woord } from '#berichten';
import { teken } from '#lib/chart/draw.server.ts';
import { stroomGrafiek, vergelijking } from '#lib/kpis/grafieken.ts';
import { ingedeeld } from '#lib/kpis/indeling.ts';
import { tegenDeNorm } from '#lib/kpis/oordeel.ts';
import { periodeUit, snellePeriodes } from '#lib/kpis/periode.ts';
import { filtersInWoorden, gekozenFilters } from '#lib/list/list.ts';
import { Pad } from '#lib/pad.ts';
import { lees } from '#lib/session/answer.server.ts';
import { alsKeuzes, naamVan } from '#lib/session/bekend.ts';
import { inrichtingVoor } from '#lib/session/reference.server.ts';
import { aangemeld } from '#lib/session/session.server.ts';
import { vandaag } from '#lib/session/today.server.ts';

const filterCodes = ['pilotId', 'teamId', 'wijkId', 'domein'];
/** What teams are compared by. */
const vergeleken = ['formatiebenutting', 'binnenZesMaanden', 'zelfstandigVerder', 'responsCoaches'];

export const load = async (event) => {
  const { api } = aangemeld(event);
  const { url } = event;
  const bekend = await inrichtingVoor(event, 'teams', 'wijken', 'pilots');
  const periode = periodeUit(url.searchParams, vandaag());
  const gekozen = gekozenFilters(url, filterCodes);
  const gelezen = leesInvoer(KpiVraag)({ ...periode, ...gekozen });
  const leeg = { items: [] };
  const tel = async (per?: 'maand' | 'team') =>
    gelezen.gelukt ? lees(event, api.kpis({ query: per ? { ...gelezen.waarde, per } : gelezen.waarde })) : leeg;
  const [totaal, perMaand, perTeam] = await Promise.all([tel(), tel('maand'), gekozen.teamId ? leeg : tel('team')]);
  const grafieken = [
    stroomGrafiek(perMaand.items),
    ...vergeleken.map((code) => vergelijking(perTeam.items, code)),
  ].filter((grafiek) => grafiek !== null);
  return {
    periode,
    gekozen,
    snel: snellePeriodes(vandaag()).map(({ naam, van, tot }) => ({
      naam,
      naar: Pad.kpis({ ...gekozen, van, tot }),
      huidig: van === periode.van && tot === periode.tot,
    })),
    filters: filtersInWoorden(url, [
      { code: 'pilotId', naam: tekst.kpi.pilot, lees: (id) => naamVan(bekend.pilots, id) ?? tekst.schil.onbekend },
      { code: 'teamId', naam: tekst.kpi.team, lees: (id) => naamVan(bekend.teams, id) ?? tekst.schil.onbekend },
      { code: 'wijkId', naam: tekst.kpi.wijk, lees: (id) => naamVan(bekend.wijken, id) ?? tekst.schil.onbekend },
      {
        code: 'domein',
        naam: tekst.kpi.domein,
        lees: (code) => (code === 'wmo' || code === 'jeugd' ? woord.domein[code] : code),
      },
    ]),
    pilots: alsKeuzes(bekend.pilots),
    teams: alsKeuzes(bekend.teams),
    wijken: alsKeuzes(bekend.wijken),
    normen: tegenDeNorm(totaal.items),
    groepen: ingedeeld(totaal.items),
    grafieken: await Promise.all(
      grafieken.map(
        async (grafiek) =>
          ({ grafiek: await teken(grafiek), per: grafiek.soort === 'lijn' ? 'maand' : 'team' }) as const,
      ),
    ),
  };
};
