import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import { WarmeOverdracht } from '@tenzij/domain/traject/Traject.ts';
import { tekst } from '#berichten';
import { datum } from '#lib/notatie/datum.ts';
import { Pad } from '#lib/pad.ts';
import { lees, onvolledig } from '#lib/session/answer.server.ts';
import { eerste, sleutelUit, waardenUit } from '#lib/session/form.ts';
import { naFormulier } from '#lib/session/naFormulier.server.ts';
import { aangemeld } from '#lib/session/session.server.ts';
import { vandaag } from '#lib/session/today.server.ts';
import { naamVanTraject } from '#lib/trajecten/naam.ts';
import { trajectParams } from '#lib/trajecten/params.server.ts';

export const load = async (event) => {
  const { api } = aangemeld(event);
  const traject = await lees(event, api.traject({ params: trajectParams(event.params.id) }));
  return {
    id: traject.id,
    titel: naamVanTraject(traject),
    afgesproken: traject.warmeOverdrachtOp === null ? null : tekst.caseload.warm(datum(traject.warmeOverdrachtOp)),
    vandaag: vandaag(),
    sleutel: crypto.randomUUID() as string,
  };
};

export const actions = {
  default: async (event) => {
    const { api } = aangemeld(event);
    const form = await event.request.formData();
    const waarden = waardenUit(form);
    const gelezen = leesInvoer(WarmeOverdracht)({ op: eerste(waarden, 'op') ?? '' });
    if (!gelezen.gelukt) return onvolledig(gelezen.fouten, waarden);
    const params = trajectParams(event.params.id);
    const antwoord = await api.bevestigWarmeOverdracht({ params, body: gelezen.waarde, sleutel: sleutelUit(form) });
    return naFormulier(event, antwoord, waarden, () => ({
      zegt: tekst.traject.warmeOverdrachtGedaan,
      naar: Pad.traject(event.params.id),
    }));
  },
};
