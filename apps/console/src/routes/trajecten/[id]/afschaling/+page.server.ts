import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import { SchaalAf } from '@tenzij/domain/traject/Opschaling.ts';
import { tekst } from '#berichten';
import { Pad } from '#lib/pad.ts';
import { lees, onvolledig } from '#lib/session/answer.server.ts';
import { eerste, sleutelUit, versieUit, waardenUit } from '#lib/session/form.ts';
import { naFormulier } from '#lib/session/naFormulier.server.ts';
import { aangemeld } from '#lib/session/session.server.ts';
import { naamVanTraject } from '#lib/trajecten/naam.ts';
import { trajectParams } from '#lib/trajecten/params.server.ts';

export const load = async (event) => {
  const { api } = aangemeld(event);
  const traject = await lees(event, api.traject({ params: trajectParams(event.params.id) }));
  return {
    id: traject.id,
    versie: traject.versie,
    titel: naamVanTraject(traject),
    actief: traject.status === 'actief',
    combinatie: traject.vorm === 'combinatie',
    metIndicatie: traject.indicaties.some(({ status }) => status === 'aangevraagd' || status === 'toegekend'),
    sleutel: crypto.randomUUID() as string,
  };
};

export const actions = {
  default: async (event) => {
    const { api } = aangemeld(event);
    const form = await event.request.formData();
    const waarden = waardenUit(form);
    const gelezen = leesInvoer(SchaalAf)({ reden: eerste(waarden, 'reden') ?? '' });
    if (!gelezen.gelukt) return onvolledig(gelezen.fouten, waarden);
    const antwoord = await api.schaalAf({
      params: trajectParams(event.params.id),
      body: gelezen.waarde,
      sleutel: sleutelUit(form),
      ...versieUit(waarden),
    });
    return naFormulier(event, antwoord, waarden, () => ({
      zegt: tekst.schalen.gedaanAf,
      naar: Pad.traject(event.params.id),
    }));
  },
};
