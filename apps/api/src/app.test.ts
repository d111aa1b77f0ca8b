import { apiVersie } from '@tenzij/contract/openapi.ts';
import { DatabaseWeg } from '@tenzij/store/Store.ts';
import { Exit, Redacted } from 'effect';
import { describe, expect, it } from 'vitest';
import { makeApp } from './app.ts';
import { makeRateLimit } from './http/rateLimit.ts';

/** The door alone: what comes behind it ends as the test says. */
const door = (ends: Exit.Exit<Response, DatabaseWeg> = Exit.succeed(new Response('{}')), demo = true) => {
  const log: Array<string> = [];
  let asked = 0;
  const app = makeApp({
    demo,
    log: (line) => void log.push(line),
    run: () => {
      asked += 1;
      return Promise.resolve(ends);
    },
    botsleutel: Redacted.make('sleutel-van-de-bot'),
    rateLimit: makeRateLimit({ perSecond: 1, burst: 3, now: () => 0 }),
  });
  return { app, log, asked: () => asked };
};

interface Document {
  readonly info: { readonly contact: object };
  readonly paths: Record<string, Record<string, unknown>>;
}

const documentOf = async (app: ReturnType<typeof makeApp>): Promise<Document> => {
  const answer = await app.request('/v1/openapi.json');
  expect(answer.status).toBe(200);
  return (await answer.json()) as Document;
};

describe('every answer', () => {
  it.each(['/v1/gezondheid', '/v1/openapi.json', '/v1/nergens', '/v1/teams/', '/'])(
    'carries the fixed headers: %s',
    async (path) => {
      const { headers } = await door().app.request(path);
      expect(Object.fromEntries(headers)).toMatchObject({
        'api-version': apiVersie,
        'cache-control': 'no-store',
        'content-security-policy': "frame-ancestors 'none'",
        'x-content-type-options': 'nosniff',
      });
      expect(headers.get('strict-transport-security')).toBeNull();
    },
  );
  it('over https says to stay there', async () => {
    const { app } = door();
    const direct = await app.request('https://tenzij.example/v1/gezondheid');
    const proxied = await app.request('/v1/gezondheid', { headers: { 'x-forwarded-proto': 'https' } });
    for (const { headers } of [direct, proxied])
      expect(headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains');
  });
});

describe('the OpenAPI document', () => {
  it('is open to all origins, without signing in', async () => {
    const { headers } = await door().app.request('/v1/openapi.json', { headers: { origin: 'https://elders.example' } });
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect((await door().app.request('/v1/gezondheid')).headers.get('access-control-allow-origin')).toBeNull();
  });
  it.each([true, false])('describes every route there is and no other, in the demo: %s', async (demo) => {
    const { app } = door(undefined, demo);
    const { paths } = await documentOf(app);
    const described = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} /v1${path}`),
    );
    const routes = app.routes
      .filter(({ method, path }) => method !== 'ALL' && path !== '/v1/openapi.json')
      .map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`);
    expect(described.toSorted()).toEqual([...new Set(routes)].toSorted());
    expect(described.some((route) => route.includes('/demo/'))).toBe(demo);
  });
});

describe('the door', () => {
  it('outside the demo knows no personas', async () => {
    const { app, asked } = door(undefined, false);
    expect((await app.request('/v1/demo/personas')).status).toBe(404);
    expect((await app.request('/v1/demo/sessies', { method: 'POST', body: '{}' })).status).toBe(404);
    expect(asked()).toBe(0);
  });
  it('says 429, with when to come back, to who asks too much, and to nobody else', async () => {
    const { app, asked } = door();
    const ask = (token: string) => app.request('/v1/teams', { headers: { authorization: `Bearer ${token}` } });
    for (const _ of [1, 2, 3]) expect((await ask('een')).status).toBe(200);
    const answer = await ask('een');
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '1']);
    expect(await answer.json()).toMatchObject({ status: 429, title: 'Te veel verzoeken', instance: '/v1/teams' });
    expect((await ask('ander')).status).toBe(200);
    expect(asked()).toBe(4);
  });
  it('lets the bot through, that speaks for everybody in a chat and waits its turn by itself', async () => {
    const { app } = door();
    const ask = (token: string) =>
      app.request('/v1/chatsessies', { method: 'POST', headers: { authorization: `Bearer ${token}` } });
    for (const token of ['sleutel-van-de-bot', 'sleutel-van-een-ander']) for (let i = 0; i < 3; i++) await ask(token);
    expect((await ask('sleutel-van-de-bot')).status).toBe(200);
    expect((await ask('sleutel-van-een-ander')).status).toBe(429);
  });
  it('says 503 with Retry-After where the database is away', async () => {
    const { app, log } = door(Exit.fail(new DatabaseWeg()));
    const answer = await app.request('/v1/teams');
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '2']);
    expect(await answer.json()).toMatchObject({ title: 'Even niet bereikbaar' });
    expect(log.map((line) => JSON.parse(line))).toMatchObject([
      { niveau: 'waarschuwing', methode: 'GET', route: '/v1/teams', status: 503 },
    ]);
  });
  it('says nothing of what broke, and logs where and not what', async () => {
    const broken = Object.assign(new Error('inwoner Jansen, 111222333'), { code: '23505', constraint: 'een_naam' });
    const { app, log } = door(Exit.die(broken));
    const answer = await app.request('/v1/meldingen/01900000-0000-7000-8000-000000000000?q=Jansen', {
      method: 'GET',
    });
    const text = await answer.text();
    expect(answer.status).toBe(500);
    expect(JSON.parse(text)).toMatchObject({ status: 500, title: 'Er ging iets mis' });
    expect(log).toHaveLength(1);
    for (const secret of ['Jansen', '111222333']) expect(`${text}${log.join()}`).not.toContain(secret);
    expect(text).not.toContain('een_naam');
    expect(JSON.parse(log[0] ?? '')).toMatchObject({
      niveau: 'fout',
      route: '/v1/meldingen/{id}',
      status: 500,
      fout: 'Error',
      code: '23505',
      constraint: 'een_naam',
      waar: expect.arrayContaining([expect.stringMatching(/^at /)]),
    });
    expect(log[0]).not.toContain('01900000');
  });
});
