import { fail, type RequestEvent, redirect } from '@sveltejs/kit';
import { tekst } from '#berichten';
import { leesReden } from '#lib/aanmelding/reden.ts';
import { Pad, veiligTerug } from '#lib/pad.ts';
import { lees } from '#lib/session/answer.server.ts';
import { groepeer } from '#lib/session/personas.ts';
import { bewaarToken, leesToken } from '#lib/session/session.server.ts';
import { oidc } from '#lib/session/settings.server.ts';

/** Why somebody is here who had a session. */
const redenVanSessie = async ({ locals, cookies }: RequestEvent) => {
  if (leesToken(cookies) === null || locals.ik !== null) return null;
  const mij = await locals.api.mij();
  if (mij.gelukt) return null;
  const { status } = mij.probleem;
  return status === 401 ? 'verlopen' : status === 403 ? 'onbekend' : 'tenzij_weg';
};

const metWerkaccount = async (event: RequestEvent) => {
  const { searchParams } = event.url;
  const terug = searchParams.get('terug') ?? '';
  const sessie = await redenVanSessie(event);
  const reden = leesReden(searchParams.get('reden')) ?? (sessie === 'verlopen' ? null : sessie);
  const verlopen = reden === null && sessie === 'verlopen' && terug !== '';
  const ander = reden === 'onbekend';
  return { groepen: [], terug, verlopen, reden, werkaccount: { ander, naar: Pad.aanmeldBegin(terug, ander) } };
};

const metPersona = async (event: RequestEvent) => {
  const { locals, url, cookies } = event;
  const antwoord = await locals.api.demoPersonas();
  const buitenDemo = !antwoord.gelukt && antwoord.probleem.status === 404;
  const personas = buitenDemo ? [] : (await lees(event, Promise.resolve(antwoord))).items;
  const terug = url.searchParams.get('terug');
  const verlopen = terug !== null && leesToken(cookies) !== null && locals.ik === null;
  return { groepen: groepeer(personas), terug: terug ?? '', verlopen, reden: null, werkaccount: null };
};

export const load = (event) => (oidc === null ? metPersona(event) : metWerkaccount(event));

export const actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const persona = form.get('persona');
    if (typeof persona !== 'string') return fail(400, { fout: tekst.aanmelden.onbekend });
    const antwoord = await event.locals.api.demoSessie({ body: { persona } });
    if (!antwoord.gelukt) {
      const onbekend = antwoord.probleem.status < 500;
      return fail(antwoord.probleem.status, { fout: onbekend ? tekst.aanmelden.onbekend : tekst.fout.wegUitleg });
    }
    bewaarToken(event.cookies, event.url, antwoord.inhoud.token);
    const terug = form.get('terug');
    redirect(303, veiligTerug(typeof terug === 'string' && terug !== '' ? terug : Pad.mijnWerk()));
  },
};
