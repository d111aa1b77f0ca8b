import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import { BegrotingInvoer, UitgaveInvoer } from '@tenzij/domain/kosten/Boeking.ts';
import { reikwijdte } from '@tenzij/domain/medewerker/rechten.ts';
import { tekst } from '#berichten';
import { naBoeking } from '#lib/kosten/boeking.server.ts';
import { begrotingUit, uitgaveUit } from '#lib/kosten/boeking.ts';
import { datum } from '#lib/notatie/datum.ts';
import { euro, vastGetal } from '#lib/notatie/getal.ts';
import { lees, onvolledig } from '#lib/session/answer.server.ts';
import { alsKeuzes, naamVan } from '#lib/session/bekend.ts';
import { sleutelUit, waardenUit } from '#lib/session/form.ts';
import { inrichtingVoor } from '#lib/session/reference.server.ts';
import { aangemeld } from '#lib/session/session.server.ts';

const t = tekst.kosten.boek;
const hoogstens = { limit: 200 };

export const load = async (event) => {
  const { api, ik } = aangemeld(event);
  const [uitgaven, begrotingen, { pilots }] = await Promise.all([
    lees(event, api.uitgaven({ query: hoogstens })),
    lees(event, api.begrotingen({ query: hoogstens })),
    inrichtingVoor(event, 'pilots'),
  ]);
  const pilotVan = (id: string) => naamVan(pilots, id) ?? tekst.schil.onbekend;
  return {
    magBijhouden: reikwijdte(ik.rol, 'kosten.bijhouden') !== undefined,
    pilots: alsKeuzes(pilots),
    meer: uitgaven.volgende !== null || begrotingen.volgende !== null,
    uitgaven: uitgaven.items.map((een) => ({
      id: een.id,
      pilot: pilotVan(een.pilotId),
      post: een.post,
      datum: een.datum === null ? t.zonderDatum : datum(een.datum),
      bedrag: euro(een.bedrag),
    })),
    begrotingen: begrotingen.items.map((een) => ({
      id: een.id,
      pilot: pilotVan(een.pilotId),
      post: een.post,
      looptijd: `${datum(een.van)} – ${datum(een.tot)}`,
      bedrag:
        een.bedrag === null ? `${vastGetal(een.fte ?? 0, 2)} fte × ${euro(een.bedragPerFte ?? 0)}` : euro(een.bedrag),
    })),
    sleutel: crypto.randomUUID() as string,
  };
};

export const actions = {
  uitgave: async (event) => {
    const { api } = aangemeld(event);
    const form = await event.request.formData();
    const waarden = waardenUit(form);
    const gelezen = leesInvoer(UitgaveInvoer)(uitgaveUit(waarden));
    if (!gelezen.gelukt) return onvolledig(gelezen.fouten, waarden);
    const antwoord = await api.voegUitgaveToe({ body: gelezen.waarde, sleutel: sleutelUit(form) });
    return naBoeking(event, antwoord, waarden, t.toegevoegd);
  },
  begroting: async (event) => {
    const { api } = aangemeld(event);
    const form = await event.request.formData();
    const waarden = waardenUit(form);
    const gelezen = leesInvoer(BegrotingInvoer)(begrotingUit(waarden));
    if (!gelezen.gelukt) return onvolledig(gelezen.fouten, waarden);
    const antwoord = await api.voegBegrotingToe({ body: gelezen.waarde, sleutel: sleutelUit(form) });
    return naBoeking(event, antwoord, waarden, t.toegevoegd);
  },
};
