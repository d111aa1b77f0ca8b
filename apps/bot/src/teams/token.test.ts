import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isOnsAdres, isZelfdeAdres, maakTokenlezer } from './token.ts';

const clientId = '11111111-2222-4333-8444-555555555555';
const serviceUrl = 'https://smba.trafficmanager.net/emea/';
const nu = () => Math.floor(Date.now() / 1000);

let microsoft: Server;
let lees: ReturnType<typeof maakTokenlezer>;
let gevraagd = 0;
let teken: (delen?: Record<string, unknown>, kid?: string, vreemd?: boolean) => Promise<string>;

beforeAll(async () => {
  const [echt, webchat, vreemd] = await Promise.all(
    [1, 2, 3].map(() => generateKeyPair('RS256', { extractable: true })),
  );
  if (!echt || !webchat || !vreemd) throw new Error('three keys');
  const publiek = async (sleutel: typeof echt, kid: string, endorsements: ReadonlyArray<string>) => ({
    ...(await exportJWK(sleutel.publicKey)),
    kid,
    use: 'sig',
    alg: 'RS256',
    endorsements,
  });
  const keys = [await publiek(echt, 'echt', ['msteams']), await publiek(webchat, 'webchat', ['webchat'])];
  microsoft = createServer((_, antwoord) => {
    gevraagd += 1;
    antwoord.setHeader('content-type', 'application/json');
    antwoord.end(JSON.stringify({ keys }));
  });
  await new Promise<void>((klaar) => microsoft.listen(0, '127.0.0.1', klaar));
  const { port } = microsoft.address() as AddressInfo;
  lees = maakTokenlezer({ clientId, openidUrl: `http://127.0.0.1:${port}/v1/.well-known/openidconfiguration` });
  teken = async (delen = {}, kid = 'echt', isVreemd = false) => {
    const inhoud = {
      iss: 'https://api.botframework.com',
      aud: clientId,
      nbf: nu() - 10,
      exp: nu() + 3600,
      serviceurl: serviceUrl,
    };
    const sleutel = isVreemd ? vreemd : kid === 'webchat' ? webchat : echt;
    const token = await new SignJWT({ ...inhoud, ...delen })
      .setProtectedHeader({ alg: 'RS256', kid })
      .sign(sleutel.privateKey);
    return `Bearer ${token}`;
  };
});
afterAll(() => microsoft.close());

describe('a token at the door of Teams', () => {
  it('lets the connector of Teams in, and says by which address', async () => {
    const token = await teken();
    expect(await lees(token)).toEqual({ soort: 'goed', serviceUrl });
    const ervoor = gevraagd;
    expect(await lees(token)).toEqual({ soort: 'goed', serviceUrl });
    expect(gevraagd).toBe(ervoor);
  });

  it.each([
    ['for another app', { aud: 'een-ander' }, 'token'],
    ['of Entra, whatever the tenant', { iss: 'https://login.microsoftonline.com/t/v2.0', tid: 't' }, 'token'],
    ['that ran out', { nbf: nu() - 7200, exp: nu() - 3600 }, 'verlopen'],
    ['that is not valid yet', { nbf: nu() + 3600, exp: nu() + 7200 }, 'token'],
    ['without a service url', { serviceurl: undefined }, 'token'],
    ['with a service url that is no text', { serviceurl: 1 }, 'token'],
  ])('keeps out a token %s', async (_, delen, reden) => {
    expect(await lees(await teken(delen))).toEqual({ soort: 'nee', status: 401, reden });
  });

  it('keeps out what somebody else signed, also under the name of the right key', async () => {
    expect(await lees(await teken({}, 'echt', true))).toEqual({ soort: 'nee', status: 401, reden: 'handtekening' });
    expect(await lees(await teken({}, 'onbekend', true))).toMatchObject({ soort: 'nee', status: 401 });
  });

  it('keeps out what a key signed that does not speak for Teams', async () => {
    expect(await lees(await teken({}, 'webchat'))).toEqual({ soort: 'nee', status: 403, reden: 'token' });
  });

  it('keeps out what is no token', async () => {
    for (const kop of [undefined, '', 'Bearer', 'Bearer x', 'Basic YTpi', `Bearer ${'a'.repeat(20_000)}.b.c`])
      expect(await lees(kop), kop).toEqual({ soort: 'nee', status: 401, reden: 'token' });
  });

  it('asks to try again where the keys of Microsoft cannot be read', async () => {
    const dicht = maakTokenlezer({ clientId, openidUrl: 'http://127.0.0.1:9/v1/.well-known/openidconfiguration' });
    expect(await dicht(await teken())).toEqual({ soort: 'later' });
  });
});

it('an answer goes to no address but those of Teams', () => {
  const begin = 'https://smba.trafficmanager.net/';
  expect(isOnsAdres('https://smba.trafficmanager.net/emea/', begin)).toBe(true);
  for (const adres of [
    'https://smba.trafficmanager.net.evil.example/',
    'https://evil.example/https://smba.trafficmanager.net/',
    'http://smba.trafficmanager.net/',
    'https://smba.trafficmanager.net@evil.example/',
    'geen adres',
  ])
    expect(isOnsAdres(adres, begin), adres).toBe(false);
  expect(isZelfdeAdres('https://a.example/emea', 'https://A.example/emea/')).toBe(true);
  expect(isZelfdeAdres('https://a.example/emea', 'https://a.example/amer')).toBe(false);
});
