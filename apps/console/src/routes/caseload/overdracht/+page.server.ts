import { error, redirect } from '@sveltejs/kit';
import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import { MedewerkerId } from '@tenzij/domain/medewerker/Medewerker.ts';
import { Overdracht, TrajectId } from '@tenzij/domain/traject/Traject.ts';
import { watAls } from '@tenzij/domain/traject/watAls.ts';
import { tekst } from '#berichten';
import { afwezigInWoorden } from '#lib/caseload/beeld.ts';
import { kaartVan, naamOpBord, naarKeuzes, vergelijk } from '#lib/caseload/bord.ts';
import { overdrachtUit } from '#lib/caseload/overdracht.ts';
import { caseloadVan } from '#lib/caseload/team.server.ts';
import { Pad } from '#lib/pad.ts';
import { geweigerd, onvolledig } from '#lib/session/answer.server.ts';
import { meldStraks } from '#lib/session/flash.server.ts';
import { sleutelUit, waardenUit } from '#lib/session/form.ts';
import { inrichtingVoor } from '#lib/session/reference.server.ts';
import { aangemeld } from '#lib/session/session.server.ts';
import { trajectParams } from '#lib/trajecten/params.server.ts';

const t = tekst.caseload;

export const load = async (event) => {
  const gevonden = await caseloadVan(event);
  if (gevonden === null) error(404, { titel: t.geenTeam, message: t.geenTeamUitleg });
  const { team, caseload } = gevonden;
  const zoek = event.url.searchParams;
  const traject = [...caseload.coaches, ...caseload.zonderCoach]
    .flatMap(({ trajecten }) => trajecten)
    .find(({ id }) => id === zoek.get('traject'));
  if (traject === undefined) return { team: { id: team.id, naam: team.naam }, traject: null };
  const naar = caseload.coaches.find(
    ({ medewerkerId }) => medewerkerId === zoek.get('naar') && medewerkerId !== traject.coachId,
  );
  const van = [
    ...caseload.coaches,
    ...caseload.zonderCoach.map(({ coachId, naam }) => ({ medewerkerId: coachId, naam })),
  ];
  const { medewerkers } = await inrichtingVoor(event, 'medewerkers');
  const leden = medewerkers.filter(({ actief, teams }) => actief && teams.includes(team.id));
  return {
    team: { id: team.id, naam: team.naam },
    traject: { ...kaartVan(traject), coachId: traject.coachId },
    van: van.find(({ medewerkerId }) => medewerkerId === traject.coachId)?.naam ?? null,
    keuzes: naarKeuzes(caseload.coaches, traject.coachId),
    naar: naar === undefined ? null : { id: naar.medewerkerId, naam: naar.naam },
    afwezig:
      naar === undefined || naar.afwezig === null ? null : t.isAfwezig(naar.naam, afwezigInWoorden(naar.afwezig)),
    tweede: leden.filter(({ id }) => id !== naar?.medewerkerId).map(({ id, naam }) => ({ waarde: id as string, naam })),
    vergelijking:
      naar === undefined
        ? null
        : vergelijk(
            caseload,
            watAls(caseload, [{ trajectId: TrajectId.make(traject.id), naar: MedewerkerId.make(naar.medewerkerId) }]),
          ),
    titel: naamOpBord(traject),
    sleutel: crypto.randomUUID() as string,
  };
};

export const actions = {
  default: async (event) => {
    const { api } = aangemeld(event);
    const form = await event.request.formData();
    const waarden = waardenUit(form);
    const gelezen = leesInvoer(Overdracht)(overdrachtUit(waarden));
    if (!gelezen.gelukt) return onvolledig(gelezen.fouten, waarden);
    const antwoord = await api.draagOver({
      params: trajectParams(event.url.searchParams.get('traject') ?? ''),
      body: gelezen.waarde,
      sleutel: sleutelUit(form),
    });
    if (!antwoord.gelukt) return geweigerd(event, antwoord.probleem, waarden);
    const { medewerkers } = await inrichtingVoor(event, 'medewerkers');
    const naam = medewerkers.find(({ id }) => id === gelezen.waarde.coachId)?.naam ?? tekst.schil.onbekend;
    meldStraks(event.cookies, t.gedaan(naamOpBord({ nummer: antwoord.inhoud.meldingNummer }), naam));
    redirect(303, Pad.caseload(antwoord.inhoud.teamId));
  },
};
