import { type RequestEvent, redirect } from '@sveltejs/kit';
import type { Antwoord } from '@tenzij/contract/client.ts';
import { Pad } from '#lib/pad.ts';
import { geweigerd } from '#lib/session/answer.server.ts';
import { meldStraks } from '#lib/session/flash.server.ts';
import type { Waarden } from '#lib/session/form.ts';

/** After a booking was added, changed or removed: back to all of them with a word, or the form again with why not. */
export const naBoeking = (event: RequestEvent, antwoord: Antwoord<unknown>, waarden: Waarden, gedaan: string) => {
  if (!antwoord.gelukt) return geweigerd(event, antwoord.probleem, waarden);
  meldStraks(event.cookies, gedaan);
  redirect(303, Pad.kostenBijhouden());
};
