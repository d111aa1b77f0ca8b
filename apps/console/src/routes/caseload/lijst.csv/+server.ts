import { error } from '@sveltejs/kit';
import { tekst } from '#berichten';
import { zwaarsteEerst } from '#lib/caseload/beeld.ts';
import { caseloadKolommen, coachRij } from '#lib/caseload/rij.ts';
import { caseloadVan } from '#lib/caseload/team.server.ts';
import { bestandsnaam, csvAntwoord, csvVanAlle } from '#lib/list/download.ts';
import { vandaag } from '#lib/session/today.server.ts';

/** What every coach of the team carries, as a file. */
export const GET = async (event) => {
  const gevonden = await caseloadVan(event);
  if (gevonden === null) error(404, { titel: tekst.caseload.geenTeam, message: tekst.caseload.geenTeamUitleg });
  const rijen = zwaarsteEerst(gevonden.caseload.coaches).map(coachRij);
  return csvAntwoord(bestandsnaam('caseload', vandaag()), csvVanAlle(caseloadKolommen, rijen));
};
