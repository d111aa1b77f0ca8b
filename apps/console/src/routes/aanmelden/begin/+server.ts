import { error, redirect } from '@sveltejs/kit';
import { tekst } from '#berichten';
import { beginAanmelden } from '#lib/aanmelding/begin.server.ts';
import { redenVan, soortVan } from '#lib/aanmelding/reden.ts';
import { Pad, veiligTerug } from '#lib/pad.ts';
import { oidc } from '#lib/session/settings.server.ts';

export const GET = async ({ url, cookies }) => {
  if (oidc === null) error(404, { titel: tekst.fout.nietGevonden, message: tekst.fout.nietGevondenUitleg });
  const terug = veiligTerug(url.searchParams.get('terug'));
  const begin = { terug, ander: url.searchParams.has('ander') };
  const naar = await beginAanmelden(cookies, url, begin).catch((fout: Error) => {
    console.error(`aanmelden: ${soortVan(fout)}`);
    return redirect(303, Pad.aanmelden(terug, redenVan(fout)));
  });
  redirect(303, naar, { external: true });
};
