import type { RequestEvent } from '@sveltejs/kit';
import { isAanmelden, isVoorInwoner, Pad } from '#lib/pad.ts';

/** A form sent by the browser itself, as it does without scripting. */
const isKaal = ({ request, url }: RequestEvent): boolean =>
  request.method === 'POST' &&
  !request.headers.has('x-sveltekit-action') &&
  (request.headers.get('content-type') ?? '').startsWith('application/x-www-form-urlencoded') &&
  !isVoorInwoner(url.pathname) &&
  !url.pathname.startsWith(Pad.aanmelden()) &&
  url.pathname !== Pad.afmelden();

/**
 * Where a form meets a session that is over, a redirect would lose what was filled in, and no page is kept to go back to.
 * So the answer holds it, in the browser only, to be sent again after signing in beside it.
 */
export const metFormulier = async (event: RequestEvent, antwoord: () => Promise<Response>): Promise<Response> => {
  if (!isKaal(event)) return antwoord();
  const kopie = event.request.clone();
  const response = await antwoord();
  if (response.status !== 303 || !isAanmelden(response.headers.get('location') ?? '')) return response;
  const body = new URLSearchParams(await kopie.text());
  const headers = { accept: 'text/html' };
  return event.fetch(Pad.aanmeldVerlopen(event.url.pathname + event.url.search), { method: 'POST', headers, body });
};
