import { teken } from '@tenzij/documents/chart/draw.ts';
import { downloadVan } from '#lib/list/download.ts';
import { looptNog, maandenLater, teKiezenMaanden } from '#lib/maandgesprek/maand.ts';
import { maandRijen } from '#lib/maandgesprek/rij.ts';
import { telMaand } from '#lib/maandgesprek/tel.server.ts';
import { volleMaand } from '#lib/notatie/datum.ts';
import { alsKeuzes } from '#lib/session/bekend.ts';

export const load = async (event) => {
  const geteld = await telMaand(event);
  if (geteld === null) return { gesprek: null };
  const { eigen, team, maand, maandNaam, loopt, vandaag, reeks, grafieken, zinnen, respons, opvallend } = geteld;
  return {
    gesprek: {
      teams: alsKeuzes(eigen),
      team: { id: team.id, naam: team.naam },
      maand,
      maandNaam,
      loopt,
      vorige: maandenLater(maand, -1),
      volgende: looptNog(maand, vandaag) ? null : maandenLater(maand, 1),
      maanden: teKiezenMaanden(maand, vandaag).map((waarde) => ({ waarde, naam: volleMaand(waarde) })),
      zinnen,
      respons,
      opvallend,
      grafieken: await Promise.all(grafieken.map(teken)),
      rijen: maandRijen(reeks),
      download: downloadVan(event.url),
    },
  };
};
