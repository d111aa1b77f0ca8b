import { type RequestEvent, redirect } from '@sveltejs/kit';
import type { Antwoord } from '@tenzij/contract/client.ts';
import { geweigerd } from './answer.server.ts';
import { meldStraks } from './flash.server.ts';
import type { Waarden } from './form.ts';

/** After a form: a page with on it what was done, or the form again with why not. */
export const naFormulier = <A>(
  event: RequestEvent,
  antwoord: Antwoord<A>,
  waarden: Waarden,
  gedaan: (inhoud: A) => { readonly zegt: string; readonly naar: string },
) => {
  if (!antwoord.gelukt) return geweigerd(event, antwoord.probleem, waarden);
  const { zegt, naar } = gedaan(antwoord.inhoud);
  meldStraks(event.cookies, zegt);
  redirect(303, naar);
};
