import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type DeliveryOptions, makeDelivery } from './delivery.ts';
import { makePayloads } from './payloads.ts';
import { makeRecord } from './Record.ts';
import { makeResponses } from './responses.ts';
import { makeSockets } from './sockets.ts';
import { makeWebApi, reply, type WebApiOptions } from './webapi.ts';
import { makeWorkspace } from './workspace.ts';

export interface SlackOptions {
  /** Where our bot listens; asked at each delivery. */
  readonly bot: () => string;
  readonly scopes: ReadonlyArray<string>;
  /** The slash commands of the app, with their slash. */
  readonly commands: ReadonlyArray<string>;
  /** What the app subscribed to; everything, unless told. */
  readonly events?: ReadonlyArray<string>;
  readonly messageRate?: boolean;
  readonly retryAfterMillis?: ReadonlyArray<number>;
}

const secret = (prefix: string) => `${prefix}${randomBytes(16).toString('hex')}`;

/** A stand-in of Slack's servers, outside our processes: it keeps the rules that Slack documents. */
export const openSlack = async (options: SlackOptions) => {
  const workspace = makeWorkspace();
  const record = makeRecord();
  const payloads = makePayloads(workspace);
  const sockets = makeSockets();
  const secrets = { signingSecret: secret(''), botToken: secret('xoxb-'), appToken: secret('xapp-') };
  const webApi = makeWebApi(workspace, record, {
    socketUrl: () => sockets.ticket(),
    onDone: (method, answer) => {
      const event = ['chat.postMessage', 'chat.update'].includes(method) && payloads.ownMessage(method, answer);
      if (event) void delivery.event(event);
    },
    botToken: secrets.botToken,
    appToken: secrets.appToken,
    scopes: options.scopes,
    messageRate: options.messageRate ?? false,
  } satisfies WebApiOptions);
  const responses = makeResponses(workspace, record);
  const delivery = makeDelivery(record, sockets, {
    get bot() {
      return options.bot();
    },
    signingSecret: secrets.signingSecret,
    retryAfterMillis: options.retryAfterMillis ?? [0, 200, 1000],
    events: options.events,
  } satisfies DeliveryOptions);

  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    const handled = path.startsWith('/api/')
      ? webApi.handle(request, response, path.slice('/api/'.length))
      : path.startsWith('/actions/')
        ? responses.handle(request, response, path)
        : Promise.resolve(reply(response, 404, { ok: false, error: 'no_such_url' }));
    handled.catch((wrong: unknown) => {
      record.breach(`${path}: ${String(wrong)}`);
      reply(response, 400, { ok: false, error: 'invalid_payload' });
    });
  });
  server.on('upgrade', sockets.upgrade);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  responses.listenAt(address);
  sockets.listenAt(address);

  return {
    workspace,
    record,
    delivery,
    payloads,
    responseUrl: responses.make,
    commands: options.commands,
    secrets,
    fail: webApi.fail,
    heal: webApi.heal,
    /** What our bot is set to, to speak to this Slack. */
    env: {
      SLACK_SIGNING_SECRET: secrets.signingSecret,
      SLACK_BOT_TOKEN: secrets.botToken,
      SLACK_API_URL: `${address}/api/`,
    },
    /** The same without an address of our own: our bot opens a line. */
    socketEnv: {
      SLACK_APP_TOKEN: secrets.appToken,
      SLACK_BOT_TOKEN: secrets.botToken,
      SLACK_API_URL: `${address}/api/`,
    },
    sockets,
    [Symbol.asyncDispose]: async () => {
      await delivery.settled();
      sockets.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
export type Slack = Awaited<ReturnType<typeof openSlack>>;
