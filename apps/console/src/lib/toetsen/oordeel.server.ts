import { type RequestEvent, redirect } from '@sveltejs/kit';
import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import { GeefOordeel, type ToetsId } from '@tenzij/domain/toets/Toets.ts';
import { tekst } from '#berichten';
import { Pad } from '#lib/pad.ts';
import { geweigerd, onvolledig } from '#lib/session/answer.server.ts';
import { meldStraks } from '#lib/session/flash.server.ts';
import { eerste, gevuld, sleutelUit, waardenUit } from '#lib/session/form.ts';
import { aangemeld } from '#lib/session/session.server.ts';
import { veldVan } from './veld.ts';

type Event = Pick<RequestEvent, 'request' | 'url' | 'cookies' | 'locals'>;

/** The oordeel over one toets, from its own page or in the queue; who comes second hears who was first. */
export const geefOordeel = async (event: Event, id: ToetsId, form: FormData) => {
  const { api } = aangemeld(event);
  const waarden = waardenUit(form);
  const stappen = waarden[veldVan(id, 'ontbrekendeStappen')] ?? [];
  const oordeel = eerste(waarden, 'oordeel');
  const gelezen = leesInvoer(GeefOordeel)(
    gevuld({
      oordeel,
      ontbrekendeStappen: oordeel === 'terug' && stappen.length > 0 ? stappen : undefined,
      opmerking: oordeel === 'terug' ? eerste(waarden, veldVan(id, 'opmerking')) : undefined,
    }),
  );
  const opKaart = (fouten: ReadonlyArray<{ pad: string; melding: string }>) =>
    fouten.map(({ pad, melding }) => ({ pad: veldVan(id, pad), melding }));
  if (!gelezen.gelukt) return onvolledig(opKaart(gelezen.fouten), waarden);
  const antwoord = await api.oordeel({ params: { id }, body: gelezen.waarde, sleutel: sleutelUit(form) });
  if (!antwoord.gelukt) {
    const { probleem } = antwoord;
    const fouten = probleem.fouten === undefined ? {} : { fouten: opKaart(probleem.fouten) };
    return geweigerd(event, { ...probleem, ...fouten }, waarden);
  }
  const { nummer } = antwoord.inhoud.melding;
  const t = tekst.toets;
  meldStraks(event.cookies, oordeel === 'akkoord' ? t.akkoordGegeven(nummer) : t.terugGegeven(nummer));
  return redirect(303, Pad.toetsen());
};
