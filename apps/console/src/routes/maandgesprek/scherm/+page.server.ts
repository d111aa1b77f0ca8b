import { redirect } from '@sveltejs/kit';
import { teken } from '@tenzij/documents/chart/draw.ts';
import { dia, diasVan } from '#lib/maandgesprek/dias.ts';
import { telMaand } from '#lib/maandgesprek/tel.server.ts';
import { Pad } from '#lib/pad.ts';

/** The same month, one thing at a time. */
export const load = async (event) => {
  const geteld = await telMaand(event);
  if (geteld === null) redirect(303, Pad.maandgesprek());
  const { team, maand, maandNaam, grafieken, zinnen, opvallend } = geteld;
  const dias = diasVan(zinnen, opvallend, grafieken);
  const { nummer, getoond } = dia(dias, event.url.searchParams.get('dia'));
  const naar = (welke: number) => Pad.maandgesprekOpScherm({ teamId: team.id, maand, dia: String(welke) });
  return {
    team: team.naam,
    maandNaam,
    nummer,
    aantal: dias.length,
    dia:
      getoond.soort === 'grafiek'
        ? { soort: 'grafiek' as const, grafiek: await teken(getoond.grafiek) }
        : { soort: 'zinnen' as const, titel: getoond.titel, zinnen: getoond.zinnen },
    vorige: nummer > 1 ? naar(nummer - 1) : null,
    volgende: nummer < dias.length ? naar(nummer + 1) : null,
    stop: Pad.maandgesprek({ teamId: team.id, maand }),
  };
};
