import { type RequestEvent, redirect } from '@sveltejs/kit';
import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import type { MeldingId } from '@tenzij/domain/melding/Melding.ts';
import { VerschuifTermijn } from '@tenzij/domain/termijn/Termijn.ts';
import { tekst } from '#berichten';
import { datum } from '#lib/notatie/datum.ts';
import { geweigerd, onvolledig } from '#lib/session/answer.server.ts';
import { meldStraks } from '#lib/session/flash.server.ts';
import { eerste, getalUit, gevuld, sleutelUit, waardenUit } from '#lib/session/form.ts';
import { aangemeld } from '#lib/session/session.server.ts';

type Event = Pick<RequestEvent, 'request' | 'url' | 'cookies' | 'locals'>;

/** Moves the term from the page one is on, and comes back to it. */
export const verschuifTermijn = async (event: Event, id: MeldingId, terug: string) => {
  const { api } = aangemeld(event);
  const form = await event.request.formData();
  const waarden = waardenUit(form);
  const gelezen = leesInvoer(VerschuifTermijn)(
    gevuld({
      soort: eerste(waarden, 'soort'),
      dagen: getalUit(eerste(waarden, 'dagen')),
      reden: eerste(waarden, 'termijnreden') ?? '',
    }),
  );
  if (!gelezen.gelukt) return onvolledig(gelezen.fouten, waarden);
  const antwoord = await api.verschuifTermijn({ params: { id }, body: gelezen.waarde, sleutel: sleutelUit(form) });
  if (!antwoord.gelukt) return geweigerd(event, antwoord.probleem, waarden);
  meldStraks(event.cookies, tekst.termijn.gedaan(datum(antwoord.inhoud.valtOp)));
  return redirect(303, terug);
};
