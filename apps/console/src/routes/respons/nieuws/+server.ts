import { leesToken } from '#lib/session/session.server.ts';
import { apiUrl } from '#lib/session/settings.server.ts';

const headers = { 'content-type': 'text/event-stream; charset=utf-8', 'x-accel-buffering': 'no' };

/** What happens, passed on as the api tells it to who is signed in; ended when the browser leaves. */
export const GET = async ({ request, cookies }) => {
  if ((request.headers.get('sec-fetch-site') ?? 'same-origin') !== 'same-origin')
    return new Response(null, { status: 403 });
  const token = leesToken(cookies);
  // 204 tells a browser not to come again.
  if (token === null) return new Response(null, { status: 204 });
  const gezien = request.headers.get('last-event-id');
  const stroom = await fetch(`${apiUrl}/v1/gebeurtenissen`, {
    headers: {
      accept: 'text/event-stream',
      authorization: `Bearer ${token}`,
      ...(gezien === null ? {} : { 'last-event-id': gezien }),
    },
    signal: request.signal,
  }).catch(() => undefined);
  if (stroom?.ok === true && stroom.body !== null) return new Response(stroom.body, { headers });
  await stroom?.body?.cancel();
  return new Response(null, { status: stroom !== undefined && stroom.status < 500 ? 204 : 503 });
};
