import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import { BegrotingId, BegrotingInvoer } from '@tenzij/domain/kosten/Boeking.ts';
import { tekst } from '#berichten';
import { laadBoeking, naBoeking } from '#lib/kosten/boeking.server.ts';
import { begrotingUit, waardenVanBegroting } from '#lib/kosten/boeking.ts';
import { onvolledig } from '#lib/session/answer.server.ts';
import { versieUit, waardenUit } from '#lib/session/form.ts';
import { paramsMet } from '#lib/session/params.server.ts';
import { aangemeld } from '#lib/session/session.server.ts';

const t = tekst.kosten.boek;
const paramsUit = paramsMet(BegrotingId);

export const load = (event) => {
  const { api } = aangemeld(event);
  return laadBoeking(event, api.begroting({ params: paramsUit(event.params.id) }), waardenVanBegroting);
};

export const actions = {
  wijzig: async (event) => {
    const { api } = aangemeld(event);
    const params = paramsUit(event.params.id);
    const waarden = waardenUit(await event.request.formData());
    const gelezen = leesInvoer(BegrotingInvoer)(begrotingUit(waarden));
    if (!gelezen.gelukt) return onvolledig(gelezen.fouten, waarden);
    const antwoord = await api.wijzigBegroting({ params, body: gelezen.waarde, ...versieUit(waarden) });
    return naBoeking(event, antwoord, waarden, t.gewijzigd);
  },
  verwijder: async (event) => {
    const { api } = aangemeld(event);
    const waarden = waardenUit(await event.request.formData());
    const antwoord = await api.verwijderBegroting({ params: paramsUit(event.params.id), ...versieUit(waarden) });
    return naBoeking(event, antwoord, {}, t.verwijderd);
  },
};
