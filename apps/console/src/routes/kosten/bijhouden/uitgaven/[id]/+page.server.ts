import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import { UitgaveId, UitgaveInvoer } from '@tenzij/domain/kosten/Boeking.ts';
import { tekst } from '#berichten';
import { laadBoeking, naBoeking } from '#lib/kosten/boeking.server.ts';
import { uitgaveUit, waardenVanUitgave } from '#lib/kosten/boeking.ts';
import { onvolledig } from '#lib/session/answer.server.ts';
import { versieUit, waardenUit } from '#lib/session/form.ts';
import { paramsMet } from '#lib/session/params.server.ts';
import { aangemeld } from '#lib/session/session.server.ts';

const t = tekst.kosten.boek;
const paramsUit = paramsMet(UitgaveId);

export const load = (event) => {
  const { api } = aangemeld(event);
  return laadBoeking(event, api.uitgave({ params: paramsUit(event.params.id) }), waardenVanUitgave);
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
