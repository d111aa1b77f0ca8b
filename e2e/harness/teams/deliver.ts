import { asText, type Node } from './Activity.ts';
import type { Breaches } from './Breaches.ts';
import type { Claims, Identity } from './identity.ts';
import { invokeBreaches } from './invokeRules.ts';
import { makeKey, now } from './signing.ts';
import type { Delivery, Traffic } from './Traffic.ts';

/** How a delivery is not what it should be. */
export type Forgery =
  | 'no_token'
  | 'other_audience'
  | 'other_issuer'
  | 'other_tenant'
  | 'expired'
  | 'not_yet_valid'
  | 'other_service_url'
  | 'foreign_service_url'
  | 'wrong_signature'
  | 'other_channel_key';

export interface Delivered extends Delivery {
  /** The same bytes with the same token once more. */
  readonly replay: () => Promise<Delivered>;
  /** The same activity once more as Microsoft retries: with a token of its own. */
  readonly retry: () => Promise<Delivered>;
}

interface DeliverParts {
  readonly botUrl: () => string;
  readonly serviceUrl: () => string;
  /** An address that is not Microsoft's. */
  readonly foreignUrl: () => string;
  readonly identity: Identity;
  readonly breaches: Breaches;
  readonly traffic: Traffic;
  readonly patience: Patience;
}

/** In milliseconds: how long Teams waits, and what we hold ourselves to. */
export interface Patience {
  readonly invoke: number;
  readonly message: number;
  readonly ours: number;
}
export const patienceOfTeams: Patience = { invoke: 10_000, message: 15_000, ours: 3_000 };
const anotherTenant = '99999999-9999-4999-8999-999999999999';

const parse = (written: string): unknown => {
  try {
    return written === '' ? undefined : JSON.parse(written);
  } catch {
    return written;
  }
};

const inTenant = (activity: Node, id: string): Node => ({
  ...activity,
  conversation: { ...(activity.conversation as object), tenantId: id },
  channelData: { ...(activity.channelData as object), tenant: { id } },
});

const claimsOf: Readonly<Partial<Record<Forgery, () => Claims>>> = {
  other_audience: () => ({ aud: '11111111-1111-4111-8111-111111111111' }),
  other_issuer: () => ({ iss: 'https://sts.windows.net/11111111-1111-4111-8111-111111111111/' }),
  expired: () => ({ nbf: now() - 7200, exp: now() - 3600 }),
  not_yet_valid: () => ({ nbf: now() + 3600, exp: now() + 7200 }),
};

export type Deliver = (activity: Node, forgery?: Forgery) => Promise<Delivered>;

/** Hands activities to our bot as the service of Teams does. */
export const makeDeliver = (parts: DeliverParts): Deliver => {
  const { identity, breaches, traffic, patience } = parts;

  const judge = (activity: Node, { status, body, millis, name }: Delivery) => {
    const invoke = asText(activity.type) === 'invoke';
    if (status === 0)
      breaches.add('ack', `${name} was not answered within ${invoke ? patience.invoke : patience.message} ms`);
    else if (millis > patience.ours) breaches.add('ack', `${name} was answered after ${Math.round(millis)} ms`);
    if (invoke && status === 200) for (const one of invokeBreaches(name, body)) breaches.add(`answer to ${name}`, one);
    if (status >= 400 && status < 500) breaches.add('ack', `${name} was refused with ${status}`);
  };

  const send = async (
    activity: Node,
    written: string,
    authorization: string | null,
    honest: boolean,
  ): Promise<Delivered> => {
    const at = Date.now();
    const started = performance.now();
    const type = asText(activity.type);
    const answer = await fetch(parts.botUrl(), {
      method: 'POST',
      body: written,
      headers: {
        'content-type': 'application/json; charset=utf-8',
        ...(authorization === null ? {} : { authorization }),
      },
      signal: AbortSignal.timeout(type === 'invoke' ? patience.invoke : patience.message),
    })
      .then(async (response) => ({ status: response.status, body: parse(await response.text()) }))
      .catch(() => ({ status: 0, body: undefined }));
    const name = type === 'invoke' ? asText(activity.name) : type;
    const delivery = { at, name, ...answer, millis: performance.now() - started };
    traffic.delivered(delivery);
    if (honest) judge(activity, delivery);
    return {
      ...delivery,
      replay: () => send(activity, written, authorization, false),
      retry: () => send(activity, written, tokenFor(activity, undefined), honest),
    };
  };

  const tokenFor = (activity: Node, forgery: Forgery | undefined): string | null => {
    if (forgery === 'no_token') return null;
    const serviceurl = forgery === 'other_service_url' ? `${parts.serviceUrl()}elders/` : asText(activity.serviceUrl);
    const claims = { serviceurl, ...(forgery ? claimsOf[forgery]?.() : {}) };
    if (forgery === 'wrong_signature') {
      // Signed by a stranger under the name of the real key.
      const [, body] = identity.tokenFor(claims, makeKey()).split('.');
      const [header, , signature] = identity.tokenFor({}).split('.');
      return `Bearer ${header}.${body}.${signature}`;
    }
    return `Bearer ${identity.tokenFor(claims, forgery === 'other_channel_key' ? identity.otherChannelKey : undefined)}`;
  };

  return (activity, forgery) => {
    const placed = forgery === 'foreign_service_url' ? { ...activity, serviceUrl: parts.foreignUrl() } : activity;
    const sent = forgery === 'other_tenant' ? inTenant(placed, anotherTenant) : placed;
    return send(sent, JSON.stringify(sent), tokenFor(sent, forgery), forgery === undefined);
  };
};
