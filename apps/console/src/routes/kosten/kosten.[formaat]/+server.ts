import { error } from '@sveltejs/kit';
import { haalDocument } from '@tenzij/contract/client.ts';
import { vraagUit } from '#lib/kosten/vraag.server.ts';
import { documentVan } from '#lib/session/document.server.ts';
import { aangemeld } from '#lib/session/session.server.ts';

const formaten = ['pdf', 'xlsx'] as const;

/** The page as the api writes it: with the same filters, and what is tried on it. */
export const GET = async (event) => {
  aangemeld(event);
  const formaat = formaten.find((een) => een === event.params.formaat);
  if (formaat === undefined) error(404);
  const { gevraagd } = vraagUit(event.url);
  const query = { ...(gevraagd.gelukt ? gevraagd.waarde : {}), formaat };
  return documentVan(event, (opties) => haalDocument(opties, 'kosten', { query }));
};
