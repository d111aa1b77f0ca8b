import { Hono } from 'hono';
import { type Key, makeKey, now, publicKeyOf, read, sign } from './signing.ts';

const scope = 'https://api.botframework.com/.default';
const audience = 'https://api.botframework.com';
const connectorIssuer = 'https://api.botframework.com';

export interface Registration {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly tenantId: string;
}

/** What is said in a token that a caller of our bot shows. */
export interface Claims {
  readonly iss?: string;
  readonly aud?: string;
  readonly serviceurl?: string;
  readonly nbf?: number;
  readonly exp?: number;
}

export interface Identity {
  readonly routes: Hono;
  /** A token as the connector shows it to our bot; with `key` one that somebody else signed. */
  readonly tokenFor: (claims: Claims, key?: Key) => string;
  /** A key of Microsoft's that does not speak for Teams. */
  readonly otherChannelKey: Key;
  /** Whether a call of our bot shows a token that we gave it. */
  readonly accepts: (authorization: string | undefined) => boolean;
  /** From now on the tokens that our bot has are worth nothing. */
  readonly revoke: () => void;
  /** How often our bot asked for a token. */
  readonly asked: () => number;
}

const inUse = 600;

const refusal = (error: string, code: string, text: string) => ({ error, error_description: `${code}: ${text}` });

export const makeIdentity = (origin: () => string, registration: Registration): Identity => {
  const connectorKey = makeKey();
  const otherChannelKey = makeKey();
  const loginKey = makeKey();
  /** The connector shows one token for a while, for all that it hands over. */
  const shown = new Map<string, { readonly token: string; readonly since: number }>();
  let asked = 0;
  let generation = 0;
  const routes = new Hono();

  routes.get('/v1/.well-known/openidconfiguration', (c) =>
    c.json({
      issuer: connectorIssuer,
      authorization_endpoint: 'https://invalid.botframework.com',
      jwks_uri: `${origin()}/v1/.well-known/keys`,
      id_token_signing_alg_values_supported: ['RS256'],
      token_endpoint_auth_methods_supported: ['private_key_jwt'],
    }),
  );
  routes.get('/v1/.well-known/keys', (c) =>
    c.json({ keys: [publicKeyOf(connectorKey, ['msteams']), publicKeyOf(otherChannelKey, ['webchat'])] }),
  );

  routes.post('/:tenant/oauth2/v2.0/token', async (c) => {
    const form = await c.req.parseBody();
    if (![registration.tenantId, 'botframework.com'].includes(c.req.param('tenant')))
      return c.json(refusal('invalid_request', 'AADSTS90002', 'Tenant not found.'), 400);
    if (form.grant_type !== 'client_credentials')
      return c.json(refusal('unsupported_grant_type', 'AADSTS70003', 'Grant type not supported.'), 400);
    if (form.scope !== scope) return c.json(refusal('invalid_scope', 'AADSTS70011', 'Scope not valid.'), 400);
    if (form.client_id !== registration.clientId)
      return c.json(refusal('unauthorized_client', 'AADSTS700016', 'Application not found.'), 400);
    if (form.client_secret !== registration.clientSecret)
      return c.json(refusal('invalid_client', 'AADSTS7000215', 'Invalid client secret provided.'), 401);
    asked++;
    const claims = { iss: `${origin()}/${registration.tenantId}/v2.0`, aud: audience, appid: registration.clientId };
    const access_token = sign(loginKey, { ...claims, generation, iat: now(), nbf: now(), exp: now() + 3599 });
    return c.json({ token_type: 'Bearer', expires_in: 3599, ext_expires_in: 3599, access_token });
  });

  return {
    routes,
    otherChannelKey,
    tokenFor: (claims, key = connectorKey) => {
      const said = `${key.kid} ${JSON.stringify(claims)}`;
      const known = shown.get(said);
      if (known && known.since > now() - inUse) return known.token;
      const times = { iat: now(), nbf: now() - 60, exp: now() + 3600 };
      const token = sign(key, { iss: connectorIssuer, aud: registration.clientId, ...times, ...claims });
      shown.set(said, { token, since: now() });
      return token;
    },
    accepts: (authorization) => {
      const token = /^Bearer (\S+)$/.exec(authorization ?? '')?.[1];
      if (token === undefined) return false;
      const claims = read(loginKey, token);
      return claims?.aud === audience && claims.appid === registration.clientId && claims.generation === generation;
    },
    revoke: () => {
      generation++;
    },
    asked: () => asked,
  };
};
