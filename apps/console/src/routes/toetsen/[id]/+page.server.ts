import { redirect } from '@sveltejs/kit';
import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import { reikwijdte } from '@tenzij/domain/medewerker/rechten.ts';
import { GeefOordeel, ToetsId } from '@tenzij/domain/toets/Toets.ts';
import { tekst } from '#berichten';
import { Pad } from '#lib/pad.ts';
import { geweigerd, lees, onvolledig } from '#lib/session/answer.server.ts';
import { naamVan } from '#lib/session/bekend.ts';
import { meldStraks } from '#lib/session/flash.server.ts';
import { eerste, gevuld, sleutelUit, versieUit, waardenUit } from '#lib/session/form.ts';
import { paramsMet } from '#lib/session/params.server.ts';
import { inrichtingVoor } from '#lib/session/reference.server.ts';
import { aangemeld } from '#lib/session/session.server.ts';
import { vandaag } from '#lib/session/today.server.ts';
import { termijnStatus } from '#lib/toetsen/termijn.ts';

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
    wijk: naamVan(wijken, toets.melding.wijkId),
    magOordelen: toets.status === 'gevraagd' && reikwijdte(ik.rol, 'toets.oordelen') !== undefined,
    eigen: toets.betrokkenen.some((id) => id === ik.id),
    sleutel: crypto.randomUUID() as string,
  };
};

export const actions = {
  default: async (event) => {
    const { api } = aangemeld(event);
    const form = await event.request.formData();
    const waarden = waardenUit(form);
    const stappen = waarden.ontbrekendeStappen ?? [];
    const oordeel = eerste(waarden, 'oordeel');
    const gelezen = leesInvoer(GeefOordeel)(
      gevuld({
        oordeel,
        ontbrekendeStappen: oordeel === 'terug' && stappen.length > 0 ? stappen : undefined,
        opmerking: eerste(waarden, 'opmerking'),
      }),
    );
    if (!gelezen.gelukt) return onvolledig(gelezen.fouten, waarden);
    const antwoord = await api.oordeel({
      params: paramsUit(event.params.id),
      body: gelezen.waarde,
      sleutel: sleutelUit(form),
      ...versieUit(waarden),
    });
    if (!antwoord.gelukt) return geweigerd(event, antwoord.probleem, waarden);
    const { nummer } = antwoord.inhoud.melding;
    const t = tekst.toets;
    meldStraks(event.cookies, gelezen.waarde.oordeel === 'akkoord' ? t.akkoordGegeven(nummer) : t.terugGegeven(nummer));
    redirect(303, Pad.toetsen());
  },
};
