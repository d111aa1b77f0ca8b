import { kaartjeVoor } from '#lib/ervaring/kaartje.server.ts';
import { geweigerd, lees } from '#lib/session/answer.server.ts';
import { sleutelUit, waardenUit } from '#lib/session/form.ts';
import { aangemeld } from '#lib/session/session.server.ts';
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
    inwoner: formulieren.inwoner,
    sleutel: crypto.randomUUID() as string,
  };
};

export const actions = {
  default: async (event) => {
    const { api } = aangemeld(event);
    const form = await event.request.formData();
    const params = trajectParams(event.params.id);
    const antwoord = await api.vernieuwErvaringslink({ params, sleutel: sleutelUit(form) });
    if (!antwoord.gelukt) return geweigerd(event, antwoord.probleem, waardenUit(form));
    return { kaartje: kaartjeVoor(antwoord.inhoud.ervaringslink, event.url) };
  },
};
