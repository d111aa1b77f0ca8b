import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import { adviesZinnen, aftelZin, verdeeld } from '@tenzij/documents/pilot/woorden.ts';
import { Dag } from '@tenzij/domain/Dag.ts';
import { reikwijdte } from '@tenzij/domain/medewerker/rechten.ts';
import { PilotId } from '@tenzij/domain/pilot/Pilot.ts';
import { NeemPilotbesluit } from '@tenzij/domain/pilot/Pilotbesluit.ts';
import { tekst } from '#berichten';
import { Pad } from '#lib/pad.ts';
import { regelsUit } from '#lib/pilots/formulier.ts';
import { adviesSoort, lijnVan } from '#lib/pilots/lijnen.ts';
import { lees, onvolledig } from '#lib/session/answer.server.ts';
import { eerste, sleutelUit, versieUit, waardenUit } from '#lib/session/form.ts';
import { naFormulier } from '#lib/session/naFormulier.server.ts';
import { paramsMet } from '#lib/session/params.server.ts';
import { aangemeld } from '#lib/session/session.server.ts';

const paramsUit = paramsMet(PilotId);
const leesDag = leesInvoer(Dag);

/** What is no day in the address is not asked. */
const totUit = (url: URL) => {
  const tot = leesDag(url.searchParams.get('tot') ?? '');
  return tot.gelukt ? { tot: tot.waarde } : {};
};

/** The last day of the quarter before this one. */
const kwartaalVoor = (dag: string): string => {
  const [jaar = 0, maand = 1] = dag.split('-').map(Number);
  return new Date(Date.UTC(jaar, Math.floor((maand - 1) / 3) * 3, 0)).toISOString().slice(0, 10);
};

export const load = async (event) => {
  const { api, ik } = aangemeld(event);
  const query = totUit(event.url);
  const beeld = await lees(event, api.goNoGo({ params: paramsUit(event.params.id), query }));
  const alles = [...beeld.criteria, ...beeld.doelstellingen.flatMap(({ metingen }) => metingen), ...beeld.omvang];
  const kwartaal = kwartaalVoor(beeld.tot);
  return {
    beeld,
    advies: { ...adviesZinnen(beeld), soort: adviesSoort(beeld.advies) },
    aftellen: aftelZin(beeld.dagenTotGoNoGo, beeld.pilot),
    verdeeld: verdeeld(beeld),
    lijnen: beeld.doelstellingen.map((doel) => lijnVan(beeld, doel)),
    gekozenTot: query.tot ?? null,
    kwartaal: alles.some(({ onderdrukt }) => onderdrukt) && kwartaal > beeld.van ? kwartaal : null,
    magBesluiten: reikwijdte(ik.rol, 'pilot.besluiten') !== undefined,
    magPlannen: reikwijdte(ik.rol, 'pilot.plan') !== undefined,
    sleutel: crypto.randomUUID() as string,
  };
};

export const actions = {
  default: async (event) => {
    const { api } = aangemeld(event);
    const params = paramsUit(event.params.id);
    const form = await event.request.formData();
    const waarden = waardenUit(form);
    const gelezen = leesInvoer(NeemPilotbesluit)({
      besluit: eerste(waarden, 'besluit') ?? '',
      voorwaarden: regelsUit(waarden, 'voorwaarden'),
      motivering: eerste(waarden, 'motivering') ?? '',
      aanwezigen: regelsUit(waarden, 'aanwezigen'),
    });
    if (!gelezen.gelukt) return onvolledig(gelezen.fouten, waarden);
    const query = totUit(event.url);
    const antwoord = await api.neemPilotbesluit({
      params,
      query,
      body: gelezen.waarde,
      sleutel: sleutelUit(form),
      ...versieUit(waarden),
    });
    return naFormulier(event, antwoord, waarden, () => ({
      zegt: tekst.pilot.vastgelegd,
      naar: Pad.goNoGo(params.id, query),
    }));
  },
};
