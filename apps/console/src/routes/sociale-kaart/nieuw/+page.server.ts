import { redirect } from '@sveltejs/kit';
import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import { VoorzieningInvoer } from '@tenzij/domain/voorziening/Voorziening.ts';
import { tekst } from '#berichten';
import { Pad } from '#lib/pad.ts';
import { geweigerd, onvolledig } from '#lib/session/answer.server.ts';
import { alsKeuzes } from '#lib/session/bekend.ts';
import { meldStraks } from '#lib/session/flash.server.ts';
import { sleutelUit, waardenUit } from '#lib/session/form.ts';
import { inrichtingVoor } from '#lib/session/reference.server.ts';
import { aangemeld } from '#lib/session/session.server.ts';
import { voorzieningUit } from '#lib/voorzieningen/formulier.ts';

export const load = async (event) => {
  const { wijken } = await inrichtingVoor(event, 'wijken');
  return { wijken: alsKeuzes(wijken), sleutel: crypto.randomUUID() as string };
};

export const actions = {
  default: async (event) => {
    const { api } = aangemeld(event);
    const form = await event.request.formData();
    const waarden = waardenUit(form);
    const gelezen = leesInvoer(VoorzieningInvoer)(voorzieningUit(waarden));
    if (!gelezen.gelukt) return onvolledig(gelezen.fouten, waarden);
    const antwoord = await api.voegVoorzieningToe({ body: gelezen.waarde, sleutel: sleutelUit(form) });
    if (!antwoord.gelukt) return geweigerd(event, antwoord.probleem, waarden);
    meldStraks(event.cookies, tekst.voorziening.toegevoegd(antwoord.inhoud.naam));
    redirect(303, Pad.voorziening(antwoord.inhoud.id));
  },
};
