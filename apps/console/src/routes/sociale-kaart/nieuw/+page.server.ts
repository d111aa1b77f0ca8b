import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import { VoorzieningInvoer } from '@tenzij/domain/voorziening/Voorziening.ts';
import { tekst } from '#berichten';
import { Pad } from '#lib/pad.ts';
import { onvolledig } from '#lib/session/answer.server.ts';
import { alsKeuzes } from '#lib/session/bekend.ts';
import { sleutelUit, waardenUit } from '#lib/session/form.ts';
import { naFormulier } from '#lib/session/naFormulier.server.ts';
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
    return naFormulier(event, antwoord, waarden, (inhoud) => ({
      zegt: tekst.voorziening.toegevoegd(inhoud.naam),
      naar: Pad.voorziening(inhoud.id),
    }));
  },
};
