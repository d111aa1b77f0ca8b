import { type RequestEvent, redirect } from '@sveltejs/kit';
import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import { definities } from '@tenzij/domain/kpi/definities.ts';
import { reikwijdte } from '@tenzij/domain/medewerker/rechten.ts';
import { Criterium, type Monitoringsplan } from '@tenzij/domain/pilot/Monitoringsplan.ts';
import { PilotId } from '@tenzij/domain/pilot/Pilot.ts';
import { tekst } from '#berichten';
import { Pad } from '#lib/pad.ts';
import { criteriumRij, criteriumUit, foutenVanVeld, waardenVan } from '#lib/pilots/formulier.ts';
import { geweigerd, lees, onvolledig } from '#lib/session/answer.server.ts';
import { naamVan } from '#lib/session/bekend.ts';
import { meldStraks } from '#lib/session/flash.server.ts';
import { eerste, getalUit, versieUit, type Waarden, waardenUit } from '#lib/session/form.ts';
import { paramsMet } from '#lib/session/params.server.ts';
import { inrichtingVoor } from '#lib/session/reference.server.ts';
import { aangemeld } from '#lib/session/session.server.ts';

const t = tekst.pilot;
const paramsUit = paramsMet(PilotId);

/** Which criterium of the plan; undefined where it is none of them. */
const plaatsIn = ({ criteria }: Monitoringsplan, gevraagd: string | null | undefined) =>
  criteria.findIndex((_, plaats) => String(plaats + 1) === gevraagd);

export const load = async (event) => {
  const { api, ik } = aangemeld(event);
  const params = paramsUit(event.params.id);
  const [plan, { pilots, medewerkers }] = await Promise.all([
    lees(event, api.monitoringsplan({ params })),
    inrichtingVoor(event, 'pilots', 'medewerkers'),
  ]);
  const plaats = plaatsIn(plan, event.url.searchParams.get('criterium'));
  const gekozen = plan.criteria[plaats];
  return {
    pilot: { id: params.id, naam: naamVan(pilots, params.id) ?? tekst.schil.onbekend },
    versie: plan.versie,
    gewijzigdOp: plan.gewijzigdOp,
    gewijzigdNaam: naamVan(medewerkers, plan.gewijzigdDoor) ?? tekst.schil.onbekend,
    criteria: plan.criteria.map(criteriumRij),
    gekozen: gekozen === undefined ? null : { plaats, waarden: waardenVan(gekozen) },
    mag: reikwijdte(ik.rol, 'pilot.plan') !== undefined,
    sleutel: crypto.randomUUID() as string,
  };
};

type Vraag = Pick<RequestEvent, 'locals' | 'url' | 'request' | 'cookies'> & { params: { id: string } };

/** The plan goes over as a whole; somebody else's change in between is told, and nothing is overwritten. */
const zet = async (
  event: Vraag,
  waarden: Waarden,
  gedaan: string,
  anders: (criteria: ReadonlyArray<Criterium>) => ReadonlyArray<Criterium>,
) => {
  const { api } = aangemeld(event);
  const params = paramsUit(event.params.id);
  const { criteria } = await lees(event, api.monitoringsplan({ params }));
  const antwoord = await api.zetMonitoringsplan({
    params,
    body: { criteria: anders(criteria) },
    ...versieUit(waarden),
  });
  if (!antwoord.gelukt) {
    const { probleem } = antwoord;
    return geweigerd(event, { ...probleem, fouten: foutenVanVeld(probleem.fouten ?? []) }, waarden);
  }
  meldStraks(event.cookies, gedaan);
  return redirect(303, Pad.monitoringsplan(params.id));
};

const plaatsUit = (waarden: Waarden) => getalUit(eerste(waarden, 'plaats'));

export const actions = {
  bewaar: async (event) => {
    const waarden = waardenUit(await event.request.formData());
    const gelezen = leesInvoer(Criterium)(criteriumUit(waarden));
    if (!gelezen.gelukt) return onvolledig(gelezen.fouten, waarden);
    const nieuw = gelezen.waarde;
    const plaats = plaatsUit(waarden);
    return zet(event, waarden, t.toegevoegd(definities[nieuw.kpi].naam), (criteria) =>
      plaats === undefined ? [...criteria, nieuw] : criteria.map((oud, hier) => (hier === plaats ? nieuw : oud)),
    );
  },
  haalWeg: async (event) => {
    const waarden = waardenUit(await event.request.formData());
    const plaats = plaatsUit(waarden);
    return zet(event, waarden, t.weggehaald(eerste(waarden, 'naam') ?? ''), (criteria) =>
      criteria.filter((_, hier) => hier !== plaats),
    );
  },
};
