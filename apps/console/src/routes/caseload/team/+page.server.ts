import { error } from '@sveltejs/kit';
import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import { AfwezigheidId, NieuweAfwezigheid } from '@tenzij/domain/medewerker/Afwezigheid.ts';
import { MedewerkerId } from '@tenzij/domain/medewerker/Medewerker.ts';
import { reikwijdte } from '@tenzij/domain/medewerker/rechten.ts';
import { TeamId } from '@tenzij/domain/medewerker/Team.ts';
import { Bandbreedte } from '@tenzij/domain/traject/Bandbreedte.ts';
import { tekst } from '#berichten';
import { caseloadVan } from '#lib/caseload/team.server.ts';
import { datum } from '#lib/notatie/datum.ts';
import { geweigerd, onvolledig } from '#lib/session/answer.server.ts';
import { eerste, getalUit, gevuld, sleutelUit, waardenUit } from '#lib/session/form.ts';
import { paramsMet } from '#lib/session/params.server.ts';
import { aangemeld } from '#lib/session/session.server.ts';

const t = tekst.caseload;
const vanMedewerker = paramsMet(MedewerkerId);
const vanAfwezigheid = paramsMet(AfwezigheidId);
const vanTeam = paramsMet(TeamId);

export const load = async (event) => {
  const gevonden = await caseloadVan(event);
  if (gevonden === null) error(404, { titel: t.geenTeam, message: t.geenTeamUitleg });
  const { ik } = aangemeld(event);
  const { team, caseload } = gevonden;
  const mag = (id: string) => ik.rol === 'teamleider' || id === ik.id;
  return {
    team: { id: team.id, naam: team.naam },
    coaches: caseload.coaches
      .filter(({ medewerkerId }) => mag(medewerkerId))
      .map(({ medewerkerId, naam }) => ({ waarde: medewerkerId as string, naam })),
    afwezig: caseload.coaches.flatMap(({ medewerkerId, naam, afwezigheden, afwezig, trajecten }) =>
      afwezigheden.map(({ id, van, tot }) => ({
        id,
        medewerkerId,
        naam,
        zin: t.straksAfwezig(datum(van), tot === null ? null : datum(tot)),
        dekking: id === afwezig?.id && trajecten.length > 0 ? t.dekking(trajecten.length) : null,
        isNu: id === afwezig?.id,
        mag: mag(medewerkerId),
      })),
    ),
    bandbreedte: caseload.bandbreedte,
    magBand: reikwijdte(ik.rol, 'caseload.bandbreedte') !== undefined,
    sleutel: crypto.randomUUID() as string,
  };
};

export const actions = {
  afwezig: async (event) => {
    const { api } = aangemeld(event);
    const form = await event.request.formData();
    const waarden = waardenUit(form);
    const wie = eerste(waarden, 'medewerkerId') ?? '';
    const gelezen = leesInvoer(NieuweAfwezigheid)(
      gevuld({ van: eerste(waarden, 'van') ?? '', tot: eerste(waarden, 'tot') }),
    );
    if (!gelezen.gelukt) return { ...onvolledig(gelezen.fouten, waarden) };
    const antwoord = await api.meldAfwezig({
      params: vanMedewerker(wie),
      body: gelezen.waarde,
      sleutel: sleutelUit(form),
    });
    if (!antwoord.gelukt) return geweigerd(event, antwoord.probleem, waarden);
    return { gedaan: t.afwezigVastgelegd(eerste(waarden, `naam-${wie}`) ?? tekst.schil.onbekend) };
  },
  terug: async (event) => {
    const { api } = aangemeld(event);
    const form = await event.request.formData();
    const waarden = waardenUit(form);
    const antwoord = await api.beeindigAfwezigheid({
      params: {
        ...vanMedewerker(eerste(waarden, 'medewerkerId') ?? ''),
        afwezigheidId: vanAfwezigheid(eerste(waarden, 'afwezigheidId') ?? '').id,
      },
      sleutel: sleutelUit(form),
    });
    if (!antwoord.gelukt) return geweigerd(event, antwoord.probleem, waarden);
    return { gedaan: t.afwezigWeg(eerste(waarden, 'naam') ?? tekst.schil.onbekend) };
  },
  bandbreedte: async (event) => {
    const { api } = aangemeld(event);
    const form = await event.request.formData();
    const waarden = waardenUit(form);
    const gelezen = leesInvoer(Bandbreedte)({
      van: getalUit(eerste(waarden, 'bandVan')),
      tot: getalUit(eerste(waarden, 'bandTot')),
    });
    if (!gelezen.gelukt)
      return onvolledig(
        gelezen.fouten.map(({ pad, melding }) => ({ pad: pad === 'van' ? 'bandVan' : 'bandTot', melding })),
        waarden,
      );
    const antwoord = await api.zetBandbreedte({
      params: vanTeam(event.url.searchParams.get('teamId') ?? ''),
      body: gelezen.waarde,
      sleutel: sleutelUit(form),
    });
    if (!antwoord.gelukt) return geweigerd(event, antwoord.probleem, waarden);
    return { gedaan: t.bandVastgelegd };
  },
};
