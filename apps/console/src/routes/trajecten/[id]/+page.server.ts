import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import { reikwijdte } from '@tenzij/domain/medewerker/rechten.ts';
import { NieuwContactmoment } from '@tenzij/domain/traject/Traject.ts';
import { tekst } from '#berichten';
import { Pad } from '#lib/pad.ts';
import { lees, onvolledig } from '#lib/session/answer.server.ts';
import { naamVan } from '#lib/session/bekend.ts';
import { eerste, getalUit, gevuld, sleutelUit, waardenUit } from '#lib/session/form.ts';
import { naFormulier } from '#lib/session/naFormulier.server.ts';
import { inrichtingVoor } from '#lib/session/reference.server.ts';
import { aangemeld } from '#lib/session/session.server.ts';
import { vandaag } from '#lib/session/today.server.ts';
import { magContact, trajectActies } from '#lib/trajecten/acties.ts';
import { contactenInWoorden } from '#lib/trajecten/contacten.ts';
import { naamVanTraject } from '#lib/trajecten/naam.ts';
import { trajectParams } from '#lib/trajecten/params.server.ts';
import { gangVan } from '#lib/trajecten/verhaal.ts';
import { werklijstActies } from '#lib/werklijst/acties.server.ts';

export const load = async (event) => {
  const { ik, api } = aangemeld(event);
  const [traject, bekend] = await Promise.all([
    lees(event, api.traject({ params: trajectParams(event.params.id) })),
    inrichtingVoor(event, 'teams', 'wijken', 'medewerkers', 'pilots'),
  ]);
  const magUitstellen = reikwijdte(ik.rol, 'traject.contact') !== undefined;
  const formulieren =
    traject.status === 'afgerond' && magUitstellen
      ? await lees(event, api.formulieren({ params: { id: traject.id } }))
      : null;
  const medewerker = (id: string | null) => naamVan(bekend.medewerkers, id);
  return {
    traject,
    titel: naamVanTraject(traject),
    herinneringen: traject.herinneringen,
    tijdlijn: gangVan(traject, traject.contactmomenten, traject.reflecties, medewerker),
    acties: trajectActies(traject, ik.rol),
    magContact: magContact(traject, ik.rol),
    magUitstellen,
    formulieren,
    coach: medewerker(traject.coachId),
    tweedeCoach: medewerker(traject.tweedeCoachId),
    team: naamVan(bekend.teams, traject.teamId),
    wijk: naamVan(bekend.wijken, traject.wijkId),
    pilot: naamVan(bekend.pilots, traject.pilotId),
    contacten: contactenInWoorden(traject),
    uitstel: event.url.searchParams.get('uitstel'),
    vandaag: vandaag(),
    sleutel: crypto.randomUUID() as string,
  };
};

export const actions = {
  uitstel: werklijstActies.uitstel,
  weer: werklijstActies.weer,
  contact: async (event) => {
    const { api } = aangemeld(event);
    const form = await event.request.formData();
    const waarden = waardenUit(form);
    const gelezen = leesInvoer(NieuwContactmoment)(
      gevuld({
        op: eerste(waarden, 'op'),
        minuten: getalUit(eerste(waarden, 'minuten')),
        soort: eerste(waarden, 'soort'),
      }),
    );
    if (!gelezen.gelukt) return onvolledig(gelezen.fouten, waarden);
    const params = trajectParams(event.params.id);
    const antwoord = await api.noteerContact({ params, body: gelezen.waarde, sleutel: sleutelUit(form) });
    return naFormulier(event, antwoord, waarden, () => ({
      zegt: tekst.traject.contactGedaan,
      naar: Pad.traject(event.params.id),
    }));
  },
};
