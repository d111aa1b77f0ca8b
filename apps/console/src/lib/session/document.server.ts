import { type Cookies, error } from '@sveltejs/kit';
import type { ClientOpties } from '@tenzij/contract/client.ts';
import { leesToken } from './session.server.ts';
import { apiUrl } from './settings.server.ts';

/** A document of the api, passed on under its own name; a refusal is a page. */
export const documentVan = async (
  { cookies }: { readonly cookies: Cookies },
  haal: (opties: ClientOpties) => Promise<Response>,
): Promise<Response> => {
  const token = leesToken(cookies);
  const antwoord = await haal({ basis: apiUrl, kanaal: 'console', ...(token === null ? {} : { token }) });
  if (!antwoord.ok) error(antwoord.status);
  const koppen = ['content-type', 'content-disposition'].flatMap((kop) => {
    const waarde = antwoord.headers.get(kop);
    return waarde === null ? [] : [[kop, waarde] as [string, string]];
  });
  return new Response(antwoord.body, { headers: koppen });
};
