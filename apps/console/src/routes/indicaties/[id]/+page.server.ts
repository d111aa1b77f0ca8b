import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import { WarmOvergedragen } from '@tenzij/domain/indicatie/bevestigOverdracht.ts';
import { reikwijdte } from '@tenzij/domain/medewerker/rechten.ts';
import { tekst } from '#berichten';
import { indicatieActies, ligtBijToets } from '#lib/indicaties/acties.ts';
import { indicatieVan } from '#lib/indicaties/beeld.server.ts';
import { indicatieParams } from '#lib/indicaties/params.server.ts';
import { gangVanIndicatie } from '#lib/indicaties/verhaal.ts';
import { Pad } from '#lib/pad.ts';
import { onvolledig } from '#lib/session/answer.server.ts';
import { naamVan } from '#lib/session/bekend.ts';
import { eerste, gevuld, sleutelUit, waardenUit } from '#lib/session/form.ts';
import { naFormulier } from '#lib/session/naFormulier.server.ts';
import { inrichtingVoor } from '#lib/session/reference.server.ts';
import { aangemeld } from '#lib/session/session.server.ts';
import { vandaag } from '#lib/session/today.server.ts';

export const load = async (event) => {
  const { ik } = aangemeld(event);
  const [beeld, bekend] = await Promise.all([
    indicatieVan(event),
    inrichtingVoor(event, 'teams', 'wijken', 'medewerkers'),
  ]);
  const { indicatie } = beeld;
  const medewerker = (id: string | null) => naamVan(bekend.medewerkers, id);
  const wachtOpWarmeOverdracht =
    (indicatie.warmeOverdrachtOp !== null || indicatie.overdrachtCoachId !== null) &&
    indicatie.warmOvergedragenOp === null;
  return {
    ...beeld,
    tijdlijn: gangVanIndicatie(indicatie, medewerker, vandaag()),
    acties: indicatieActies(indicatie, ik.rol),
    // What one can do now is then not what is to be done next: the team is.
    wachtOpTeam:
      ['wacht', 'te_vroeg'].includes(indicatie.agendaStand ?? '') && reikwijdte(ik.rol, 'weging.openen') === undefined,
    bijToets: ligtBijToets(indicatie),
    coach: medewerker(indicatie.overdrachtCoachId),
    team: naamVan(bekend.teams, indicatie.teamId),
    wijk: naamVan(bekend.wijken, indicatie.wijkId),
    namen: Object.fromEntries(bekend.medewerkers.map(({ id, naam }) => [id, naam])),
    bevestigt: wachtOpWarmeOverdracht && reikwijdte(ik.rol, 'indicatie.overdracht') !== undefined,
    wachtOpWarmeOverdracht,
    vandaag: vandaag(),
  };
};

export const actions = {
  overdracht: async (event) => {
    const { api } = aangemeld(event);
    const form = await event.request.formData();
    const waarden = waardenUit(form);
    const gelezen = leesInvoer(WarmOvergedragen)(gevuld({ op: eerste(waarden, 'op') }));
    if (!gelezen.gelukt) return onvolledig(gelezen.fouten, waarden);
    const params = indicatieParams(event.params.id);
    const antwoord = await api.bevestigOverdracht({ params, body: gelezen.waarde, sleutel: sleutelUit(form) });
    return naFormulier(event, antwoord, waarden, () => ({
      zegt: tekst.indicatie.overdrachtVastgelegd,
      naar: Pad.indicatie(event.params.id),
    }));
  },
};
