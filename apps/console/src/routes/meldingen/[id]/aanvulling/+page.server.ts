import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import { MeldingId } from '@tenzij/domain/melding/Melding.ts';
import { MeldingAanvulling } from '@tenzij/domain/melding/vulAan.ts';
import { tekst } from '#berichten';
import { Pad, veiligTerug } from '#lib/pad.ts';
import { lees, onvolledig } from '#lib/session/answer.server.ts';
import { eerste, gevuld, sleutelUit, versieUit, waardenUit } from '#lib/session/form.ts';
import { naFormulier } from '#lib/session/naFormulier.server.ts';
import { paramsMet } from '#lib/session/params.server.ts';
import { aangemeld } from '#lib/session/session.server.ts';

const paramsUit = paramsMet(MeldingId);

export const load = async (event) => {
  const { api } = aangemeld(event);
  return {
    melding: await lees(event, api.melding({ params: paramsUit(event.params.id) })),
    sleutel: crypto.randomUUID() as string,
  };
};

export const actions = {
  default: async (event) => {
    const { api } = aangemeld(event);
    const form = await event.request.formData();
    const waarden = waardenUit(form);
    const gelezen = leesInvoer(MeldingAanvulling)(
      gevuld({
        leefgebieden: waarden.leefgebieden ?? [],
        kenmerken: waarden.kenmerken ?? [],
        leeftijdsgroep: eerste(waarden, 'leeftijdsgroep'),
      }),
    );
    if (!gelezen.gelukt) return onvolledig(gelezen.fouten, waarden);
    const antwoord = await api.vulMeldingAan({
      params: paramsUit(event.params.id),
      body: gelezen.waarde,
      sleutel: sleutelUit(form),
      ...versieUit(waarden),
    });
    return naFormulier(event, antwoord, waarden, () => ({
      zegt: tekst.aanvulling.gedaan,
      naar: veiligTerug(event.url.searchParams.get('terug') ?? Pad.melding(event.params.id)),
    }));
  },
};
