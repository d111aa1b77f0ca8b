import { createHmac, randomBytes } from 'node:crypto';
import type { Json } from './blocks.ts';
import type { Record } from './Record.ts';
import type { Sockets } from './sockets.ts';
import { appId, botUser, teamId } from './workspace.ts';

/** A request as it goes over the line, so that it can go again, byte for byte. */
export interface Envelope {
  readonly kind: string;
  readonly body: string;
  readonly headers: Readonly<globalThis.Record<string, string>>;
}

export interface Receipt {
  readonly status: number;
  readonly text: string;
  readonly milliseconds: number;
}

export interface DeliveryOptions {
  /** Where our bot listens, without a path. */
  readonly bot: string;
  readonly signingSecret: string;
  /** Slack waits nothing, a minute and five minutes; tests have less patience. */
  readonly retryAfterMillis: ReadonlyArray<number>;
  readonly events: ReadonlyArray<string> | undefined;
}

export interface Signing {
  readonly secret?: string;
  readonly ageSeconds?: number;
}

/** What an app must have subscribed to, to be told of this. */
const subscriptionOf = ({ type, channel_type }: Json): string => {
  if (type !== 'message') return String(type);
  return String(channel_type).endsWith('im') ? `message.${String(channel_type)}` : `message.${String(channel_type)}s`;
};

const patience = 3000;
const failed = (status: number) => status < 200 || status > 299;
const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Retries come seconds later, so they are never signed for the same second. */
const asRetry = ({ headers, ...rest }: Envelope, retry: number, reason: string): Envelope => ({
  ...rest,
  headers: { ...headers, 'x-slack-retry-num': String(retry), 'x-slack-retry-reason': reason },
});

const overHttp = async (bot: string, { headers, body }: Envelope) => {
  const signal = AbortSignal.timeout(patience + 500);
  const answer = await fetch(`${bot}/slack/events`, { method: 'POST', headers: { ...headers }, body, signal });
  return { status: answer.status, text: await answer.text() };
};

/** What Slack delivers to an app: signed, with three seconds of patience, and events again when they failed. */
export const makeDelivery = (record: Record, sockets: Sockets, options: DeliveryOptions) => {
  const running = new Set<Promise<unknown>>();

  const seal = (kind: string, type: string, body: string, { secret, ageSeconds = 0 }: Signing = {}): Envelope => {
    const timestamp = String(Math.floor(Date.now() / 1000) - ageSeconds);
    const mac = createHmac('sha256', secret ?? options.signingSecret)
      .update(`v0:${timestamp}:${body}`)
      .digest('hex');
    return {
      kind,
      body,
      headers: {
        'content-type': type,
        'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
        'x-slack-request-timestamp': timestamp,
        'x-slack-signature': `v0=${mac}`,
      },
    };
  };

  const send = async (envelope: Envelope, retry = 0): Promise<Receipt> => {
    const start = performance.now();
    const ack = (status: number, text: string): Receipt => {
      const milliseconds = performance.now() - start;
      record.ack({ kind: envelope.kind, status, milliseconds, retry });
      if (text !== '') record.sent.push(text);
      return { status, text, milliseconds };
    };
    try {
      const { status, text } = await (sockets.isOpen()
        ? sockets.deliver(envelope, patience + 500)
        : overHttp(options.bot, envelope));
      return ack(status, text);
    } catch {
      return ack(0, '');
    }
  };

  /** An event is delivered until it is received, at most three times more. */
  const deliver = async (sealed: (signing: Signing) => Envelope): Promise<Receipt> => {
    let receipt = await send(sealed({}));
    for (const [index, milliseconds] of options.retryAfterMillis.entries()) {
      const late = receipt.milliseconds > patience;
      if (!failed(receipt.status) && !late) break;
      await wait(milliseconds);
      const reason = late ? 'http_timeout' : receipt.status === 0 ? 'connection_failed' : 'http_error';
      const retry = index + 1;
      receipt = await send(asRetry(sealed({ ageSeconds: -retry }), retry, reason), retry);
    }
    return receipt;
  };

  const keep = <A>(work: Promise<A>): Promise<A> => {
    running.add(work);
    void work.finally(() => running.delete(work)).catch(() => undefined);
    return work;
  };

  const json = 'application/json';
  const form = 'application/x-www-form-urlencoded';
  const eventBody = (event: Json, external: boolean) =>
    JSON.stringify({
      token: 'verouderd',
      team_id: teamId,
      context_team_id: teamId,
      api_app_id: appId,
      event,
      type: 'event_callback',
      event_id: `Ev${randomBytes(6).toString('hex').toUpperCase()}`,
      event_time: Math.floor(Date.now() / 1000),
      authorizations: [
        { enterprise_id: null, team_id: teamId, user_id: botUser.id, is_bot: true, is_enterprise_install: false },
      ],
      is_ext_shared_channel: external,
    });
  return {
    send,
    /** The same event as Slack delivers it once more: the same bytes, signed for that later moment. */
    again: ({ kind, body, headers }: Envelope, retry: number) => {
      const later = seal(kind, headers['content-type'] ?? json, body, { ageSeconds: -retry });
      return send(asRetry(later, retry, 'http_timeout'), retry);
    },
    /** The sealed request of an event, to send by hand: again, later, or with a signature that is not Slack's. */
    sealEvent: (event: Json, signing: Signing = {}, external = false) =>
      seal(`event ${String(event.type)}`, json, eventBody(event, external), signing),
    event: (event: Json, external = false): Promise<Receipt | undefined> => {
      if (options.events?.includes(subscriptionOf(event)) === false) return Promise.resolve(undefined);
      const body = eventBody(event, external);
      return keep(deliver((signing) => seal(`event ${String(event.type)}`, json, body, signing)));
    },
    sealInteraction: (payload: Json, signing: Signing = {}) =>
      seal(String(payload.type), form, new URLSearchParams({ payload: JSON.stringify(payload) }).toString(), signing),
    sealCommand: (fields: Readonly<globalThis.Record<string, string>>, signing: Signing = {}) =>
      seal(`command ${fields.command}`, form, new URLSearchParams(fields).toString(), signing),
    /** Until nothing is on its way any more. */
    settled: async () => {
      while (running.size > 0) await Promise.allSettled([...running]);
    },
  };
};
export type Delivery = ReturnType<typeof makeDelivery>;
