import { reikwijdte } from '@tenzij/domain/medewerker/rechten.ts';
import { tekst, woord } from '#berichten';
import { alsKeuzerij, periodesVoorAlles } from '#lib/kpis/periode.ts';
import { downloadVan } from '#lib/list/download.ts';
import { filtersInWoorden } from '#lib/list/list.ts';
import { Pad } from '#lib/pad.ts';
import { alsKeuzes, naamVan } from '#lib/session/bekend.ts';
import { inrichtingVoor } from '#lib/session/reference.server.ts';
import { vandaag } from '#lib/session/today.server.ts';
import { bevindingen, gatenVan, hitte, samenVan } from '#lib/zorgvraag/beeld.ts';
import { telZorgvraag } from '#lib/zorgvraag/tel.server.ts';

export const load = async (event) => {
  const { url } = event;
  const bekend = await inrichtingVoor(event, 'teams', 'wijken', 'pilots');
  const { ik, periode, gekozen, zorgvraag } = await telZorgvraag(event);
  const isLeeg = zorgvraag === null || zorgvraag.meldingen === 0 || zorgvraag.reden !== undefined;
  return {
    periode,
    gekozen,
    /** Opens the meldingen behind a cell; who sees no casus looks at what there is. */
    zietMeldingen: reikwijdte(ik.rol, 'melding.lezen') !== undefined,
    download: downloadVan(url),
    snel: alsKeuzerij(periodesVoorAlles(vandaag(), bekend.pilots), periode, (een) =>
      Pad.zorgvraag({ ...gekozen, ...een }),
    ),
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
    teams: alsKeuzes(bekend.teams),
    wijken: alsKeuzes(bekend.wijken),
    /** Why there is nothing to see, where it is not that nothing was asked. */
    verborgen: zorgvraag?.reden ?? null,
    beeld:
      isLeeg || zorgvraag === null
        ? null
        : {
            afgerond: zorgvraag.afgerond,
            bevindingen: bevindingen(zorgvraag),
            hitte: hitte(zorgvraag),
            gaten: gatenVan(zorgvraag),
            samen: samenVan(zorgvraag),
          },
  };
};
