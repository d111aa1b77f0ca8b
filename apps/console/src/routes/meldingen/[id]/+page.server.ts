import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import { reikwijdte } from '@tenzij/domain/medewerker/rechten.ts';
import { MeldingId } from '@tenzij/domain/melding/Melding.ts';
import { VoorzieningId } from '@tenzij/domain/voorziening/Voorziening.ts';
import { tekst } from '#berichten';
import { magIntrekken, meldingActies } from '#lib/meldingen/acties.ts';
import { verhaalVan } from '#lib/meldingen/verhaal.ts';
import { Pad } from '#lib/pad.ts';
import { geweigerd, lees, onvolledig } from '#lib/session/answer.server.ts';
import { naamVan } from '#lib/session/bekend.ts';
import { eerste, sleutelUit, versieUit, waardenUit } from '#lib/session/form.ts';
import { naFormulier } from '#lib/session/naFormulier.server.ts';
import { paramsMet } from '#lib/session/params.server.ts';
import { inrichtingVoor } from '#lib/session/reference.server.ts';
import { aangemeld } from '#lib/session/session.server.ts';
import { vandaag } from '#lib/session/today.server.ts';
import { kanVerschuiven } from '#lib/termijn/kan.ts';
import { verschuifTermijn } from '#lib/termijn/verschuif.server.ts';
import { magVerwijzen } from '#lib/verwijzingen/mag.ts';
import { verwijsNu } from '#lib/verwijzingen/soort.ts';

const paramsUit = paramsMet(MeldingId);
const leesVoorziening = leesInvoer(VoorzieningId);

export const load = async (event) => {
  const { ik, api } = aangemeld(event);
  const params = paramsUit(event.params.id);
  const [melding, tijdlijn, verwezen, bekend] = await Promise.all([
    lees(event, api.melding({ params })),
    lees(event, api.tijdlijn({ params })),
    lees(event, api.verwijzingen({ query: { meldingId: params.id } })),
    inrichtingVoor(event, 'teams', 'wijken', 'organisaties', 'medewerkers'),
  ]);
  return {
    melding,
    termijn: tijdlijn.termijn,
    kanVerschuiven: kanVerschuiven(tijdlijn.termijn, { status: melding.status, rol: ik.rol, vandaag: vandaag() }),
    namen: Object.fromEntries(bekend.medewerkers.map(({ id, naam }) => [id, naam])),
    tijdlijn: verhaalVan(melding, tijdlijn, (id) => naamVan(bekend.medewerkers, id)),
    gebruik: tijdlijn.voorzieningen.map(({ voorziening, door, geregeldOp }) => ({
      ...voorziening,
      gekozenDoor: naamVan(bekend.medewerkers, door) ?? tekst.schil.onbekend,
      geregeld: geregeldOp !== null,
    })),
    magGebruiken: melding.status !== 'ingetrokken' && reikwijdte(ik.rol, 'voorziening.gebruiken') !== undefined,
    verwijzingen: verwezen.items.map(({ id, status, naarOrganisatieId, afronding, intrekking, kant }) => ({
      id,
      status,
      uitkomst: afronding?.uitkomst ?? null,
      isTeruggenomen: intrekking !== null && status !== 'ingetrokken',
      magTerugnemen: kant === 'team' && intrekking === null && magVerwijzen(ik),
      partner: naamVan(bekend.organisaties, naarOrganisatieId) ?? tekst.schil.onbekend,
    })),
    verwijsNu: verwijsNu(tijdlijn, verwezen.items),
    magVerwijzen: melding.status !== 'ingetrokken' && magVerwijzen(ik),
    acties: meldingActies(melding, tijdlijn, ik.rol),
    indicaties: [...new Set([melding.indicatieId, ...tijdlijn.indicaties.map(({ id }) => id)])].filter(
      (id) => id !== null,
    ),
    magIdentiteit: reikwijdte(ik.rol, 'melding.identiteit') !== undefined,
    magIntrekken: magIntrekken(melding, ik.rol),
    team: naamVan(bekend.teams, melding.teamId),
    wijk: naamVan(bekend.wijken, melding.wijkId),
    organisatie: naamVan(bekend.organisaties, melding.organisatieId),
    sleutel: crypto.randomUUID() as string,
  };
};

export const actions = {
  identiteit: async (event) => {
    const { api } = aangemeld(event);
    const antwoord = await api.identiteit({ params: paramsUit(event.params.id) });
    if (!antwoord.gelukt) return geweigerd(event, antwoord.probleem, {});
    return { identiteit: antwoord.inhoud };
  },
  termijn: (event) => verschuifTermijn(event, paramsUit(event.params.id).id, Pad.melding(event.params.id)),
  geregeld: async (event) => {
    const { api } = aangemeld(event);
    const waarden = waardenUit(await event.request.formData());
    const voorziening = leesVoorziening(eerste(waarden, 'voorzieningId'));
    if (!voorziening.gelukt) return onvolledig(voorziening.fouten, waarden);
    const { id } = paramsUit(event.params.id);
    const antwoord = await api.regelGebruik({ params: { id, voorzieningId: voorziening.waarde } });
    return naFormulier(event, antwoord, waarden, () => ({
      zegt: tekst.voorziening.isGeregeld(eerste(waarden, 'naam') ?? ''),
      naar: Pad.melding(id),
    }));
  },
  intrekken: async (event) => {
    const { api } = aangemeld(event);
    const form = await event.request.formData();
    const antwoord = await api.trekMeldingIn({
      params: paramsUit(event.params.id),
      body: {},
      sleutel: sleutelUit(form),
      ...versieUit(waardenUit(form)),
    });
    return naFormulier(event, antwoord, {}, () => ({
      zegt: tekst.melding.ingetrokken,
      naar: Pad.melding(event.params.id),
    }));
  },
};
