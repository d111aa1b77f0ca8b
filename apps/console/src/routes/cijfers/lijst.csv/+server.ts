import { kpiKolommen, kpiRijen } from '#lib/kpis/rij.ts';
import { telKpis } from '#lib/kpis/tel.server.ts';
import { bestandsnaam, csvAntwoord, csvVanAlle } from '#lib/list/download.ts';

/** The figures of this period with their parts, as a file; it is called by the last day that counts. */
export const GET = async (event) => {
  const { periode, perStap, perTeam } = await telKpis(event);
  const rijen = kpiRijen(perStap, perTeam);
  return csvAntwoord(bestandsnaam('cijfers', periode.tot), csvVanAlle(kpiKolommen, rijen));
};
