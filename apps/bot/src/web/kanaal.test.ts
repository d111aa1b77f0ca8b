import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { maakKanaal } from './kanaal.ts';

/** A port that nobody listens on: the api is away. */
const legePoort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const adres = server.address();
      server.close(() => resolve(typeof adres === 'object' && adres !== null ? adres.port : 0));
    });
  });

const gelogd: Array<string> = [];
const kanaal = maakKanaal({ api: `http://127.0.0.1:${await legePoort()}`, log: (regel) => gelogd.push(regel) });
const post = (body: string, koppen: Record<string, string> = {}) =>
  kanaal.request('/web/gebeurtenissen', {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', authorization: 'Bearer abc', ...koppen },
  });
const vraag = JSON.stringify({ soort: 'tekst', gesprek: 'persoonlijk', tekst: 'melding Jan is eenzaam' });

describe('the web channel', () => {
  it('answers nobody who is not signed in', async () => {
    for (const authorization of ['', 'Bearer ', 'Basic abc', 'Bearer a b'])
      expect((await post(vraag, { authorization })).status, authorization).toBe(401);
    expect((await kanaal.request('/web/stroom?gesprek=persoonlijk')).status).toBe(401);
  });

  it.each([
    ['no JSON', 'geen json', 400],
    ['an unknown kind', JSON.stringify({ soort: 'roep', gesprek: 'persoonlijk' }), 400],
    ['a room that cannot be', JSON.stringify({ soort: 'tekst', gesprek: '../../x', tekst: 'hoi' }), 400],
    [
      'a field too many',
      JSON.stringify({ soort: 'tekst', gesprek: 'persoonlijk', tekst: 'hoi', rol: 'beheerder' }),
      400,
    ],
    ['more than is ever typed', 'x'.repeat(70_000), 413],
  ])('refuses %s', async (_, body, status) => {
    const antwoord = await post(body);
    expect(antwoord.status).toBe(status);
    expect(antwoord.headers.get('content-type')).toBe('application/problem+json');
    expect(await antwoord.text()).not.toContain('hoi');
  });

  it('reads JSON only', async () => {
    expect((await post(vraag, { 'content-type': 'text/plain' })).status).toBe(415);
  });

  it('says at once that the api is away, and that nothing is lost', async () => {
    const antwoord = await post(vraag);
    expect(antwoord.status).toBe(503);
    expect(antwoord.headers.get('retry-after')).toBe('2');
    expect(await antwoord.json()).toMatchObject({ title: expect.stringContaining('wat u typte staat er nog') });
    const stroom = await kanaal.request('/web/stroom?gesprek=persoonlijk', {
      headers: { authorization: 'Bearer abc' },
    });
    expect(stroom.status).toBe(503);
  });

  it('gives every answer the same headers, and logs nothing of what was said', async () => {
    for (const antwoord of [await post(vraag), await kanaal.request('/nergens'), await kanaal.request('/gezondheid')]) {
      expect(antwoord.headers.get('cache-control')).toBe('no-store');
      expect(antwoord.headers.get('x-content-type-options')).toBe('nosniff');
      expect(antwoord.headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
    }
    expect(gelogd.join()).not.toContain('eenzaam');
  });
});
