import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import { CoachEvaluatie } from '@tenzij/domain/ervaring/Evaluatie.ts';
import { tekst } from '#berichten';
import { Pad } from '#lib/pad.ts';
import { lees, onvolledig } from '#lib/session/answer.server.ts';
import { sleutelUit, waardenUit } from '#lib/session/form.ts';
import { naFormulier } from '#lib/session/naFormulier.server.ts';
import { aangemeld } from '#lib/session/session.server.ts';
import { evaluatieUit } from '#lib/trajecten/afronding.ts';
import { naamVanTraject } from '#lib/trajecten/naam.ts';
import { trajectParams } from '#lib/trajecten/params.server.ts';

export const load = async (event) => {
  const { api } = aangemeld(event);
  const params = trajectParams(event.params.id);
  const [traject, formulieren] = await Promise.all([
    lees(event, api.traject({ params })),
    lees(event, api.formulieren({ params })),
  ]);
  return {
    id: traject.id,
    titel: naamVanTraject(traject),
    afgerond: traject.status === 'afgerond',
    gegeven: formulieren.coach,
    voorstel: formulieren.voorstel,
    sleutel: crypto.randomUUID() as string,
  };
};

export const actions = {
  default: async (event) => {
    const { api } = aangemeld(event);
    const form = await event.request.formData();
    const waarden = waardenUit(form);
    const gelezen = leesInvoer(CoachEvaluatie)(evaluatieUit(waarden));
    if (!gelezen.gelukt) return onvolledig(gelezen.fouten, waarden);
    const params = trajectParams(event.params.id);
    const antwoord = await api.evalueer({ params, body: gelezen.waarde, sleutel: sleutelUit(form) });
    return naFormulier(event, antwoord, waarden, () => ({
      zegt: tekst.werklijst.gedaan.evaluatie,
      naar: Pad.traject(event.params.id),
    }));
  },
};
