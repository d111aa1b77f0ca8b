import { redirect } from '@sveltejs/kit';
import { tekst } from '#berichten';
import { alsLinkWerkt, koppelParams } from '#lib/koppeling/link.server.ts';
import { moment } from '#lib/notatie/datum.ts';
import { Pad } from '#lib/pad.ts';
import { geweigerd, lees } from '#lib/session/answer.server.ts';
import { meldStraks } from '#lib/session/flash.server.ts';
import { sleutelUit } from '#lib/session/form.ts';
import { aangemeld } from '#lib/session/session.server.ts';

const t = tekst.koppeling;

export const load = async (event) => {
  const { ik, api } = aangemeld(event);
  const antwoord = await api.koppelverzoek({ params: koppelParams(event.params.code, ik.naam) });
  if (!antwoord.gelukt) alsLinkWerkt(antwoord.probleem, ik.naam);
  const { kanaal, verlooptOp } = await lees(event, Promise.resolve(antwoord));
  return {
    kanaal: t.kanaal[kanaal],
    naam: ik.naam,
    tot: moment(verlooptOp),
    sleutel: crypto.randomUUID() as string,
  };
};

export const actions = {
  default: async (event) => {
    const { ik, api } = aangemeld(event);
    const sleutel = sleutelUit(await event.request.formData());
    const antwoord = await api.bevestigKoppeling({ params: koppelParams(event.params.code, ik.naam), sleutel });
    if (!antwoord.gelukt) {
      alsLinkWerkt(antwoord.probleem, ik.naam);
      return geweigerd(event, antwoord.probleem, {});
    }
    meldStraks(event.cookies, t.gekoppeld(t.kanaal[antwoord.inhoud.kanaal]));
    redirect(303, Pad.koppelingen());
  },
};
