import { kostenKolommen, kostenRijen } from '#lib/kosten/rij.ts';
import { leesKosten } from '#lib/kosten/vraag.server.ts';
import { bestandsnaam, csvAntwoord, csvVanAlle } from '#lib/list/download.ts';

/** Every post of the page as a file; it is called by the last day that counts. */
export const GET = async (event) => {
  const { kosten } = await leesKosten(event);
  return csvAntwoord(bestandsnaam('kosten', kosten.tot), csvVanAlle(kostenKolommen, kostenRijen(kosten)));
};
