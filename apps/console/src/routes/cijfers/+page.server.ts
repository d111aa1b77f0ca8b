import { teken } from '@tenzij/documents/chart/draw.ts';
import { tekst, woord } from '#berichten';
import { doorDeJaren, stroomGrafiek, vergelijking } from '#lib/kpis/grafieken.ts';
import { ingedeeld } from '#lib/kpis/indeling.ts';
import { tegenDeNorm } from '#lib/kpis/oordeel.ts';
import { snellePeriodes } from '#lib/kpis/periode.ts';
import { telKpis } from '#lib/kpis/tel.server.ts';
import { downloadVan } from '#lib/list/download.ts';
import { filtersInWoorden } from '#lib/list/list.ts';
import { Pad } from '#lib/pad.ts';
import { alsKeuzes, naamVan } from '#lib/session/bekend.ts';
import { inrichtingVoor } from '#lib/session/reference.server.ts';
import { vandaag } from '#lib/session/today.server.ts';

/** What is followed from year to year. */
const doorDeTijd = ['tijdigAfgehandeld'];
/** What teams are compared by. */
const vergeleken = ['formatiebenutting', 'binnenZesMaanden', 'zelfstandigVerder', 'responsCoaches'];

export const load = async (event) => {
  const { url } = event;
  const bekend = await inrichtingVoor(event, 'teams', 'wijken', 'pilots');
  const { periode, gekozen, stap, perStap, perJaar, perTeam } = await telKpis(event);
  const grafieken = [
    { grafiek: stroomGrafiek(perStap), rijNaam: tekst.kpi.perTijd[stap] },
    ...doorDeTijd.map((code) => ({ grafiek: doorDeJaren(perJaar, code), rijNaam: tekst.kpi.perTijd.jaar })),
    ...vergeleken.map((code) => ({ grafiek: vergelijking(perTeam, code), rijNaam: tekst.kpi.team })),
  ];
  return {
    periode,
    gekozen,
    download: downloadVan(url),
    snel: snellePeriodes(vandaag(), bekend.pilots).map(({ naam, van, tot, pilotId }) => ({
      naam,
      naar: Pad.kpis(pilotId ? { van, tot, pilotId } : { ...gekozen, van, tot }),
      huidig: van === periode.van && tot === periode.tot && (pilotId === undefined || pilotId === gekozen.pilotId),
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
    normen: tegenDeNorm(perStap),
    groepen: ingedeeld(perStap),
    grafieken: await Promise.all(
      grafieken.flatMap(({ grafiek, rijNaam }) =>
        grafiek === null ? [] : [teken(grafiek).then((getekend) => ({ grafiek: getekend, rijNaam }))],
      ),
    ),
  };
};
