import { woord } from '#berichten';
import {
  bandVan,
  bevinding,
  caseloadGrafiek,
  inWoorden,
  metRuimte,
  ruimteInWoorden,
  spreidingInWoorden,
  teVeel,
  zwaarsteEerst,
} from '#lib/caseload/beeld.ts';
import { coachRij } from '#lib/caseload/rij.ts';
import { caseloadVan } from '#lib/caseload/team.server.ts';
import { teken } from '#lib/chart/draw.server.ts';
import { downloadVan } from '#lib/list/download.ts';

export const load = async (event) => {
  const gevonden = await caseloadVan(event);
  if (gevonden === null) return { teams: [], team: null, download: '', caseload: null };
  const { eigen, team, caseload } = gevonden;
  const { coaches } = caseload;
  return {
    teams: eigen.map(({ id, naam }) => ({ id, naam })),
    team: { id: team.id, naam: team.naam },
    download: downloadVan(event.url),
    caseload: {
      bevinding: bevinding(coaches),
      spreiding: spreidingInWoorden(caseload),
      band: bandVan(coaches),
      grafiek: coaches.length === 0 ? null : await teken(caseloadGrafiek(coaches)),
      teVeel: teVeel(coaches).map((coach) => ({ id: coach.medewerkerId, naam: coach.naam, zin: inWoorden(coach) })),
      metRuimte: metRuimte(coaches).map((coach) => ({
        naam: coach.naam,
        ruimte: ruimteInWoorden(coach),
        expertise: coach.expertises.map((een) => woord.kenmerk[een]).join(', '),
      })),
      coaches: zwaarsteEerst(coaches).map(coachRij),
    },
  };
};
