import type { RequestEvent } from '@sveltejs/kit';
import type { Antwoord } from '@tenzij/contract/client.ts';
import { geweigerd } from './answer.server.ts';
import type { Waarden } from './form.ts';

/** What was done in words, or why not with what was filled in. */
export const beantwoord = async (
  event: Pick<RequestEvent, 'url' | 'request'>,
  waarden: Waarden,
  gedaan: string | null,
  vraag: Promise<Antwoord<unknown>>,
) => {
  const antwoord = await vraag;
  return antwoord.gelukt ? { gedaan } : geweigerd(event, antwoord.probleem, waarden);
};
