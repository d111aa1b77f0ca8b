import { fail, redirect } from '@sveltejs/kit';
import { tekst } from '#berichten';
import { Pad, veiligTerug } from '#lib/pad.ts';
import { lees } from '#lib/session/answer.server.ts';
import { groepeer } from '#lib/session/personas.ts';
import { bewaarToken, leesToken } from '#lib/session/session.server.ts';

export const load = async (event) => {
  const { locals, url, cookies } = event;
  const antwoord = await locals.api.demoPersonas();
  const buitenDemo = !antwoord.gelukt && antwoord.probleem.status === 404;
  const personas = buitenDemo ? [] : (await lees(event, Promise.resolve(antwoord))).items;
  const terug = url.searchParams.get('terug');
  return {
    groepen: groepeer(personas),
    terug: terug ?? '',
    verlopen: terug !== null && leesToken(cookies) !== null && locals.ik === null,
  };
};

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
