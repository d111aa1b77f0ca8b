import { randomUUID } from 'node:crypto';
import { type ServerType, serve } from '@hono/node-server';
import { Hono } from 'hono';
import { freePort } from '../ports.ts';
import { type Activities, makeActivities } from './activities.ts';
import { type Breaches, makeBreaches } from './Breaches.ts';
import { type Conversations, makeConversations } from './Conversations.ts';
import { makeConnector } from './connector.ts';
import { type Deliver, makeDeliver, type Patience, patienceOfTeams } from './deliver.ts';
import { type Faults, makeFaults } from './faults.ts';
import { type Identity, makeIdentity, type Registration } from './identity.ts';
import { makeTenant, type Tenant } from './Tenant.ts';
import { makeTraffic, type Traffic } from './Traffic.ts';
import { makeThrottling, type Throttling } from './throttling.ts';

/** Microsoft's servers for Teams, as far as a bot sees them: written from what Microsoft documents. */
export interface Platform {
  readonly registration: Registration;
  readonly serviceUrl: string;
  readonly bot: { readonly id: string; readonly name: string };
  readonly tenant: Tenant;
  readonly conversations: Conversations;
  readonly activities: Activities;
  readonly breaches: Breaches;
  readonly throttling: Throttling;
  readonly faults: Faults;
  readonly identity: Identity;
  readonly traffic: Traffic;
  /** Calls that reached an address that is not Microsoft's; a bot that checks makes none. */
  readonly lured: ReadonlyArray<string>;
  /** What our processes are set to. */
  readonly env: Readonly<Record<string, string>>;
  /** Where our bot listens, without a path. */
  readonly connect: (bot: string) => void;
  readonly deliver: Deliver;
  readonly [Symbol.asyncDispose]: () => Promise<void>;
}

export interface PlatformOptions {
  /** Per thread, as Teams does; off by default, so that a test says when it matters. */
  readonly throttled?: boolean;
  readonly patience?: Patience;
}

const listen = async (app: Hono): Promise<{ readonly origin: string; readonly close: () => Promise<void> }> => {
  const port = await freePort();
  const server = await new Promise<ServerType>((resolve) => {
    const made: ServerType = serve({ fetch: app.fetch, hostname: '127.0.0.1', port }, () => resolve(made));
  });
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
};

export const openPlatform = async ({
  throttled = false,
  patience = patienceOfTeams,
}: PlatformOptions = {}): Promise<Platform> => {
  const tenant = makeTenant();
  const registration = { clientId: randomUUID(), clientSecret: randomUUID(), tenantId: tenant.id };
  const bot = { id: `28:${registration.clientId}`, name: 'Tenzij' };
  const conversations = makeConversations(tenant);
  const breaches = makeBreaches();
  const throttling = makeThrottling(throttled);
  const faults = makeFaults();
  const traffic = makeTraffic();
  const lured: Array<string> = [];

  const app = new Hono();
  const place = await listen(app);
  const strangers = new Hono();
  strangers.all('*', (c) => {
    lured.push(`${c.req.method} ${c.req.path}`);
    return c.json({ id: '1' });
  });
  const foreign = await listen(strangers);

  const identity = makeIdentity(() => place.origin, registration);
  const serviceUrl = `${place.origin}/emea/${tenant.id}/`;
  app.route('/', identity.routes);
  app.route(
    `/emea/${tenant.id}`,
    makeConnector({ tenant, conversations, identity, breaches, throttling, faults, traffic }),
  );

  let botUrl = '';
  const deliver = makeDeliver({
    botUrl: () => botUrl,
    serviceUrl: () => serviceUrl,
    foreignUrl: () => `${foreign.origin}/emea/`,
    identity,
    breaches,
    traffic,
    patience,
  });
  return {
    registration,
    serviceUrl,
    bot,
    tenant,
    conversations,
    activities: makeActivities({ tenant, conversations, bot, serviceUrl: () => serviceUrl }),
    breaches,
    throttling,
    faults,
    identity,
    traffic,
    lured,
    env: {
      TEAMS_CLIENT_ID: registration.clientId,
      TEAMS_CLIENT_SECRET: registration.clientSecret,
      TEAMS_TENANT_ID: tenant.id,
      TEAMS_SERVICE_URL: `${place.origin}/emea/`,
      TEAMS_LOGIN_URL: place.origin,
      TEAMS_OPENID_URL: `${place.origin}/v1/.well-known/openidconfiguration`,
    },
    connect: (address) => {
      botUrl = `${address}/api/messages`;
    },
    deliver,
    [Symbol.asyncDispose]: async () => {
      await place.close();
      await foreign.close();
    },
  };
};
