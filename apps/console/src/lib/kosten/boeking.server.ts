import type { RequestEvent } from '@sveltejs/kit';
import type { Antwoord } from '@tenzij/contract/client.ts';
import { Pad } from '#lib/pad.ts';
import { lees } from '#lib/session/answer.server.ts';
import { alsKeuzes } from '#lib/session/bekend.ts';
import type { Waarden } from '#lib/session/form.ts';
import { naFormulier } from '#lib/session/naFormulier.server.ts';
import { inrichtingVoor } from '#lib/session/reference.server.ts';

/** One booking as its form begins. */
export const laadBoeking = async <A extends { readonly versie: number }>(
  event: RequestEvent,
  gevraagd: Promise<Antwoord<A>>,
  waardenVan: (een: A) => Waarden,
) => {
  const [een, { pilots }] = await Promise.all([lees(event, gevraagd), inrichtingVoor(event, 'pilots')]);
  return {
    waarden: waardenVan(een),
    versie: een.versie,
    pilots: alsKeuzes(pilots),
    sleutel: crypto.randomUUID() as string,
  };
};

/** After a booking was added, changed or removed: back to all of them. */
export const naBoeking = (event: RequestEvent, antwoord: Antwoord<unknown>, waarden: Waarden, zegt: string) =>
  naFormulier(event, antwoord, waarden, () => ({ zegt, naar: Pad.kostenBijhouden() }));
