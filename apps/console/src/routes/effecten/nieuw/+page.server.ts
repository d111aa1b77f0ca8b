import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import { NieuweReconstructie } from '@tenzij/domain/reconstructie/Reconstructie.ts';
import { tekst } from '#berichten';
import { reconstructieUit } from '#lib/effecten/formulier.ts';
import { Pad } from '#lib/pad.ts';
import { lees, onvolledig } from '#lib/session/answer.server.ts';
import { alsKeuzes } from '#lib/session/bekend.ts';
import { sleutelUit, waardenUit } from '#lib/session/form.ts';
import { naFormulier } from '#lib/session/naFormulier.server.ts';
import { aangemeld } from '#lib/session/session.server.ts';

export const load = async (event) => {
  const { api, ik } = aangemeld(event);
  // Who may not write is told so here, and not after the last field.
  await lees(event, api.reconstructies({ query: { limit: 1 } }));
  return { teams: alsKeuzes(ik.teams), sleutel: crypto.randomUUID() as string };
};

export const actions = {
  default: async (event) => {
    const { api } = aangemeld(event);
    const form = await event.request.formData();
    const waarden = waardenUit(form);
    const gelezen = leesInvoer(NieuweReconstructie)(reconstructieUit(waarden));
    if (!gelezen.gelukt) return onvolledig(gelezen.fouten, waarden);
    const antwoord = await api.schrijfReconstructie({ body: gelezen.waarde, sleutel: sleutelUit(form) });
    return naFormulier(event, antwoord, waarden, (inhoud) => ({
      zegt: tekst.effecten.opgeslagen,
      naar: Pad.reconstructie(inhoud.id),
    }));
  },
};
