import { type RequestEvent, redirect } from '@sveltejs/kit';
import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import { MeldingId } from '@tenzij/domain/melding/Melding.ts';
import { VoorzieningId } from '@tenzij/domain/voorziening/Voorziening.ts';
import { tekst } from '#berichten';
import { Pad } from '#lib/pad.ts';
import { geweigerd, lees, onvolledig } from '#lib/session/answer.server.ts';
import { meldStraks } from '#lib/session/flash.server.ts';
import { eerste, sleutelUit, versieUit, waardenUit } from '#lib/session/form.ts';
import { aangemeld } from '#lib/session/session.server.ts';

const t = tekst.voorziening;
const leesMelding = leesInvoer(MeldingId);
const leesVoorziening = leesInvoer(VoorzieningId);
type Vraag = Pick<RequestEvent, 'url' | 'request' | 'locals' | 'cookies'>;

/** "Klopt nog", wherever it is pressed. */
export const kloptNog = async (event: Vraag) => {
  const { api } = aangemeld(event);
  const form = await event.request.formData();
  const waarden = waardenUit(form);
  const id = leesVoorziening(eerste(waarden, 'voorzieningId'));
  if (!id.gelukt) return onvolledig(id.fouten, waarden);
  const antwoord = await api.controleerVoorziening({
    params: { id: id.waarde },
    body: { klopt: true },
    sleutel: sleutelUit(form),
    ...versieUit(waarden),
  });
  return antwoord.gelukt
    ? { gedaan: t.isGecontroleerd(antwoord.inhoud.naam) }
    : geweigerd(event, antwoord.probleem, waarden);
};

/** "Gebruik voor deze casus": on to where the casus is worked on now. */
export const gebruikVoorCasus = async (event: Vraag) => {
  const { api } = aangemeld(event);
  const waarden = waardenUit(await event.request.formData());
  const meldingId = leesMelding(eerste(waarden, 'meldingId'));
  const voorzieningId = leesVoorziening(eerste(waarden, 'voorzieningId'));
  if (!meldingId.gelukt) return onvolledig(meldingId.fouten, waarden);
  if (!voorzieningId.gelukt) return onvolledig(voorzieningId.fouten, waarden);
  const params = { id: meldingId.waarde };
  const antwoord = await api.kiesVoorCasus({ params: { ...params, voorzieningId: voorzieningId.waarde }, body: {} });
  if (!antwoord.gelukt) return geweigerd(event, antwoord.probleem, waarden);
  const { weging } = await lees(event, api.tijdlijn({ params }));
  const { nummer } = await lees(event, api.melding({ params }));
  meldStraks(event.cookies, t.gekozen(antwoord.inhoud.voorziening.naam, nummer));
  redirect(303, weging === null || weging.status === 'besloten' ? Pad.melding(params.id) : Pad.weging(weging.id));
};
