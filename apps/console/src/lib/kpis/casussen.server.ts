import type { RequestEvent } from '@sveltejs/kit';
import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import { KpiCasussenVraag } from '@tenzij/domain/kpi/casussen.ts';
import { definitieVan, type KpiCode } from '@tenzij/domain/kpi/definities.ts';
import { reikwijdte } from '@tenzij/domain/medewerker/rechten.ts';
import { tekst } from '#berichten';
import { eerstePagina, gekozenFilters, volgendePagina } from '#lib/list/list.ts';
import { datum } from '#lib/notatie/datum.ts';
import { Pad } from '#lib/pad.ts';
import { lees } from '#lib/session/answer.server.ts';
import { aangemeld } from '#lib/session/session.server.ts';
import { alsVraag, type Gevraagd } from './vraag.server.ts';

const padVan = { melding: Pad.melding, traject: Pad.traject, indicatie: Pad.indicatie } as const;

/** Page by page; null for who sees no casus. */
export const casussenAchter = async (
  event: Pick<RequestEvent, 'url' | 'request' | 'locals'>,
  code: KpiCode,
  vraag: Gevraagd,
) => {
  const { ik, api } = aangemeld(event);
  if (reikwijdte(ik.rol, 'kpi.casussen') === undefined) return null;
  const query = leesInvoer(KpiCasussenVraag)(
    alsVraag(vraag, { limit: '20', ...gekozenFilters(event.url, ['telt', 'cursor']) }),
  );
  const pagina = query.gelukt
    ? await lees(event, api.casussenVanKpi({ params: { code }, query: query.waarde }))
    : { items: [], volgende: null };
  return {
    isDeel: definitieVan(code).eenheid === 'verhouding',
    telt: event.url.searchParams.get('telt'),
    rijen: pagina.items.map(({ id, soort, nummer, dag, telt }) => ({
      naar: padVan[soort](id),
      naam: nummer ?? tekst.kpi.casussen.zonderNummer(tekst.kpi.casussen.soorten[soort], datum(dag)),
      soort: tekst.kpi.casussen.soorten[soort],
      dag: datum(dag),
      telt: telt ? tekst.kpi.casussen.ja : tekst.kpi.casussen.nee,
    })),
    volgende: volgendePagina(event.url, pagina.volgende),
    eerste: eerstePagina(event.url),
  };
};
