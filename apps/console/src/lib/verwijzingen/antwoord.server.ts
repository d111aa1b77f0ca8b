import { type RequestEvent, redirect } from '@sveltejs/kit';
import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import { BeantwoordVerwijzing, VerwijzingId } from '@tenzij/domain/verwijzing/Verwijzing.ts';
import { tekst } from '#berichten';
import { Pad } from '#lib/pad.ts';
import { geweigerd, onvolledig } from '#lib/session/answer.server.ts';
import { meldStraks } from '#lib/session/flash.server.ts';
import { eerste, gevuld, sleutelUit, waardenUit } from '#lib/session/form.ts';
import { paramsMet } from '#lib/session/params.server.ts';
import { aangemeld } from '#lib/session/session.server.ts';

export const verwijzingParams = paramsMet(VerwijzingId);

/** Yes or no, from the list or from its own page. */
const beantwoord = async (event: RequestEvent, idVan: (form: FormData) => string) => {
  const { api } = aangemeld(event);
  const form = await event.request.formData();
  const waarden = waardenUit(form);
  const gelezen = leesInvoer(BeantwoordVerwijzing)(
    gevuld({ antwoord: eerste(waarden, 'antwoord'), reden: eerste(waarden, 'reden') }),
  );
  if (!gelezen.gelukt) return onvolledig(gelezen.fouten, waarden);
  const params = verwijzingParams(idVan(form));
  // Without a version: whoever comes second hears who answered, and not only that something changed.
  const antwoord = await api.beantwoordVerwijzing({ params, body: gelezen.waarde, sleutel: sleutelUit(form) });
  if (!antwoord.gelukt) return geweigerd(event, antwoord.probleem, waarden);
  meldStraks(event.cookies, tekst.verwijzing.gedaan[gelezen.waarde.antwoord]);
  redirect(303, Pad.verwijzing(params.id));
};

export const antwoordActies = (idVan: (form: FormData, event: RequestEvent) => string) => ({
  beantwoord: (event: RequestEvent) => beantwoord(event, (form) => idVan(form, event)),
});
