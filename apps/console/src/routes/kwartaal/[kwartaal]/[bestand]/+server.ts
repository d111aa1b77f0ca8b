import { error } from '@sveltejs/kit';
import { haalDocument } from '@tenzij/contract/client.ts';
import { kwartaalUit } from '#lib/kwartaal/kwartaal.server.ts';
import { documentVan } from '#lib/session/document.server.ts';
import { aangemeld } from '#lib/session/session.server.ts';

const formaten = { pdf: 'pdf', xlsx: 'xlsx', csv: 'csv', 'csv-metadata.json': 'metadata' } as const;
const isFormaat = (eind: string): eind is keyof typeof formaten => Object.hasOwn(formaten, eind);

/** The report as the api writes it, in the form that the address ends on. */
export const GET = async (event) => {
  aangemeld(event);
  const eind = event.params.bestand.replace(/^rapport\./, '');
  if (!isFormaat(eind)) error(404);
  const versie = Number(event.url.searchParams.get('versie'));
  return documentVan(event, (opties) =>
    haalDocument(opties, 'kwartaalrapport', {
      params: { kwartaal: kwartaalUit(event.params.kwartaal) },
      query: { formaat: formaten[eind], ...(Number.isInteger(versie) && versie > 0 ? { versie } : {}) },
    }),
  );
};
