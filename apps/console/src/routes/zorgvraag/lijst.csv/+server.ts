import { bestandsnaam, csvAntwoord, csvVanAlle } from '#lib/list/download.ts';
import { zorgvraagKolommen, zorgvraagRijen } from '#lib/zorgvraag/rij.ts';
import { telZorgvraag } from '#lib/zorgvraag/tel.server.ts';

/** Every wijk and theme of the page as a file; it is called by the last day that counts. */
export const GET = async (event) => {
  const { periode, zorgvraag } = await telZorgvraag(event);
  const rijen = zorgvraag === null ? [] : zorgvraagRijen(zorgvraag);
  return csvAntwoord(bestandsnaam('zorgvraag', periode.tot), csvVanAlle(zorgvraagKolommen, rijen));
};
