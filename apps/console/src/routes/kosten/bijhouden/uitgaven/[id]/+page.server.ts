import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import { UitgaveId, UitgaveInvoer } from '@tenzij/domain/kosten/Boeking.ts';
import { tekst } from '#berichten';
import { uitgaveUit, waardenVanUitgave } from '#lib/kosten/boeking.ts';
import { naBoeking } from '#lib/kosten/gedaan.server.ts';
import { lees, onvolledig } from '#lib/session/answer.server.ts';
import { alsKeuzes } from '#lib/session/bekend.ts';
import { versieUit, waardenUit } from '#lib/session/form.ts';
import { paramsMet } from '#lib/session/params.server.ts';
import { inrichtingVoor } from '#lib/session/reference.server.ts';
import { aangemeld } from '#lib/session/session.server.ts';

const t = tekst.kosten.boek;
const paramsUit = paramsMet(UitgaveId);

export const load = async (event) => {
  const { api } = aangemeld(event);
  const [een, { pilots }] = await Promise.all([
    lees(event, api.uitgave({ params: paramsUit(event.params.id) })),
    inrichtingVoor(event, 'pilots'),
  ]);
  return {
    waarden: waardenVanUitgave(een),
    versie: een.versie,
    pilots: alsKeuzes(pilots),
    sleutel: crypto.randomUUID() as string,
  };
};

export const actions = {
  wijzig: async (event) => {
    const { api } = aangemeld(event);
    const params = paramsUit(event.params.id);
    const waarden = waardenUit(await event.request.formData());
    const gelezen = leesInvoer(UitgaveInvoer)(uitgaveUit(waarden));
    if (!gelezen.gelukt) return onvolledig(gelezen.fouten, waarden);
    const antwoord = await api.wijzigUitgave({ params, body: gelezen.waarde, ...versieUit(waarden) });
    return naBoeking(event, antwoord, waarden, t.gewijzigd);
  },
  verwijder: async (event) => {
    const { api } = aangemeld(event);
    const waarden = waardenUit(await event.request.formData());
    const antwoord = await api.verwijderUitgave({ params: paramsUit(event.params.id), ...versieUit(waarden) });
    return naBoeking(event, antwoord, {}, t.verwijderd);
  },
};
