import type { RequestEvent } from '@sveltejs/kit';
import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit/hooks';
import { loadCharts } from '@tenzij/documents/chart/draw.ts';
import { tekst } from '#berichten';
import { type Taal, taalVoor, talen } from '#lib/ervaring/talen/talen.ts';
import { isVoorInwoner } from '#lib/pad.ts';
import { metFormulier } from '#lib/session/opnieuw.server.ts';
import { clientMet, leesToken, wieIs } from '#lib/session/session.server.ts';
import { teams } from '#lib/session/settings.server.ts';
import { zetKader } from '#lib/teams/kader.ts';

const headers = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=()',
  'cross-origin-resource-policy': 'same-origin',
};

const htmlIn = (taal: Taal) => `<html lang="${taal}" dir="${talen[taal].richting}">`;

/** Of a screen that is not kept at all the back key of a phone makes an error, and residents use that key. */
const isTussenscherm = ({ url, request }: Pick<RequestEvent, 'url' | 'request'>) =>
  request.method === 'POST' && isVoorInwoner(url.pathname);

export const handle: Handle = async ({ event, resolve }) => {
  const token = isVoorInwoner(event.url.pathname) ? null : leesToken(event.cookies);
  event.locals.api = clientMet(token);
  event.locals.ik = token === null ? null : await wieIs(token);
  event.locals.taal = isVoorInwoner(event.url.pathname)
    ? taalVoor(event.url, event.request.headers.get('accept-language'))
    : 'nl';
  const response = await metFormulier(event, async () =>
    resolve(event, {
      // A form may change it, so it is looked at only now.
      transformPageChunk: ({ html }) => html.replace('<html lang="nl">', htmlIn(event.locals.taal)),
    }),
  );
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  zetKader(response.headers, event.url.pathname, teams);
  // What stands on a page may be about a casus: no copy stays behind on a shared computer.
  if (!event.url.pathname.startsWith('/_app/'))
    response.headers.set('cache-control', isTussenscherm(event) ? 'private, no-cache' : 'no-store');
  return response;
};

/** Or the first who opens a page with a chart waits for it. */
export const init: ServerInit = () => void loadCharts();

/** The log says what broke and never where, because a path names a casus. */
export const handleError: HandleServerError = ({ kind, error }) => {
  if (kind === 'app') return;
  if (kind === 'framework' && error.status < 500)
    return { titel: tekst.fout.nietGevonden, message: tekst.fout.nietGevondenUitleg };
  console.error(error instanceof Error ? (error.stack ?? error.message) : error);
  return { titel: tekst.fout.onverwacht, message: tekst.fout.onverwachtUitleg };
};
