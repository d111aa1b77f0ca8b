import type { RequestEvent } from '@sveltejs/kit';
import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import { type AannameCode, aannameCodes } from '@tenzij/domain/kosten/aannameSoorten.ts';
import { KostenVraag } from '@tenzij/domain/kosten/Kosten.ts';
import { tekst } from '#berichten';
import type { Fout } from '#lib/field/field.ts';
import { gekozenFilters } from '#lib/list/list.ts';
import { lees } from '#lib/session/answer.server.ts';
import { aangemeld } from '#lib/session/session.server.ts';
import { uitVeld } from './velden.ts';

export const filterCodes = ['van', 'tot', 'pilotId'];

/** What is tried, as it was typed; what is no number is said at its field and not reckoned with. */
export const proefUit = (zoek: URLSearchParams) => {
  const getypt: Partial<Record<AannameCode, string>> = {};
  const proef: Record<string, string> = {};
  const fouten: Array<Fout> = [];
  for (const code of aannameCodes) {
    const waarde = zoek.get(code);
    if (waarde === null) continue;
    getypt[code] = waarde;
    const getal = uitVeld(code, waarde);
    if (getal === null) fouten.push({ pad: code, melding: tekst.kosten.geenGetal });
    else proef[code] = String(getal);
  }
  return { getypt, proef, fouten };
};

/** What the address asks for: the filters, and what is tried. */
export const vraagUit = (url: URL) => {
  const gekozen = gekozenFilters(url, filterCodes);
  const { getypt, proef, fouten } = proefUit(url.searchParams);
  return { gekozen, getypt, fouten, gevraagd: leesInvoer(KostenVraag)({ ...gekozen, ...proef }) };
};

/** The page as it is asked for; where that cannot be, everything, with what is wrong. */
export const leesKosten = async (event: Pick<RequestEvent, 'url' | 'request' | 'locals'>) => {
  const { api, ik } = aangemeld(event);
  const { gekozen, getypt, fouten, gevraagd } = vraagUit(event.url);
  const antwoord = await api.kosten({ query: gevraagd.gelukt ? gevraagd.waarde : {} });
  const isFout = !antwoord.gelukt && antwoord.probleem.status === 400;
  const kosten = isFout ? await lees(event, api.kosten({ query: {} })) : await lees(event, Promise.resolve(antwoord));
  const mis = gevraagd.gelukt ? (isFout ? (antwoord.probleem.fouten ?? []) : []) : gevraagd.fouten;
  return { ik, gekozen, getypt, fouten: [...fouten, ...mis], kosten };
};
