import { fail, redirect } from '@sveltejs/kit';
import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import { VoorzieningId, VoorzieningInvoer } from '@tenzij/domain/voorziening/Voorziening.ts';
import { tekst } from '#berichten';
import { Pad } from '#lib/pad.ts';
import { geweigerd, lees, onvolledig } from '#lib/session/answer.server.ts';
import { alsKeuzes } from '#lib/session/bekend.ts';
import { meldStraks } from '#lib/session/flash.server.ts';
import { versieUit, waardenUit } from '#lib/session/form.ts';
import { paramsMet } from '#lib/session/params.server.ts';
import { inrichtingVoor } from '#lib/session/reference.server.ts';
import { aangemeld } from '#lib/session/session.server.ts';
import { verschilMet, voorzieningUit, waardenVan } from '#lib/voorzieningen/formulier.ts';

const paramsUit = paramsMet(VoorzieningId);

export const load = async (event) => {
  const { api } = aangemeld(event);
  const [voorziening, { wijken }] = await Promise.all([
    lees(event, api.voorziening({ params: paramsUit(event.params.id) })),
    inrichtingVoor(event, 'wijken'),
  ]);
  const { id, naam } = voorziening;
  return {
    id,
    naam,
    waarden: waardenVan(voorziening),
    wijken: alsKeuzes(wijken),
    sleutel: crypto.randomUUID() as string,
  };
};

export const actions = {
  default: async (event) => {
    const { api } = aangemeld(event);
    const params = paramsUit(event.params.id);
    const waarden = waardenUit(await event.request.formData());
    const gelezen = leesInvoer(VoorzieningInvoer)(voorzieningUit(waarden));
    if (!gelezen.gelukt) return onvolledig(gelezen.fouten, waarden);
    const antwoord = await api.wijzigVoorziening({ params, body: gelezen.waarde, ...versieUit(waarden) });
    if (antwoord.gelukt) {
      meldStraks(event.cookies, tekst.voorziening.gewijzigd(antwoord.inhoud.naam));
      redirect(303, Pad.voorziening(params.id));
    }
    const fout = geweigerd(event, antwoord.probleem, waarden);
    if (antwoord.probleem.status !== 412) return fout;
    // Somebody was first: what was filled in stays, beside what stands there now; saving again is then a choice.
    const nu = await lees(event, api.voorziening({ params }));
    const { wijken } = await inrichtingVoor(event, 'wijken');
    const opnieuw = { ...waarden, versie: [String(nu.versie)] };
    return fail(412, { ...fout.data, waarden: opnieuw, verschil: verschilMet(nu, waarden, wijken) });
  },
};
