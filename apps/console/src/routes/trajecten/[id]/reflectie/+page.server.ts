import { redirect } from '@sveltejs/kit';
import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import { NieuweReflectie } from '@tenzij/domain/traject/Traject.ts';
import { tekst } from '#berichten';
import { Pad } from '#lib/pad.ts';
import { geweigerd, lees, onvolledig } from '#lib/session/answer.server.ts';
import { meldStraks } from '#lib/session/flash.server.ts';
import { eerste, gevuld, sleutelUit, waardenUit } from '#lib/session/form.ts';
import { aangemeld } from '#lib/session/session.server.ts';
import { vandaag } from '#lib/session/today.server.ts';
import { naamVanTraject } from '#lib/trajecten/naam.ts';
import { trajectParams } from '#lib/trajecten/params.server.ts';

export const load = async (event) => {
  const { api } = aangemeld(event);
  const traject = await lees(event, api.traject({ params: trajectParams(event.params.id) }));
  return { id: traject.id, titel: naamVanTraject(traject), vandaag: vandaag(), sleutel: crypto.randomUUID() as string };
};

export const actions = {
  default: async (event) => {
    const { api } = aangemeld(event);
    const form = await event.request.formData();
    const waarden = waardenUit(form);
    const gelezen = leesInvoer(NieuweReflectie)(
      gevuld({
        op: eerste(waarden, 'op'),
        bevinding: eerste(waarden, 'bevinding') ?? '',
        vervolg: eerste(waarden, 'vervolg'),
      }),
    );
    if (!gelezen.gelukt) return onvolledig(gelezen.fouten, waarden);
    const params = trajectParams(event.params.id);
    const antwoord = await api.reflecteer({ params, body: gelezen.waarde, sleutel: sleutelUit(form) });
    if (!antwoord.gelukt) return geweigerd(event, antwoord.probleem, waarden);
    meldStraks(event.cookies, tekst.traject.reflectieGedaan);
    const op = gelezen.waarde.vervolg === 'opschalen';
    redirect(303, op ? Pad.opschaling(event.params.id) : Pad.traject(event.params.id));
  },
};
