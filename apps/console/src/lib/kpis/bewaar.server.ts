import { error } from '@sveltejs/kit';
import { tekst } from '#berichten';
import { filtersInWoorden } from '#lib/list/list.ts';
import { datum } from '#lib/notatie/datum.ts';
import { rijNaamVan, telEen } from './een.server.ts';
import { welken } from './overzicht.ts';
import { kpiFilters } from './vraag.server.ts';

/** The chart that a file is asked of, with what it is about; the same as on the page. */
export const bewaardeGrafiek = async (event: Parameters<typeof telEen>[0]) => {
  const welke = welken.find((een) => een === event.url.searchParams.get('welke')) ?? 'verloop';
  const { code, blik, bekend, naam, grafieken } = await telEen(event, welke);
  const grafiek = grafieken[welke];
  if (grafiek === null) error(404, { titel: tekst.fout.nietGevonden, message: tekst.kpi.een.geenVerloop });
  const { van, tot } = blik.periode;
  const filters = filtersInWoorden(event.url, kpiFilters(bekend)).map((een) => `${een.naam}: ${een.waarde}`);
  return {
    grafiek,
    rijNaam: rijNaamVan(welke, blik),
    onder: tekst.kpi.een.onder(naam, tekst.kpi.over(datum(van), datum(tot)), filters.join(', ')),
    naam: `${code}-${tot}`,
  };
};
