import { error } from '@sveltejs/kit';
import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import { KoppelingId } from '@tenzij/domain/chat/Chataccount.ts';
import { tekst } from '#berichten';
import { moment } from '#lib/notatie/datum.ts';
import { lees } from '#lib/session/answer.server.ts';
import { beantwoord } from '#lib/session/beantwoord.server.ts';
import { aangemeld } from '#lib/session/session.server.ts';

const t = tekst.koppeling;
const leesId = leesInvoer(KoppelingId);

export const load = async (event) => {
  const { api } = aangemeld(event);
  const { items } = await lees(event, api.koppelingen());
  return {
    koppelingen: items.map(({ id, kanaal, gekoppeldOp }) => ({
      id,
      kanaal: t.kanaal[kanaal],
      sinds: moment(gekoppeldOp),
    })),
    sleutel: crypto.randomUUID() as string,
  };
};

export const actions = {
  default: async (event) => {
    const { api } = aangemeld(event);
    const id = leesId((await event.request.formData()).get('id'));
    if (!id.gelukt) error(400);
    return beantwoord(event, {}, t.ontkoppeld, api.ontkoppel({ params: { id: id.waarde } }));
  },
};
