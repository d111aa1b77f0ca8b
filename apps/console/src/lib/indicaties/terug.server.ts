import type { RequestEvent } from '@sveltejs/kit';
import type { MeldingId } from '@tenzij/domain/melding/Melding.ts';
import { lees } from '#lib/session/answer.server.ts';
import { aangemeld } from '#lib/session/session.server.ts';

/** Why the consulent sent the last aanvraag back to the team; null where that did not happen. */
export const aanvraagTerug = async (event: RequestEvent, id: MeldingId) => {
  const { api } = aangemeld(event);
  const { indicaties } = await lees(event, api.tijdlijn({ params: { id } }));
  const terug = indicaties.findLast(({ status, beschiktOp }) => status === 'afgewezen' && beschiktOp === null);
  if (terug === undefined) return null;
  const { verloop } = await lees(event, api.indicatie({ params: { id: terug.id } }));
  return verloop.findLast(({ soort }) => soort === 'terug_naar_team')?.reden ?? null;
};
