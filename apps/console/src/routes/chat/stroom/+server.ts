import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import { GesprekNaam } from '@tenzij/contract/gesprek/Web.ts';
import { vraagBot } from '#lib/chat/bot.server.ts';
import { leesToken } from '#lib/session/session.server.ts';

const headers = { 'content-type': 'text/event-stream; charset=utf-8', 'x-accel-buffering': 'no' };
/** An event stream cannot say 401 to the browser, so it says it in its own words and ends. */
const afgemeld = () => new Response('event: afgemeld\ndata: \n\n', { headers });

/** The bot's stream, passed on as it comes, and ended when the browser leaves. */
export const GET = async ({ url, request, cookies }) => {
  if ((request.headers.get('sec-fetch-site') ?? 'same-origin') !== 'same-origin')
    return new Response(null, { status: 403 });
  const gesprek = leesInvoer(GesprekNaam)(url.searchParams.get('gesprek'));
  if (!gesprek.gelukt) return new Response(null, { status: 404 });
  const token = leesToken(cookies);
  if (token === null) return afgemeld();
  const stroom = await vraagBot(`/web/stroom?gesprek=${gesprek.waarde}`, token, {
    headers: { accept: 'text/event-stream' },
    signal: request.signal,
  });
  if (stroom?.status === 401) return afgemeld();
  if (stroom?.ok !== true || stroom.body === null) {
    await stroom?.body?.cancel();
    return new Response(null, { status: stroom === undefined || stroom.status >= 500 ? 503 : stroom.status });
  }
  return new Response(stroom.body, { headers });
};
