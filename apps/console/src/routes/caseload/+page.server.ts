import { error } from '@sveltejs/kit';
import { reikwijdte } from '@tenzij/domain/medewerker/rechten.ts';
import { tekst, woord } from '#berichten';
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
import { teken } from '#lib/chart/draw.server.ts';
import { lees } from '#lib/session/answer.server.ts';
import { inrichtingVoor } from '#lib/session/reference.server.ts';
import { aangemeld } from '#lib/session/session.server.ts';

export const load = async (event) => {
  const { ik, api } = aangemeld(event);
  if (reikwijdte(ik.rol, 'caseload.lezen') === undefined)
    error(403, { titel: tekst.fout.magNiet, message: tekst.caseload.geenRecht });
  const { teams } = await inrichtingVoor(event, 'teams');
  const eigen = teams.filter(({ id }) => ik.teams.some((team) => team.id === id));
  const gevraagd = event.url.searchParams.get('teamId');
  const team = eigen.find(({ id }) => id === gevraagd) ?? eigen[0];
  if (team === undefined) return { teams: [], team: null, caseload: null };
  const caseload = await lees(event, api.caseload({ params: { id: team.id } }));
  const { coaches } = caseload;
  return {
    teams: eigen.map(({ id, naam }) => ({ id, naam })),
    team: { id: team.id, naam: team.naam },
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
      coaches: zwaarsteEerst(coaches).map((coach) => ({
        id: coach.medewerkerId,
        naam: coach.naam,
        trajecten: coach.actieveTrajecten,
        toegezegd: coach.toegezegdeUren,
        beschikbaar: coach.beschikbareUren,
        belasting: coach.belasting,
        ruimte: ruimteInWoorden(coach),
        expertise: coach.expertises.map((een) => woord.kenmerk[een]).join(', '),
      })),
    },
  };
};
