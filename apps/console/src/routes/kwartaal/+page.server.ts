import { rapportDocument } from '@tenzij/documents/kwartaal/document.ts';
import { datum } from '@tenzij/documents/notatie/datum.ts';
import { kwartaalInWoorden } from '@tenzij/domain/kpi/Kwartaal.ts';
import { reikwijdte } from '@tenzij/domain/medewerker/rechten.ts';
import { tekst } from '#berichten';
import { getekend } from '#lib/document/teken.server.ts';
import { kwartaalUit, vanzelf } from '#lib/kwartaal/kwartaal.server.ts';
import { Pad } from '#lib/pad.ts';
import { lees } from '#lib/session/answer.server.ts';
import { sleutelUit, waardenUit } from '#lib/session/form.ts';
import { naFormulier } from '#lib/session/naFormulier.server.ts';
import { aangemeld } from '#lib/session/session.server.ts';
import { vandaag } from '#lib/session/today.server.ts';

const bestanden = ['pdf', 'xlsx', 'csv', 'metadata'] as const;

const versieUit = (url: URL): { versie?: number } => {
  const versie = Number(url.searchParams.get('versie'));
  return Number.isInteger(versie) && versie > 0 ? { versie } : {};
};

export const load = async (event) => {
  const { ik, api } = aangemeld(event);
  const overzicht = await lees(event, api.kwartaalrapporten());
  const gevraagd = event.url.searchParams.get('kwartaal');
  const kwartaal = gevraagd === null ? vanzelf(overzicht, vandaag()) : kwartaalUit(gevraagd);
  if (kwartaal === null) return { rapport: null };
  const query = versieUit(event.url);
  const beeld = await lees(event, api.kwartaalrapport({ params: { kwartaal }, query }));
  const { titel, ondertitel = '', blokken } = rapportDocument(beeld);
  const gepubliceerd = overzicht.items.map((een) => een.kwartaal);
  const alle = [...new Set([...overzicht.open, ...overzicht.metCijfers, ...gepubliceerd, kwartaal])];
  const magPubliceren = reikwijdte(ik.rol, 'kwartaal.publiceren') !== undefined;
  const teDoen = beeld.publicatie === null || beeld.verschillen.length > 0;
  return {
    rapport: {
      kwartaal,
      titel,
      ondertitel,
      blokken: await getekend(blokken),
      gekozenVoorU: gevraagd === null && gepubliceerd.length === 0 && overzicht.metCijfers[0] === kwartaal,
      publiceren: magPubliceren && teDoen && query.versie === undefined ? (beeld.loopt ? 'loopt' : 'kan') : null,
      isGepubliceerd: beeld.publicatie !== null,
      bestanden: bestanden.map((formaat) => ({
        naam: tekst.kwartaal.bestanden[formaat],
        naar: Pad.kwartaalbestand(kwartaal, formaat, query.versie),
      })),
    },
    keuzes: alle
      .toSorted()
      .toReversed()
      .map((code) => ({
        waarde: code,
        naam: overzicht.items.some((een) => een.kwartaal === code)
          ? kwartaalInWoorden(code)
          : tekst.kwartaal.nogNiet(kwartaalInWoorden(code)),
      })),
    metCijfers: overzicht.metCijfers
      .filter((code) => code !== kwartaal)
      .map((code) => ({ naam: kwartaalInWoorden(code), naar: Pad.kwartaal({ kwartaal: code }) })),
    eerder: overzicht.items.map((een) => ({
      naam: tekst.kwartaal.versie(kwartaalInWoorden(een.kwartaal), een.versie, datum(een.gepubliceerdOp)),
      naar: Pad.kwartaal({ kwartaal: een.kwartaal, versie: String(een.versie) }),
    })),
    sleutel: crypto.randomUUID() as string,
  };
};

export const actions = {
  publiceer: async (event) => {
    const { api } = aangemeld(event);
    const form = await event.request.formData();
    const kwartaal = kwartaalUit(String(form.get('kwartaal')));
    const antwoord = await api.publiceerKwartaal({ params: { kwartaal }, sleutel: sleutelUit(form) });
    return naFormulier(event, antwoord, waardenUit(form), () => ({
      zegt: tekst.kwartaal.gepubliceerd(kwartaalInWoorden(kwartaal)),
      naar: Pad.kwartaal({ kwartaal }),
    }));
  },
};
