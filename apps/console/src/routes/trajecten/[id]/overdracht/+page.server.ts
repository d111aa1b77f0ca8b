import { redirect } from '@sveltejs/kit';
import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import { Overdracht } from '@tenzij/domain/traject/Traject.ts';
import { tekst } from '#berichten';
import { overdrachtUit } from '#lib/caseload/overdracht.ts';
import { Pad } from '#lib/pad.ts';
import { geweigerd, lees, onvolledig } from '#lib/session/answer.server.ts';
import { naamVan } from '#lib/session/bekend.ts';
import { meldStraks } from '#lib/session/flash.server.ts';
import { sleutelUit, waardenUit } from '#lib/session/form.ts';
import { inrichtingVoor } from '#lib/session/reference.server.ts';
import { aangemeld } from '#lib/session/session.server.ts';
import { naamVanTraject } from '#lib/trajecten/naam.ts';
import { overnemers } from '#lib/trajecten/overnemers.ts';
import { trajectParams } from '#lib/trajecten/params.server.ts';

export const load = async (event) => {
  const { api } = aangemeld(event);
  const traject = await lees(event, api.traject({ params: trajectParams(event.params.id) }));
  const caseload = await lees(event, api.caseload({ params: { id: traject.teamId } }));
  return {
    id: traject.id,
    coachId: traject.coachId,
    titel: naamVanTraject(traject),
    coaches: overnemers(caseload.coaches, traject.coachId),
    sleutel: crypto.randomUUID() as string,
  };
};

export const actions = {
  default: async (event) => {
    const { api } = aangemeld(event);
    const form = await event.request.formData();
    const waarden = waardenUit(form);
    const gelezen = leesInvoer(Overdracht)(overdrachtUit(waarden));
    if (!gelezen.gelukt) return onvolledig(gelezen.fouten, waarden);
    const antwoord = await api.draagOver({
      params: trajectParams(event.params.id),
      body: gelezen.waarde,
      sleutel: sleutelUit(form),
    });
    if (!antwoord.gelukt) return geweigerd(event, antwoord.probleem, waarden);
    const { medewerkers } = await inrichtingVoor(event, 'medewerkers');
    const naam = naamVan(medewerkers, gelezen.waarde.coachId) ?? tekst.schil.onbekend;
    meldStraks(event.cookies, tekst.traject.overdrachtGedaan(naam));
    redirect(303, Pad.traject(event.params.id));
  },
};
