import { redirect } from '@sveltejs/kit';
import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import { NieuweHerindicatie } from '@tenzij/domain/indicatie/herindiceer.ts';
import { tekst } from '#berichten';
import { indicatieVan } from '#lib/indicaties/beeld.server.ts';
import { herindicatieUit } from '#lib/indicaties/formulier.ts';
import { indicatieParams } from '#lib/indicaties/params.server.ts';
import { Pad } from '#lib/pad.ts';
import { geweigerd, onvolledig } from '#lib/session/answer.server.ts';
import { alsKeuzes } from '#lib/session/bekend.ts';
import { meldStraks } from '#lib/session/flash.server.ts';
import { sleutelUit, versieUit, waardenUit } from '#lib/session/form.ts';
import { inrichtingVoor } from '#lib/session/reference.server.ts';
import { aangemeld } from '#lib/session/session.server.ts';

/** Who can be introduced: the coaches of its team. */
export const load = async (event) => {
  const [beeld, { medewerkers }] = await Promise.all([indicatieVan(event), inrichtingVoor(event, 'medewerkers')]);
  const { teamId } = beeld.indicatie;
  const coaches = medewerkers.filter(
    ({ actief, rol, teams }) => actief && rol === 'wijkcoach' && teams.some((id) => id === teamId),
  );
  return { ...beeld, coaches: alsKeuzes(coaches) };
};

export const actions = {
  default: async (event) => {
    const { api } = aangemeld(event);
    const form = await event.request.formData();
    const waarden = waardenUit(form);
    const gelezen = leesInvoer(NieuweHerindicatie)(herindicatieUit(waarden));
    if (!gelezen.gelukt) return onvolledig(gelezen.fouten, waarden);
    const antwoord = await api.herindiceer({
      params: indicatieParams(event.params.id),
      body: gelezen.waarde,
      sleutel: sleutelUit(form),
      ...versieUit(waarden),
    });
    if (!antwoord.gelukt) return geweigerd(event, antwoord.probleem, waarden);
    meldStraks(event.cookies, tekst.indicatie.herindicatieGedaan);
    redirect(303, Pad.indicatie(event.params.id));
  },
};
