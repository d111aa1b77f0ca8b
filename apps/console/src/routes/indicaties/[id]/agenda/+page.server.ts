import { redirect } from '@sveltejs/kit';
import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import { ZetIndicatieAgenda } from '@tenzij/domain/indicatie/zetAgenda.ts';
import { tekst } from '#berichten';
import { indicatieVan } from '#lib/indicaties/beeld.server.ts';
import { agendaUit } from '#lib/indicaties/formulier.ts';
import { indicatieParams } from '#lib/indicaties/params.server.ts';
import { Pad } from '#lib/pad.ts';
import { geweigerd, onvolledig } from '#lib/session/answer.server.ts';
import { meldStraks } from '#lib/session/flash.server.ts';
import { sleutelUit, versieUit, waardenUit } from '#lib/session/form.ts';
import { aangemeld } from '#lib/session/session.server.ts';

export const load = indicatieVan;

export const actions = {
  default: async (event) => {
    const { api } = aangemeld(event);
    const form = await event.request.formData();
    const waarden = waardenUit(form);
    const gelezen = leesInvoer(ZetIndicatieAgenda)(agendaUit(waarden));
    if (!gelezen.gelukt) return onvolledig(gelezen.fouten, waarden);
    const antwoord = await api.zetIndicatieAgenda({
      params: indicatieParams(event.params.id),
      body: gelezen.waarde,
      sleutel: sleutelUit(form),
      ...versieUit(waarden),
    });
    if (!antwoord.gelukt) return geweigerd(event, antwoord.probleem, waarden);
    meldStraks(
      event.cookies,
      gelezen.waarde.opAgenda ? tekst.indicatie.opAgendaGedaan : tekst.indicatie.vanAgendaGedaan,
    );
    redirect(303, Pad.indicatie(event.params.id));
  },
};
