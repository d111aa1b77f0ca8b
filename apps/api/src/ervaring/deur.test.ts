import { Exit } from 'effect';
import { expect, it } from 'vitest';
import { makeApp } from '../app.ts';
import { makeRateLimit } from '../http/rateLimit.ts';

const pad = `/v1/ervaring/${'t'.repeat(43)}`;
const deur = (ends: Exit.Exit<Response>) => {
  const log: Array<string> = [];
  const app = makeApp({
    demo: true,
    log: (line) => void log.push(line),
    run: () => Promise.resolve(ends),
    rateLimit: makeRateLimit({ perSecond: 1, burst: 2, now: () => 0 }),
  });
  return { app, log };
};

it('what breaks on a link is logged without its secret', async () => {
  const { app, log } = deur(Exit.die(new Error(`stuk bij ${pad}`)));
  const antwoord = await app.request(pad);
  expect(antwoord.status).toBe(500);
  expect(await antwoord.json()).toMatchObject({ instance: '/v1/ervaring/***' });
  expect(log.map((line) => JSON.parse(line))).toMatchObject([{ route: '/v1/ervaring/{token}', status: 500 }]);
  expect(log.join()).not.toContain('tttt');
});

it('who tries links out is stopped, whatever they sign in with, and keeps nobody from signing in', async () => {
  const { app } = deur(Exit.succeed(new Response('{}')));
  const probeer = (nr: number) =>
    app.request(`/v1/ervaring/${String(nr).padEnd(43, 'x')}`, { headers: { authorization: `Bearer nummer-${nr}` } });
  expect([(await probeer(1)).status, (await probeer(2)).status]).toEqual([200, 200]);
  const antwoord = await probeer(3);
  expect([antwoord.status, antwoord.headers.get('retry-after')]).toEqual([429, '1']);
  expect(await antwoord.json()).toMatchObject({ instance: '/v1/ervaring/***' });
  expect((await app.request('/v1/demo/personas')).status).toBe(200);
});
