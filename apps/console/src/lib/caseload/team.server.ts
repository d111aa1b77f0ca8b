import { error, type RequestEvent } from '@sveltejs/kit';
import { reikwijdte } from '@tenzij/domain/medewerker/rechten.ts';
import { tekst } from '#berichten';
import { lees } from '#lib/session/answer.server.ts';
import { inrichtingVoor } from '#lib/session/reference.server.ts';
import { aangemeld } from '#lib/session/session.server.ts';

/** The caseload of the team that was asked for, or else of one's first; none for who is in no team. */
export const caseloadVan = async (event: Pick<RequestEvent, 'url' | 'request' | 'locals'>) => {
  const { ik, api } = aangemeld(event);
  if (reikwijdte(ik.rol, 'caseload.lezen') === undefined)
    error(403, { titel: tekst.fout.magNiet, message: tekst.caseload.geenRecht });
  const { teams } = await inrichtingVoor(event, 'teams');
  const eigen = teams.filter(({ id }) => ik.teams.some((team) => team.id === id));
  const gevraagd = event.url.searchParams.get('teamId');
  const team = eigen.find(({ id }) => id === gevraagd) ?? eigen[0];
  if (team === undefined) return null;
  return { eigen, team, caseload: await lees(event, api.caseload({ params: { id: team.id } })) };
};
