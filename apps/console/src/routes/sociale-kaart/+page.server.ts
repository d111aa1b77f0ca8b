import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import { operaties } from '@tenzij/contract/operaties.ts';
import { reikwijdte } from '@tenzij/domain/medewerker/rechten.ts';
import { passend } from '@tenzij/domain/voorziening/passend.ts';
import { waaromPast } from '@tenzij/domain/voorziening/waarom.ts';
import { tekst } from '#berichten';
import { downloadVan } from '#lib/list/download.ts';
import { eerstePagina, filtersInWoorden, gekozenFilters, volgendePagina } from '#lib/list/list.ts';
import { tellingVan } from '#lib/list/telling.ts';
import { Pad } from '#lib/pad.ts';
import { lees } from '#lib/session/answer.server.ts';
import { alsKeuzes } from '#lib/session/bekend.ts';
import { inrichtingVoor } from '#lib/session/reference.server.ts';
import { aangemeld } from '#lib/session/session.server.ts';
import { vandaag } from '#lib/session/today.server.ts';
import { gebruikVoorCasus, kloptNog } from '#lib/voorzieningen/acties.server.ts';
import { casusUit } from '#lib/voorzieningen/casus.server.ts';
import { teOud } from '#lib/voorzieningen/controle.ts';
import { voorzieningFilters } from '#lib/voorzieningen/filters.ts';
import { voorzieningRij } from '#lib/voorzieningen/rij.ts';

export const load = async (event) => {
  const { ik, api } = aangemeld(event);
  const { url } = event;
  const [{ wijken }, casus] = await Promise.all([inrichtingVoor(event, 'wijken'), casusUit(event)]);
  const soorten = voorzieningFilters(wijken);
  const zelfGekozen = gekozenFilters(
    url,
    soorten.map(({ code }) => code),
  );
  // For a casus: what there is for it, in its wijk; who searches for something else finds that.
  const ongezocht = casus !== null && zelfGekozen.q === undefined && zelfGekozen.leefgebied === undefined;
  const gekozen = casus === null ? zelfGekozen : { wijkId: casus.wijkId, actief: 'true', ...zelfGekozen };
  const query = leesInvoer(operaties.voorzieningen.query)({
    ...gekozen,
    ...(ongezocht ? { limit: '200' } : {}),
    ...gekozenFilters(url, ['cursor']),
  });
  const pagina = query.gelukt
    ? await lees(event, api.voorzieningen({ query: query.waarde }))
    : { items: [], volgende: null };
  const past = new Map(casus === null ? [] : passend(pagina.items, casus).map((een) => [een.id, een]));
  const items = ongezocht && past.size > 0 ? [...past.values()] : pagina.items;
  const dag = vandaag();
  return {
    casus,
    magBijhouden: reikwijdte(ik.rol, 'voorziening.bijhouden') !== undefined,
    gekozen,
    filters: filtersInWoorden(url, soorten),
    volgorde: ongezocht && past.size > 0 ? tekst.voorziening.volgordePast : tekst.voorziening.volgorde,
    telling: tellingVan({ items, volgende: pagina.volgende }, tekst.voorziening.een, tekst.voorziening.meer),
    wijken: alsKeuzes(wijken),
    teOud: teOud(dag),
    voorzieningen: items.map(voorzieningRij(wijken, dag)).map((rij) => {
      const passende = past.get(rij.id);
      return { ...rij, waarom: passende === undefined ? null : waaromPast(passende) };
    }),
    wissen: Pad.socialeKaart({ meldingId: casus?.id }),
    download: downloadVan(url),
    afdruk: Pad.socialeKaartVoorInwoner({ wijkId: gekozen.wijkId, leefgebied: gekozen.leefgebied, q: gekozen.q }),
    sleutel: crypto.randomUUID() as string,
    volgende: volgendePagina(url, pagina.volgende),
    eerste: eerstePagina(url),
  };
};

export const actions = { klopt: kloptNog, gebruik: gebruikVoorCasus };
