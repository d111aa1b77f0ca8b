import { vraagBot } from '#lib/chat/bot.server.ts';
import { leesToken } from '#lib/session/session.server.ts';

/** What somebody does in the chat window, passed on to the bot in their name. Only our own pages may ask it. */
export const POST = async ({ url, request, cookies }) => {
  const json = request.headers.get('content-type')?.split(';')[0]?.trim() === 'application/json';
  if (request.headers.get('origin') !== url.origin) return new Response(null, { status: 403 });
  if (!json) return new Response(null, { status: 415 });
  const token = leesToken(cookies);
  if (token === null) return new Response(null, { status: 401 });
  const antwoord = await vraagBot('/web/gebeurtenissen', token, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json, application/problem+json' },
    body: await request.text(),
  });
  if (antwoord === undefined) return new Response(null, { status: 503 });
  return new Response(antwoord.body, {
    status: antwoord.status,
    headers: { 'content-type': antwoord.headers.get('content-type') ?? 'application/json' },
  });
};
