import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import { Afronding } from '@tenzij/domain/traject/Afronding.ts';
import { voorgesteldeReden } from '@tenzij/domain/traject/Opschaling.ts';
import { kaartjeVoor } from '#lib/ervaring/kaartje.server.ts';
import { geweigerd, lees, onvolledig } from '#lib/session/answer.server.ts';
import { sleutelUit, versieUit, waardenUit } from '#lib/session/form.ts';
import { aangemeld } from '#lib/session/session.server.ts';
import { vandaag } from '#lib/session/today.server.ts';
import { afrondingUit } from '#lib/trajecten/afronding.ts';
import { naamVanTraject } from '#lib/trajecten/naam.ts';
import { trajectParams } from '#lib/trajecten/params.server.ts';

export const load = async (event) => {
  const { api } = aangemeld(event);
  const params = trajectParams(event.params.id);
  const [traject, { voorstel }] = await Promise.all([
    lees(event, api.traject({ params })),
    lees(event, api.formulieren({ params })),
  ]);
  return {
    id: traject.id,
    versie: traject.versie,
    gestartOp: traject.gestartOp,
    reden: voorgesteldeReden(traject.opschalingen),
    voorstel,
    actief: traject.status === 'actief',
    titel: naamVanTraject(traject),
    vandaag: vandaag(),
    sleutel: crypto.randomUUID() as string,
  };
};

export const actions = {
  default: async (event) => {
    const { api } = aangemeld(event);
    const form = await event.request.formData();
    const waarden = waardenUit(form);
    const gelezen = leesInvoer(Afronding)(afrondingUit(waarden));
    if (!gelezen.gelukt) return onvolledig(gelezen.fouten, waarden);
    const antwoord = await api.rondAf({
      params: trajectParams(event.params.id),
      body: gelezen.waarde,
      sleutel: sleutelUit(form),
      ...versieUit(waarden),
    });
    if (!antwoord.gelukt) return geweigerd(event, antwoord.probleem, waarden);
    return { kaartje: kaartjeVoor(antwoord.inhoud.ervaringslink, event.url) };
  },
};
