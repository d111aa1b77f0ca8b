import { reikwijdte } from '@tenzij/domain/medewerker/rechten.ts';
import { ToetsId } from '@tenzij/domain/toets/Toets.ts';
import { Pad } from '#lib/pad.ts';
import { lees } from '#lib/session/answer.server.ts';
import { naamVan } from '#lib/session/bekend.ts';
import { paramsMet } from '#lib/session/params.server.ts';
import { inrichtingVoor } from '#lib/session/reference.server.ts';
import { aangemeld } from '#lib/session/session.server.ts';
import { vandaag } from '#lib/session/today.server.ts';
import { kanVerschuiven } from '#lib/termijn/kan.ts';
import { verschuifTermijn } from '#lib/termijn/verschuif.server.ts';
import { geefOordeel } from '#lib/toetsen/oordeel.server.ts';
import { termijnStatus } from '#lib/toetsen/termijn.ts';
import { verloopVan } from '#lib/toetsen/verloop.ts';

const paramsUit = paramsMet(ToetsId);

export const load = async (event) => {
  const { ik, api } = aangemeld(event);
  const [toets, { medewerkers, wijken }] = await Promise.all([
    lees(event, api.toets({ params: paramsUit(event.params.id) })),
    inrichtingVoor(event, 'medewerkers', 'wijken'),
  ]);
  return {
    toets,
    termijn: termijnStatus(toets.termijnOp, vandaag()),
    namen: Object.fromEntries(medewerkers.map(({ id, naam }) => [id, naam])),
    verloop: verloopVan(toets, (id) => naamVan(medewerkers, id)),
    kanVerschuiven: kanVerschuiven(toets.termijn, { status: toets.melding.status, rol: ik.rol, vandaag: vandaag() }),
    wijk: naamVan(wijken, toets.melding.wijkId),
    magOordelen: toets.status === 'gevraagd' && reikwijdte(ik.rol, 'toets.oordelen') !== undefined,
    eigen: toets.betrokkenen.some((id) => id === ik.id),
    sleutel: crypto.randomUUID() as string,
  };
};

export const actions = {
  oordeel: async (event) => geefOordeel(event, paramsUit(event.params.id).id, await event.request.formData()),
  termijn: async (event) => {
    const { api } = aangemeld(event);
    const { meldingId } = await lees(event, api.toets({ params: paramsUit(event.params.id) }));
    return verschuifTermijn(event, meldingId, Pad.toets(event.params.id));
  },
};
