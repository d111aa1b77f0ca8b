import type { Ingaand, Uitgaand } from '@tenzij/contract/gesprek/Web.ts';
import { Pad } from '#lib/pad.ts';

export type Verstuurd =
  | { readonly soort: 'antwoord'; readonly antwoord: Uitgaand }
  | { readonly soort: 'afgemeld' }
  /** Nothing is known to have happened; the same key may be sent again. */
  | { readonly soort: 'mislukt'; readonly melding: string | null };

export const verstuur = async (ingaand: Ingaand): Promise<Verstuurd> => {
  const antwoord = await fetch(Pad.chatGebeurtenissen(), {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(ingaand),
  }).catch(() => undefined);
  if (antwoord === undefined) return { soort: 'mislukt', melding: null };
  if (antwoord.status === 401) return { soort: 'afgemeld' };
  const inhoud: unknown = await antwoord.json().catch(() => null);
  if (antwoord.ok && inhoud !== null) return { soort: 'antwoord', antwoord: inhoud as Uitgaand };
  const detail = antwoord.status < 500 && (inhoud as { detail?: unknown } | null)?.detail;
  return { soort: 'mislukt', melding: typeof detail === 'string' ? detail : null };
};
