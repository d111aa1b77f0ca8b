import { redirect } from '@sveltejs/kit';
import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import { isLopend, RondVerwijzingAf } from '@tenzij/domain/verwijzing/Verwijzing.ts';
import { tekst } from '#berichten';
import { Pad } from '#lib/pad.ts';
import { geweigerd, lees, onvolledig } from '#lib/session/answer.server.ts';
import { naamVan } from '#lib/session/bekend.ts';
import { meldStraks } from '#lib/session/flash.server.ts';
import { eerste, gevuld, sleutelUit, versieUit, waardenUit } from '#lib/session/form.ts';
import { naFormulier } from '#lib/session/naFormulier.server.ts';
import { inrichtingVoor } from '#lib/session/reference.server.ts';
import { aangemeld } from '#lib/session/session.server.ts';
import { antwoordActies, verwijzingParams } from '#lib/verwijzingen/antwoord.server.ts';
import { magVerwijzen } from '#lib/verwijzingen/mag.ts';

export const load = async (event) => {
  const { ik, api } = aangemeld(event);
  const [verwijzing, bekend] = await Promise.all([
    lees(event, api.verwijzing({ params: verwijzingParams(event.params.id) })),
    inrichtingVoor(event, 'teams', 'wijken', 'organisaties', 'medewerkers'),
  ]);
  return {
    verwijzing,
    loopt: isLopend(verwijzing),
    team: naamVan(bekend.teams, verwijzing.teamId) ?? tekst.schil.onbekend,
    partner: naamVan(bekend.organisaties, verwijzing.naarOrganisatieId) ?? tekst.schil.onbekend,
    wijk: naamVan(bekend.wijken, verwijzing.gedeeld?.wijkId) ?? tekst.schil.onbekend,
    van: naamVan(bekend.medewerkers, verwijzing.vanMedewerkerId) ?? tekst.schil.onbekend,
    antwoordVan: naamVan(bekend.medewerkers, verwijzing.antwoord?.door),
    afgerondVan: naamVan(bekend.medewerkers, verwijzing.afronding?.door),
    mag: {
      beantwoorden: verwijzing.magBeantwoorden && verwijzing.status === 'verstuurd',
      afronden: verwijzing.magBeantwoorden && verwijzing.status === 'aangenomen',
      contact: verwijzing.magBeantwoorden && verwijzing.status === 'aangenomen' && verwijzing.deelContact,
      intrekken: verwijzing.kant === 'team' && verwijzing.intrekking === null && magVerwijzen(ik),
    },
    sleutel: crypto.randomUUID() as string,
  };
};

export const actions = {
  ...antwoordActies((_form, event) => event.params.id ?? ''),
  contact: async (event) => {
    const { api } = aangemeld(event);
    const antwoord = await api.contact({ params: verwijzingParams(event.params.id) });
    if (!antwoord.gelukt) return geweigerd(event, antwoord.probleem, {});
    return { contact: antwoord.inhoud };
  },
  rondAf: async (event) => {
    const { api } = aangemeld(event);
    const form = await event.request.formData();
    const waarden = waardenUit(form);
    const gelezen = leesInvoer(RondVerwijzingAf)(
      gevuld({ uitkomst: eerste(waarden, 'uitkomst'), toelichting: eerste(waarden, 'toelichting') }),
    );
    if (!gelezen.gelukt) return onvolledig(gelezen.fouten, waarden);
    const params = verwijzingParams(event.params.id);
    const antwoord = await api.rondVerwijzingAf({
      params,
      body: gelezen.waarde,
      sleutel: sleutelUit(form),
      ...versieUit(waarden),
    });
    return naFormulier(event, antwoord, waarden, () => ({
      zegt: tekst.verwijzing.gedaan.rondAf,
      naar: Pad.verwijzing(params.id),
    }));
  },
  trekIn: async (event) => {
    const { api } = aangemeld(event);
    const form = await event.request.formData();
    const params = verwijzingParams(event.params.id);
    const antwoord = await api.trekVerwijzingIn({
      params,
      body: {},
      sleutel: sleutelUit(form),
      ...versieUit(waardenUit(form)),
    });
    if (!antwoord.gelukt) return geweigerd(event, antwoord.probleem, {});
    const { status } = antwoord.inhoud;
    meldStraks(event.cookies, tekst.verwijzing.gedaan[status === 'ingetrokken' ? 'trekIn' : 'neemTerug']);
    redirect(303, Pad.verwijzing(params.id));
  },
};
