import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { afterEach } from 'vitest';
import { adaptiveCard, type Node } from './Activity.ts';
import { openPlatform, type Platform, type PlatformOptions } from './Platform.ts';

/** What the tests of the stand-in itself need: a team, a bot that knows the rules, and one that only listens. */
let ending: Array<() => Promise<void>> = [];
afterEach(async () => {
  for (const end of ending.toReversed()) await end();
  ending = [];
});

export const open = async (options?: PlatformOptions) => {
  const platform = await openPlatform(options);
  ending.push(platform[Symbol.asyncDispose]);
  const team = platform.tenant.addTeam('Team Noord');
  const channel = platform.tenant.addChannel(team, 'Overleg');
  const anna = platform.tenant.addUser({ name: 'Anna Bakker', email: 'anna.bakker@arnhem.example' });
  channel.members.add(anna.id);
  return { platform, team, channel, anna };
};

export const askToken = ({ env, registration }: Platform, changed: Record<string, string> = {}, tenant?: string) =>
  fetch(`${env.TEAMS_LOGIN_URL}/${tenant ?? registration.tenantId}/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: registration.clientId,
      client_secret: registration.clientSecret,
      scope: 'https://api.botframework.com/.default',
      ...changed,
    }),
  });

/** Calls the connector as a bot that knows the rules. */
export const caller = async (platform: Platform) => {
  const { access_token: token } = await (await askToken(platform)).json();
  return async (method: string, path: string, body?: unknown, authorization = `Bearer ${token}`) => {
    const answer = await fetch(new URL(path, platform.serviceUrl), {
      method,
      headers: { authorization, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(2_000),
    });
    const written = await answer.text();
    return { status: answer.status, headers: answer.headers, body: written === '' ? undefined : JSON.parse(written) };
  };
};

export const text = (said: string) => ({ type: 'message', text: said });
export const execute = {
  type: 'Action.Execute',
  title: 'Doe',
  verb: 'doe',
  data: { actie: 'doe' },
  fallback: { type: 'Action.Submit', title: 'Doe' },
};
export const goodCard = (extra: Node = {}): Node => ({
  type: 'AdaptiveCard',
  version: '1.5',
  fallbackText: 'Een kaart',
  body: [{ type: 'TextBlock', text: 'Een kaart', wrap: true }],
  actions: [execute],
  ...extra,
});
export const withCard = (card: Node) => ({
  type: 'message',
  attachments: [{ contentType: adaptiveCard, content: card }],
});

export interface Heard {
  readonly authorization: string | undefined;
  readonly activity: Node;
}

/** A bot that hears everything and answers what the test says. */
export const listener = async (platform: Platform, answer: (activity: Node) => Response | Promise<Response>) => {
  const heard: Array<Heard> = [];
  const app = new Hono().post('/api/messages', async (c) => {
    const activity = await c.req.json();
    heard.push({ authorization: c.req.header('authorization'), activity });
    return answer(activity);
  });
  const address = await new Promise<string>((resolve) => {
    const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) =>
      resolve(`http://127.0.0.1:${port}`),
    );
    ending.push(async () => void server.close());
  });
  platform.connect(address);
  return heard;
};
