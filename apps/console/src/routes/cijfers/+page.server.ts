import { teken } from '@tenzij/documents/chart/draw.ts';
import { ingedeeld } from '#lib/kpis/indeling.ts';
import { tegenDeNorm } from '#lib/kpis/oordeel.ts';
import { type Getoond, overzichtGrafieken, perTeamGetoond } from '#lib/kpis/overzicht.ts';
import { alsKeuzerij, snellePeriodes } from '#lib/kpis/periode.ts';
import { telKpis } from '#lib/kpis/tel.server.ts';
import { gebeurdIn, gevraagd, kpiFilters, kpiKeuzes, metDaarbij } from '#lib/kpis/vraag.server.ts';
import { downloadVan } from '#lib/list/download.ts';
import { filtersInWoorden } from '#lib/list/list.ts';
import { Pad } from '#lib/pad.ts';
import { inrichtingVoor } from '#lib/session/reference.server.ts';
import { vandaag } from '#lib/session/today.server.ts';

export const load = async (event) => {
  const { url } = event;
  const vraag = await gevraagd(event);
  const [bekend, { periode, gekozen, stap, perStap, perTeam }] = await Promise.all([
    inrichtingVoor(event, 'teams', 'wijken', 'organisaties', 'pilots'),
    telKpis(event, perTeamGetoond),
  ]);
  const gebeurd = await gebeurdIn(event, vraag, bekend);
  const smaller = metDaarbij(vraag);
  const getekend = async ({ grafiek, code, welke, ...getoond }: Getoond) => ({
    ...getoond,
    grafiek: await teken(grafiek),
    naar: Pad.kpi(code, smaller),
    bewaar: {
      svg: Pad.kpiGrafiek(code, 'svg', { ...smaller, welke }),
      csv: Pad.kpiGrafiek(code, 'csv', { ...smaller, welke }),
    },
  });
  const grafieken = await Promise.all(overzichtGrafieken({ stap, perStap, perTeam, gebeurd }).map(getekend));
  return {
    periode,
    gekozen,
    smaller,
    gebeurd,
    download: downloadVan(url),
    snel: alsKeuzerij(snellePeriodes(vandaag(), bekend.pilots), { ...gekozen, ...periode }, (een) =>
      Pad.kpis(een.pilotId ? { ...een } : { ...gekozen, ...een }),
    ),
    filters: filtersInWoorden(url, kpiFilters(bekend)),
    keuzes: kpiKeuzes(bekend),
    normen: tegenDeNorm(perStap),
    groepen: ingedeeld(perStap).map((groep) => ({
      ...groep,
      grafieken: grafieken.filter((een) => een.groep === groep.code),
    })),
  };
};
