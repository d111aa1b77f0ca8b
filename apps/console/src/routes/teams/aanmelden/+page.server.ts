import { fail, redirect } from '@sveltejs/kit';
import { Pad, veiligTerug } from '#lib/pad.ts';
import { bewaarTokenInKader, clientMet } from '#lib/session/session.server.ts';
import { consoleUrl } from '#lib/session/settings.server.ts';
import { openBriefje } from '#lib/teams/briefje.server.ts';
import { geefSleutel, neemSleutel } from '#lib/teams/sleutel.server.ts';

export const load = ({ locals, cookies, url }) => {
  const terug = veiligTerug(url.searchParams.get('terug'));
  if (locals.ik !== null) redirect(303, terug);
  return { terug, venster: consoleUrl + Pad.teamsVenster(geefSleutel(cookies)), browser: consoleUrl };
};

export const actions = {
  /** What the window brought back becomes the session of this frame; only the api judges whose it is. */
  default: async ({ request, cookies }) => {
    const form = await request.formData();
    const token = openBriefje(String(form.get('briefje')), neemSleutel(cookies));
    if (token === null || !(await clientMet(token).mij()).gelukt) return fail(400, { mislukt: true });
    bewaarTokenInKader(cookies, token);
    redirect(303, veiligTerug(String(form.get('terug'))));
  },
};
