import { error, redirect } from '@sveltejs/kit';
import { tekst } from '#berichten';
import { ontvang } from '#lib/aanmelding/ontvang.server.ts';
import { neemPoging } from '#lib/aanmelding/poging.server.ts';
import { redenVan, soortVan } from '#lib/aanmelding/reden.ts';
import { Pad } from '#lib/pad.ts';
import { bewaarToken } from '#lib/session/session.server.ts';
import { oidc } from '#lib/session/settings.server.ts';

export const GET = async ({ url, cookies }) => {
  if (oidc === null) error(404, { titel: tekst.fout.nietGevonden, message: tekst.fout.nietGevondenUitleg });
  const poging = neemPoging(cookies, url);
  if (poging === null) redirect(303, Pad.aanmelden(undefined, 'mislukt'));
  const uitkomst = await ontvang(url.search, poging).catch((fout: Error) => {
    console.error(`aanmelden: ${soortVan(fout)}`);
    return { reden: redenVan(fout) };
  });
  if ('reden' in uitkomst) redirect(303, Pad.aanmelden(poging.terug, uitkomst.reden));
  bewaarToken(cookies, url, uitkomst.token);
  redirect(303, poging.terug);
};
