import { bestandsnaam, csvAntwoord, csvVanAlle } from '#lib/list/download.ts';
import { csvKolommen, maandRijen } from '#lib/maandgesprek/rij.ts';
import { telMaand } from '#lib/maandgesprek/tel.server.ts';
import { vandaag } from '#lib/session/today.server.ts';

/** The months of the page as a file; it is called by the month that is talked about. */
export const GET = async (event) => {
  const geteld = await telMaand(event);
  const rijen = geteld === null ? [] : maandRijen(geteld.reeks);
  return csvAntwoord(bestandsnaam('maandgesprek', geteld?.maand ?? vandaag()), csvVanAlle(csvKolommen, rijen));
};
