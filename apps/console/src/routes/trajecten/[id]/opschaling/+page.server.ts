import { redirect } from '@sveltejs/kit';
import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import { isLopend, SchaalOp } from '@tenzij/domain/traject/Opschaling.ts';
import { tekst } from '#berichten';
import { Pad } from '#lib/pad.ts';
import { geweigerd, lees, onvolledig } from '#lib/session/answer.server.ts';
import { meldStraks } from '#lib/session/flash.server.ts';
import { eerste, gevuld, sleutelUit, waardenUit } from '#lib/session/form.ts';
import { aangemeld } from '#lib/session/session.server.ts';
import { naamVanTraject } from '#lib/trajecten/naam.ts';
import { trajectParams } from '#lib/trajecten/params.server.ts';

export const load = async (event) => {
  const { api } = aangemeld(event);
  const traject = await lees(event, api.traject({ params: trajectParams(event.params.id) }));
  const { meldingId } = traject;
  const leefgebieden =
    meldingId === null ? [] : (await lees(event, api.melding({ params: { id: meldingId } }))).leefgebieden;
  return {
    id: traject.id,
    titel: naamVanTraject(traject),
    actief: traject.status === 'actief',
    lopend: traject.opschalingen.find(isLopend) ?? null,
    leefgebieden,
    sleutel: crypto.randomUUID() as string,
  };
};

export const actions = {
  default: async (event) => {
    const { api } = aangemeld(event);
    const form = await event.request.formData();
    const waarden = waardenUit(form);
    const gelezen = leesInvoer(SchaalOp)(
      gevuld({
        reden: eerste(waarden, 'reden') ?? '',
        spoed: eerste(waarden, 'spoed') === 'ja',
        leefgebieden: waarden.leefgebieden ?? [],
      }),
    );
    if (!gelezen.gelukt) return onvolledig(gelezen.fouten, waarden);
    const params = trajectParams(event.params.id);
    const antwoord = await api.schaalOp({ params, body: gelezen.waarde, sleutel: sleutelUit(form) });
    if (!antwoord.gelukt) return geweigerd(event, antwoord.probleem, waarden);
    meldStraks(event.cookies, tekst.schalen.gedaanOp(antwoord.inhoud.nummer));
    redirect(303, Pad.melding(antwoord.inhoud.id));
  },
};
