import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { Provider } from 'oidc-provider';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { opzet } from '../../test/opzet.ts';
import { meldingVoor, vraag } from '../../test/vraag.ts';

const client = { id: 'tenzij', secret: 'geheim-van-de-client' };
const email: Record<string, { email: string; email_verified: boolean }> = {
  anna: { email: 'Anna@proef.example', email_verified: true },
  onbevestigd: { email: 'bram@proef.example', email_verified: false },
  vreemde: { email: 'iemand@elders.example', email_verified: true },
};

let server: Server;
let issuer = '';
let sleutel: Awaited<ReturnType<typeof generateKeyPair>>;

// The provider that gives the tokens: a real one, on loopback, whose tokens are signed with a key of ours.
beforeAll(async () => {
  sleutel = await generateKeyPair('RS256', { extractable: true });
  const jwk = { ...(await exportJWK(sleutel.privateKey)), kid: 'proef', alg: 'RS256', use: 'sig' };
  server = createServer();
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        grant_types: ['authorization_code'],
        redirect_uris: ['https://tenzij.example/aanmelden'],
      },
    ],
    jwks: { keys: [jwk] },
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    conformIdTokenClaims: false,
    features: { devInteractions: { enabled: false } },
    ttl: { IdToken: 300 },
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, ...email[id] }) }),
  });
  server.on('request', provider.callback());
  idTokenVan = async (wie) => {
    const van = await provider.Client.find(client.id);
    if (van === undefined) throw new Error('the provider knows its client');
    const token = new provider.IdToken({ sub: wie, ...email[wie] }, { client: van });
    return Object.assign(token, { scope: 'openid email' }).issue({ use: 'idtoken' });
  };
});
afterAll(() => new Promise<void>((klaar) => void server.close(() => klaar())));

let idTokenVan: (wie: string) => Promise<string>;

const proef = opzet({
  instellingen: () => ({ demo: false, oidc: { issuer, audience: client.id } }),
  app: { demo: false },
});

const mij = (token: string) =>
  vraag(proef, null, 'GET /mij', undefined, { koppen: { authorization: `Bearer ${token}` } });

interface Anders {
  readonly claims?: Record<string, unknown>;
  readonly issuer?: string;
  readonly audience?: string;
  readonly verloopt?: string;
}
const eigenToken = ({ claims = {}, issuer: van = issuer, audience = client.id, verloopt = '5m' }: Anders = {}) =>
  new SignJWT({ ...email.anna, ...claims })
    .setProtectedHeader({ alg: 'RS256', kid: 'proef' })
    .setSubject('anna')
    .setIssuer(van)
    .setAudience(audience)
    .setIssuedAt()
    .setExpirationTime(verloopt)
    .sign(sleutel.privateKey);

describe('a token of the OIDC issuer', () => {
  it('is that of the medewerker with the verified address', async () => {
    const { status, inhoud } = await mij(await idTokenVan('anna'));
    expect([status, inhoud.naam, inhoud.rol]).toEqual([200, 'Anna', 'wijkcoach']);
    expect((await mij(await eigenToken())).status).toBe(200);
  });
  it('of an address that is not verified, or that nobody here has, is a 403', async () => {
    for (const wie of ['onbevestigd', 'vreemde']) {
      const { status, inhoud } = await mij(await idTokenVan(wie));
      expect([status, inhoud.detail]).toEqual([
        403,
        'U bent hier niet bekend als medewerker. Vraag de beheerder om toegang.',
      ]);
    }
    expect((await mij(await eigenToken({ claims: { email: undefined } }))).status).toBe(403);
  });
  it('that has expired, or is of another issuer or for another client, is a 401', async () => {
    for (const anders of [{ verloopt: '-1m' }, { issuer: 'https://elders.example' }, { audience: 'ander' }]) {
      const { status, koppen } = await mij(await eigenToken(anders));
      expect([status, koppen.get('www-authenticate')]).toEqual([401, 'Bearer error="invalid_token"']);
    }
  });
  it('that is expired stores nothing', async () => {
    const ervoor = await proef.telRijen();
    const koppen = { authorization: `Bearer ${await eigenToken({ verloopt: '-1m' })}` };
    expect((await vraag(proef, null, 'POST /meldingen', meldingVoor(proef), { koppen })).status).toBe(401);
    expect(await proef.telRijen()).toEqual(ervoor);
  });
  it('signed with another key, by a shared secret, or not at all, is a 401', async () => {
    const ander = await generateKeyPair('RS256');
    const met = (alg: string) =>
      new SignJWT({ ...email.anna })
        .setProtectedHeader({ alg, kid: 'proef' })
        .setIssuer(issuer)
        .setAudience(client.id)
        .setExpirationTime('5m');
    const zonder = (await eigenToken()).split('.');
    zonder[0] = Buffer.from('{"alg":"none"}').toString('base64url');
    zonder[2] = '';
    for (const token of [
      await met('RS256').sign(ander.privateKey),
      await met('HS256').sign(new TextEncoder().encode(client.secret)),
      zonder.join('.'),
    ])
      expect((await mij(token)).status).toBe(401);
  });
  it('leaves no door open to the demo', async () => {
    expect((await vraag(proef, null, 'GET /demo/personas')).status).toBe(404);
    expect((await vraag(proef, null, 'POST /demo/sessies', { persona: proef.gemeente.mensen.anna.id })).status).toBe(
      404,
    );
  });
});
