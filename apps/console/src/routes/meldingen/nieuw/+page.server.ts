import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import { NieuweMelding } from '@tenzij/domain/melding/Melding.ts';
import { tekst } from '#berichten';
import { meldingUit } from '#lib/meldingen/formulier.ts';
import { Pad } from '#lib/pad.ts';
import { onvolledig } from '#lib/session/answer.server.ts';
import { alsKeuzes } from '#lib/session/bekend.ts';
import { sleutelUit, waardenUit } from '#lib/session/form.ts';
import { naFormulier } from '#lib/session/naFormulier.server.ts';
import { inrichtingVoor } from '#lib/session/reference.server.ts';
import { aangemeld } from '#lib/session/session.server.ts';
import { vandaag } from '#lib/session/today.server.ts';

export const load = async (event) => {
  const { ik } = aangemeld(event);
  const { teams, wijken } = await inrichtingVoor(event, 'teams', 'wijken');
  const eigen = new Set(ik.teams.map(({ id }) => id));
  const mijnTeams = ik.teams.length > 0 ? teams.filter(({ id }) => eigen.has(id)) : teams;
  const nabij = new Set(mijnTeams.flatMap((team) => team.wijken as ReadonlyArray<string>));
  const wijkenNabijEerst = [...wijken].sort((a, b) => Number(nabij.has(b.id)) - Number(nabij.has(a.id)));
  return {
    teams: alsKeuzes(mijnTeams),
    wijken: alsKeuzes(wijkenNabijEerst),
    vandaag: vandaag(),
    sleutel: crypto.randomUUID() as string,
  };
};

export const actions = {
  default: async (event) => {
    const { api } = aangemeld(event);
    const form = await event.request.formData();
    const waarden = waardenUit(form);
    const gelezen = leesInvoer(NieuweMelding)(meldingUit(waarden, vandaag()));
    if (!gelezen.gelukt) return onvolledig(gelezen.fouten, waarden);
    const antwoord = await api.meld({ body: gelezen.waarde, sleutel: sleutelUit(form) });
    return naFormulier(event, antwoord, waarden, (inhoud) => ({
      zegt: tekst.melding.gemaakt(inhoud.nummer),
      naar: Pad.melding(inhoud.id),
    }));
  },
};
