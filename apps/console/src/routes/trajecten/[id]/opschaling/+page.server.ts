import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import { isLopend, SchaalOp } from '@tenzij/domain/traject/Opschaling.ts';
import { tekst } from '#berichten';
import { Pad } from '#lib/pad.ts';
import { lees, onvolledig } from '#lib/session/answer.server.ts';
import { eerste, gevuld, sleutelUit, waardenUit } from '#lib/session/form.ts';
import { naFormulier } from '#lib/session/naFormulier.server.ts';
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
    return naFormulier(event, antwoord, waarden, (inhoud) => ({
      zegt: tekst.schalen.gedaanOp(inhoud.nummer),
      naar: Pad.melding(inhoud.id),
    }));
  },
};
