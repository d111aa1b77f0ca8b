import { redirect } from '@sveltejs/kit';
import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import { clientervaringVragen, InwonerEvaluatie, inwonerVragen } from '@tenzij/domain/ervaring/Evaluatie.ts';
import { antwoordenUit } from '#lib/ervaring/antwoorden.ts';
import { alsLinkWerkt, linkParams } from '#lib/ervaring/link.server.ts';
import { Pad } from '#lib/pad.ts';
import { geweigerd, lees, onvolledig } from '#lib/session/answer.server.ts';
import { sleutelUit, waardenUit } from '#lib/session/form.ts';

export const load = async (event) => {
  const antwoord = await event.locals.api.ervaring({ params: linkParams(event.params.token) });
  if (!antwoord.gelukt) alsLinkWerkt(antwoord.probleem);
  const { gemeente, vragen } = await lees(event, Promise.resolve(antwoord));
  return {
    gemeente,
    vragen: inwonerVragen.filter((vraag) => vragen.includes(vraag)),
    watHielp: vragen.includes('watHielp'),
    kort: clientervaringVragen.filter((vraag) => vragen.includes(vraag)),
    sleutel: crypto.randomUUID() as string,
  };
};

export const actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const waarden = waardenUit(form);
    const gelezen = leesInvoer(InwonerEvaluatie)(antwoordenUit(waarden));
    if (!gelezen.gelukt) return onvolledig(gelezen.fouten, waarden);
    const antwoord = await event.locals.api.geefErvaring({
      params: linkParams(event.params.token),
      body: gelezen.waarde,
      sleutel: sleutelUit(form),
    });
    if (antwoord.gelukt) redirect(303, Pad.ervaringBedankt());
    alsLinkWerkt(antwoord.probleem);
    return geweigerd(event, antwoord.probleem, waarden);
  },
};
