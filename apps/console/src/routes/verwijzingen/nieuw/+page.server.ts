import { redirect } from '@sveltejs/kit';
import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import { MeldingId } from '@tenzij/domain/melding/Melding.ts';
import { StuurVerwijzing } from '@tenzij/domain/verwijzing/Verwijzing.ts';
import { tekst } from '#berichten';
import { Pad } from '#lib/pad.ts';
import { geweigerd, lees, onvolledig } from '#lib/session/answer.server.ts';
import { naamVan } from '#lib/session/bekend.ts';
import { meldStraks } from '#lib/session/flash.server.ts';
import { eerste, gevuld, sleutelUit, waardenUit } from '#lib/session/form.ts';
import { paramsMet } from '#lib/session/params.server.ts';
import { inrichtingVoor } from '#lib/session/reference.server.ts';
import { aangemeld } from '#lib/session/session.server.ts';
import { vandaag } from '#lib/session/today.server.ts';
import { partnerkeuzes } from '#lib/verwijzingen/partnerkeuzes.ts';
import { isVerwijsUitkomst, soortVoor } from '#lib/verwijzingen/soort.ts';

const meldingParams = paramsMet(MeldingId);

/** Which melding it is about comes first, where the page was not opened from one. */
const meldingen = async (event: Parameters<typeof aangemeld>[0] & Parameters<typeof lees>[0]) => {
  const { api } = aangemeld(event);
  const { items } = await lees(event, api.meldingen({ query: { limit: 100 } }));
  return items
    .filter(({ status }) => status !== 'ingetrokken')
    .map(({ id, nummer, vraag }) => ({ waarde: id, naam: vraag === null ? nummer : `${nummer}: ${kort(vraag)}` }));
};

const kort = (vraag: string) => (vraag.length > 60 ? `${vraag.slice(0, 57)}…` : vraag);

export const load = async (event) => {
  const { api } = aangemeld(event);
  const meldingId = event.url.searchParams.get('meldingId');
  const naarOrganisatieId = event.url.searchParams.get('naarOrganisatieId');
  const algemeen = { naarOrganisatieId, vandaag: vandaag() as string, sleutel: crypto.randomUUID() as string };
  if (meldingId === null) return { ...algemeen, keuzes: await meldingen(event), melding: null };
  const params = meldingParams(meldingId);
  const [melding, tijdlijn, partners] = await Promise.all([
    lees(event, api.melding({ params })),
    lees(event, api.tijdlijn({ params })),
    lees(event, api.partners({})),
  ]);
  const uitkomst = tijdlijn.besluiten.findLast(({ vervallenOp }) => vervallenOp === null)?.uitkomst;
  const soort = isVerwijsUitkomst(uitkomst) ? soortVoor(uitkomst) : null;
  return {
    ...algemeen,
    keuzes: null,
    melding: {
      id: melding.id,
      nummer: melding.nummer,
      vraag: melding.vraag,
      leefgebieden: melding.leefgebieden,
      kenmerken: melding.kenmerken,
      leeftijdsgroep: melding.leeftijdsgroep,
      heeftContact: melding.inwonerId !== null,
      naBesluit: isVerwijsUitkomst(uitkomst) ? tekst.verwijzing.naBesluit[uitkomst] : null,
      partners: partnerkeuzes(partners.items, melding.kenmerken, soort),
    },
  };
};

export const actions = {
  default: async (event) => {
    const { api } = aangemeld(event);
    const form = await event.request.formData();
    const waarden = waardenUit(form);
    const gelezen = leesInvoer(StuurVerwijzing)(
      gevuld({
        naarOrganisatieId: eerste(waarden, 'naarOrganisatieId'),
        vraag: eerste(waarden, 'vraag') ?? '',
        toestemming: gevuld({ op: eerste(waarden, 'toestemming.op'), hoe: eerste(waarden, 'toestemming.hoe') }),
        deelContact: eerste(waarden, 'deelContact') === 'ja' ? true : undefined,
      }),
    );
    if (!gelezen.gelukt) return onvolledig(gelezen.fouten, waarden);
    const antwoord = await api.stuurVerwijzing({
      params: meldingParams(event.url.searchParams.get('meldingId') ?? ''),
      body: gelezen.waarde,
      sleutel: sleutelUit(form),
    });
    if (!antwoord.gelukt) return geweigerd(event, antwoord.probleem, waarden);
    const { organisaties } = await inrichtingVoor(event, 'organisaties');
    const naam = naamVan(organisaties, gelezen.waarde.naarOrganisatieId) ?? tekst.schil.onbekend;
    meldStraks(event.cookies, tekst.verwijzing.gestuurd(naam));
    redirect(303, Pad.verwijzing(antwoord.inhoud.id));
  },
};
