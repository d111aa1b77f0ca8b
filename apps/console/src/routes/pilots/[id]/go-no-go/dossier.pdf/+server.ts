import { error } from '@sveltejs/kit';
import { haalDocument } from '@tenzij/contract/client.ts';
import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import { Dag } from '@tenzij/domain/Dag.ts';
import { PilotId } from '@tenzij/domain/pilot/Pilot.ts';
import { paramsMet } from '#lib/session/params.server.ts';
import { aangemeld, leesToken } from '#lib/session/session.server.ts';
import { apiUrl } from '#lib/session/settings.server.ts';

const paramsUit = paramsMet(PilotId);
const leesDag = leesInvoer(Dag);

/** The dossier as the api writes it. */
export const GET = async (event) => {
  aangemeld(event);
  const token = leesToken(event.cookies);
  const tot = leesDag(event.url.searchParams.get('tot') ?? '');
  const antwoord = await haalDocument(
    { basis: apiUrl, kanaal: 'console', ...(token === null ? {} : { token }) },
    'goNoGo',
    { params: paramsUit(event.params.id), query: { formaat: 'pdf', ...(tot.gelukt ? { tot: tot.waarde } : {}) } },
  );
  if (!antwoord.ok) error(antwoord.status);
  const koppen = ['content-type', 'content-disposition'].flatMap((kop) => {
    const waarde = antwoord.headers.get(kop);
    return waarde === null ? [] : [[kop, waarde] as [string, string]];
  });
  return new Response(antwoord.body, { headers: koppen });
};
