import { createPublicKey, createVerify } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { asNode, nodesIn } from './Activity.ts';
import type { Forgery } from './deliver.ts';
import type { Platform } from './Platform.ts';
import { type Heard, listener, open } from './trial.ts';

const claimsIn = (authorization: string | undefined) =>
  JSON.parse(Buffer.from((authorization ?? '').split('.')[1] ?? '', 'base64url').toString());

describe('the stand-in of Teams, towards a bot that listens', () => {
  it('signs with a key that it publishes, and says for whom, from where and until when', async () => {
    const { platform, anna } = await open();
    const heard = await listener(platform, () => new Response(null, { status: 202 }));
    const activity = platform.activities.message(anna, platform.conversations.personalOf(anna).id, 'hulp');
    const delivered = await platform.deliver(activity);
    const [{ authorization = '', activity: got } = { activity: {} }] = heard;
    const metadata = await (await fetch(platform.env.TEAMS_OPENID_URL ?? '')).json();
    const { keys } = await (await fetch(metadata.jwks_uri)).json();
    const [header = '', body = '', signature = ''] = authorization.replace('Bearer ', '').split('.');
    const { kid } = JSON.parse(Buffer.from(header, 'base64url').toString());
    const key = nodesIn(keys).find((one) => one.kid === kid);
    const verifies = createVerify('RSA-SHA256').update(`${header}.${body}`);
    expect(verifies.verify(createPublicKey({ key: asNode(key), format: 'jwk' } as never), signature, 'base64url')).toBe(
      true,
    );
    expect(claimsIn(authorization)).toMatchObject({
      iss: 'https://api.botframework.com',
      aud: platform.registration.clientId,
      serviceurl: platform.serviceUrl,
    });
    expect(got).toMatchObject({
      channelId: 'msteams',
      serviceUrl: platform.serviceUrl,
      channelData: { tenant: { id: platform.tenant.id } },
      from: { aadObjectId: anna.aadObjectId },
    });
    await delivered.replay();
    expect(heard[1]).toEqual(heard[0]);
    await delivered.retry();
    expect(heard[2]?.activity).toEqual(heard[0]?.activity);
    expect(platform.breaches.all()).toEqual([]);
  });

  it.each<[Forgery, (heard: Heard, platform: Platform) => boolean]>([
    ['no_token', ({ authorization }) => authorization === undefined],
    ['other_audience', ({ authorization }, { registration }) => claimsIn(authorization).aud !== registration.clientId],
    ['other_issuer', ({ authorization }) => claimsIn(authorization).iss !== 'https://api.botframework.com'],
    ['other_tenant', ({ activity }, { tenant }) => asNode(asNode(activity.channelData).tenant).id !== tenant.id],
    ['expired', ({ authorization }) => claimsIn(authorization).exp * 1000 < Date.now()],
    ['not_yet_valid', ({ authorization }) => claimsIn(authorization).nbf * 1000 > Date.now()],
    ['other_service_url', ({ authorization, activity }) => claimsIn(authorization).serviceurl !== activity.serviceUrl],
    ['foreign_service_url', ({ activity }, { serviceUrl }) => activity.serviceUrl !== serviceUrl],
    ['wrong_signature', ({ authorization }) => claimsIn(authorization).exp * 1000 > Date.now()],
    ['other_channel_key', ({ authorization }) => claimsIn(authorization).exp * 1000 > Date.now()],
  ])('delivers on request with %s', async (forgery, isForged) => {
    const { platform, anna } = await open();
    const heard = await listener(platform, () => new Response(null, { status: 401 }));
    const activity = platform.activities.message(anna, platform.conversations.personalOf(anna).id, 'hulp');
    expect((await platform.deliver(activity, forgery)).status).toBe(401);
    expect(heard[0] && isForged(heard[0], platform)).toBe(true);
    expect(platform.breaches.all()).toEqual([]);
  });

  it('records what was answered too late, and what was not answered at all', async () => {
    const { platform, anna } = await open({ patience: { invoke: 200, message: 200, ours: 0 } });
    const personal = platform.conversations.personalOf(anna).id;
    await listener(platform, () => new Response(null, { status: 202 }));
    await platform.deliver(platform.activities.message(anna, personal, 'hulp'));
    await listener(platform, () => new Promise<Response>(() => {}));
    await platform.deliver(platform.activities.invoke(anna, personal, 'task/fetch', {}));
    expect(platform.breaches.take()).toEqual([
      expect.stringMatching(/^ack: message was answered after \d+ ms$/),
      'ack: task/fetch was not answered within 200 ms',
    ]);
    expect(platform.breaches.all()).toEqual([]);
  });
});
