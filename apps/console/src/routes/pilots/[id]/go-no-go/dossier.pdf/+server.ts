import { haalDocument } from '@tenzij/contract/client.ts';
import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import { Dag } from '@tenzij/domain/Dag.ts';
import { PilotId } from '@tenzij/domain/pilot/Pilot.ts';
import { documentVan } from '#lib/session/document.server.ts';
import { paramsMet } from '#lib/session/params.server.ts';
import { aangemeld } from '#lib/session/session.server.ts';

const paramsUit = paramsMet(PilotId);
const leesDag = leesInvoer(Dag);

/** The dossier as the api writes it. */
export const GET = async (event) => {
  aangemeld(event);
  const tot = leesDag(event.url.searchParams.get('tot') ?? '');
  return documentVan(event, (opties) =>
    haalDocument(opties, 'goNoGo', {
      params: paramsUit(event.params.id),
      query: { formaat: 'pdf', ...(tot.gelukt ? { tot: tot.waarde } : {}) },
    }),
  );
};
