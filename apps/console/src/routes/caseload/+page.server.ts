import { teken } from '@tenzij/documents/chart/draw.ts';
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
import { hoogstensKaarten, kaartVan, kolomVan, wegingstabel } from '#lib/caseload/bord.ts';
import { coachRij } from '#lib/caseload/rij.ts';
import { caseloadVan } from '#lib/caseload/team.server.ts';
import { downloadVan } from '#lib/list/download.ts';
import { procent, vastGetal } from '#lib/notatie/getal.ts';
import { aangemeld } from '#lib/session/session.server.ts';

export const load = async (event) => {
  const gevonden = await caseloadVan(event);
  if (gevonden === null) return { teams: [], team: null, download: '', caseload: null };
  const { eigen, team, caseload } = gevonden;
  const { coaches, bandbreedte } = caseload;
  const { ik } = aangemeld(event);
  return {
    teams: eigen.map(({ id, naam }) => ({ id, naam })),
    team: { id: team.id, naam: team.naam },
    download: downloadVan(event.url),
    magVerplaatsen: reikwijdte(ik.rol, 'traject.overdracht') !== undefined,
    caseload: {
      bevinding: bevinding(coaches),
      spreiding: spreidingInWoorden(caseload),
      band: bandbreedte === null ? bandVan(coaches) : null,
      afspraak:
        bandbreedte === null
          ? tekst.caseload.geenBand
          : tekst.caseload.bandAfspraak(procent(bandbreedte.van / 100), procent(bandbreedte.tot / 100)),
      spreidingGewogen:
        caseload.spreidingGewogen === null
          ? null
          : tekst.caseload.spreidingGewogen(vastGetal(caseload.spreidingGewogen, 1)),
      bord: zwaarsteEerst(coaches).map((coach) => kolomVan(coach, bandbreedte)),
      zonder: caseload.zonderCoach.map(({ coachId, naam, trajecten }) => ({
        id: coachId as string | null,
        naam,
        aantal: trajecten.length,
        kaarten: trajecten.slice(0, hoogstensKaarten).map(kaartVan),
      })),
      weging: wegingstabel,
      grafiek: coaches.length === 0 ? null : await teken(caseloadGrafiek(coaches, bandbreedte)),
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
