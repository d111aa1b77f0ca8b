import { redirect } from '@sveltejs/kit';
import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import { ervaringVragen, InwonerEvaluatie } from '@tenzij/domain/ervaring/Evaluatie.ts';
import { alsLinkWerkt, linkParams } from '#lib/ervaring/link.server.ts';
import { type Stand, standUit, volgendeStand, wensUit } from '#lib/ervaring/stap.ts';
import { taalVan } from '#lib/ervaring/talen/talen.ts';
import { Pad } from '#lib/pad.ts';
import { lees } from '#lib/session/answer.server.ts';
import { eerste, sleutelUit, waardenUit } from '#lib/session/form.ts';

export const load = async (event) => {
  const antwoord = await event.locals.api.ervaring({ params: linkParams(event.params.token) });
  const sleutel: string = crypto.randomUUID();
  if (!antwoord.gelukt) {
    alsLinkWerkt(antwoord.probleem);
    // Halfway, nothing that was answered may be lost to a service that is away for a moment.
    if (event.request.method === 'POST') return { gemeente: null, sleutel };
  }
  const { gemeente } = await lees(event, Promise.resolve(antwoord));
  return { gemeente, sleutel };
};

const mis = (stand: Stand): Stand => ({ ...stand, plaats: ervaringVragen.length, fout: 'mis' });

export const actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const waarden = waardenUit(form);
    event.locals.taal = taalVan(eerste(waarden, 'taal')) ?? event.locals.taal;
    const wens = wensUit(waarden);
    if (wens.soort === 'taal') event.locals.taal = wens.taal;
    const stand = volgendeStand(standUit(waarden), wens);
    if (wens.soort !== 'verstuur' || stand.fout !== null) return { stand };
    const gelezen = leesInvoer(InwonerEvaluatie)(stand.antwoorden);
    if (!gelezen.gelukt) return { stand: mis(stand) };
    const antwoord = await event.locals.api.geefErvaring({
      params: linkParams(event.params.token),
      body: gelezen.waarde,
      sleutel: sleutelUit(form),
    });
    if (antwoord.gelukt) redirect(303, Pad.ervaringBedankt(event.locals.taal));
    alsLinkWerkt(antwoord.probleem);
    return { stand: mis(stand) };
  },
};
