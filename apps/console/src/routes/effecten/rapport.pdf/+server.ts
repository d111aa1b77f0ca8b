import { error } from '@sveltejs/kit';
import { haalDocument } from '@tenzij/contract/client.ts';
import { aangemeld, leesToken } from '#lib/session/session.server.ts';
import { apiUrl } from '#lib/session/settings.server.ts';

/** The report as the api writes it. */
export const GET = async (event) => {
  aangemeld(event);
  const token = leesToken(event.cookies);
  const antwoord = await haalDocument(
    { basis: apiUrl, kanaal: 'console', ...(token === null ? {} : { token }) },
    'effectenrapport',
    { query: { formaat: 'pdf' } },
  );
  if (!antwoord.ok) error(antwoord.status);
  const koppen = ['content-type', 'content-disposition'].flatMap((kop) => {
    const waarde = antwoord.headers.get(kop);
    return waarde === null ? [] : [[kop, waarde] as [string, string]];
  });
  return new Response(antwoord.body, { headers: koppen });
};
