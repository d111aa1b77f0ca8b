import { error, fail, redirect } from '@sveltejs/kit';
import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import { MedewerkerId } from '@tenzij/domain/medewerker/Medewerker.ts';
import type { BordTraject, Caseload } from '@tenzij/domain/traject/Bord.ts';
import { Overdracht } from '@tenzij/domain/traject/Traject.ts';
import { ontlast, verdeel } from '@tenzij/domain/traject/verdeel.ts';
import { type Verplaatsing, watAls } from '@tenzij/domain/traject/watAls.ts';
import { tekst } from '#berichten';
import { kaartVan, naarKeuzes, vergelijk } from '#lib/caseload/bord.ts';
import { overdrachtUit } from '#lib/caseload/overdracht.ts';
import { caseloadVan } from '#lib/caseload/team.server.ts';
import { Pad } from '#lib/pad.ts';
import { onvolledig } from '#lib/session/answer.server.ts';
import { uitleg } from '#lib/session/explain.ts';
import { meldStraks } from '#lib/session/flash.server.ts';
import { eerste, sleutelUit, type Waarden, waardenUit } from '#lib/session/form.ts';
import { aangemeld } from '#lib/session/session.server.ts';
import { trajectParams } from '#lib/trajecten/params.server.ts';

const t = tekst.caseload;
/** What fits on one page, and is handed over in one go. */
const tegelijk = 30;

const vanWie = (caseload: Caseload, van: string): { naam: string | null; trajecten: ReadonlyArray<BordTraject> } => {
  const los = caseload.zonderCoach.find(({ coachId }) => (coachId ?? 'niemand') === van);
  const coach = caseload.coaches.find(({ medewerkerId }) => medewerkerId === van);
  return los ?? coach ?? { naam: null, trajecten: [] };
};

const isGekozen = (waarde: string | undefined): waarde is string => waarde !== undefined && waarde !== 'niet';

/** What was chosen before counts; else what is proposed. */
const gekozen = (
  trajecten: ReadonlyArray<BordTraject>,
  voorstel: ReadonlyArray<Verplaatsing>,
  zoek: URLSearchParams,
): ReadonlyArray<readonly [BordTraject, string | undefined]> =>
  trajecten.map((traject) => [
    traject,
    zoek.get(`naar-${traject.id}`) ?? voorstel.find(({ trajectId }) => trajectId === traject.id)?.naar,
  ]);

export const load = async (event) => {
  const gevonden = await caseloadVan(event);
  if (gevonden === null) error(404, { titel: t.geenTeam, message: t.geenTeamUitleg });
  const { team, caseload } = gevonden;
  const zoek = event.url.searchParams;
  const van = zoek.get('van') ?? 'niemand';
  const { naam, trajecten } = vanWie(caseload, van);
  const nu = trajecten.slice(0, tegelijk);
  const blijver = caseload.coaches.find(({ medewerkerId, afwezig }) => medewerkerId === van && afwezig === null);
  const voorstel = blijver === undefined ? verdeel(caseload, nu) : ontlast(caseload, blijver);
  const keuze = gekozen(nu, voorstel, zoek);
  const verplaatsingen = keuze.flatMap(([{ id }, naar]) =>
    isGekozen(naar) ? [{ trajectId: id, naar: MedewerkerId.make(naar) }] : [],
  );
  return {
    team: { id: team.id, naam: team.naam },
    van: { id: van, naam },
    regels: keuze.map(([traject, naar]) => ({ ...kaartVan(traject), coachId: traject.coachId, naar: naar ?? 'niet' })),
    meer: trajecten.length - nu.length,
    keuzes: [
      { waarde: 'niet', naam: t.nietVerdelen },
      ...naarKeuzes(
        caseload.coaches.filter(({ afwezig }) => afwezig === null),
        van,
      ),
    ],
    vergelijking: vergelijk(caseload, watAls(caseload, verplaatsingen)),
    sleutel: crypto.randomUUID() as string,
  };
};

/** Each by itself: who was first with one is told, the others go on. */
const draagElkOver = async (event: Parameters<typeof aangemeld>[0], waarden: Waarden, sleutel: string) => {
  const { api } = aangemeld(event);
  const gelukt: Array<string> = [];
  const mislukt: Array<{ naam: string; waarom: string }> = [];
  for (const id of waarden.traject ?? []) {
    const coachId = eerste(waarden, `naar-${id}`);
    if (!isGekozen(coachId)) continue;
    const velden = { ...waarden, coachId: [coachId], vanCoachId: [eerste(waarden, `van-${id}`) ?? ''] };
    const gelezen = leesInvoer(Overdracht)(overdrachtUit(velden));
    if (!gelezen.gelukt) return { fouten: gelezen.fouten, gelukt, mislukt };
    const antwoord = await api.draagOver({
      params: trajectParams(id),
      body: gelezen.waarde,
      sleutel: `${sleutel}:${id}`,
    });
    const naam = eerste(waarden, `naam-${id}`) ?? t.zonderNummer;
    if (antwoord.gelukt) gelukt.push(naam);
    else {
      const waarom = antwoord.probleem.fouten?.map(({ melding }) => melding).join(' ');
      mislukt.push({ naam, waarom: waarom || uitleg(antwoord.probleem).tekst });
    }
  }
  return { fouten: null, gelukt, mislukt };
};

export const actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const waarden = waardenUit(form);
    const { fouten, gelukt, mislukt } = await draagElkOver(event, waarden, sleutelUit(form));
    if (fouten !== null) return onvolledig(fouten, waarden);
    if (gelukt.length === 0 && mislukt.length === 0)
      return onvolledig([{ pad: 'naar', melding: t.nietsGekozen }], waarden);
    if (mislukt.length > 0)
      return fail(409, {
        waarden,
        mislukt,
        gelukt: gelukt.length,
        fouten: [],
        bericht: undefined,
        sleutel: crypto.randomUUID() as string,
      });
    meldStraks(event.cookies, t.verdeeld(gelukt.length));
    redirect(303, Pad.caseload(event.url.searchParams.get('teamId') ?? undefined));
  },
};
