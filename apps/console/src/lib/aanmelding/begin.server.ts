import type { Cookies } from '@sveltejs/kit';
import * as client from 'openid-client';
import { aanbieder, antwoordUrl } from './aanbieder.server.ts';
import { bewaarPoging } from './poging.server.ts';

/** In the id_token, where the provider lets a client ask: else the provider must be set to put them there. */
const claims = JSON.stringify({ id_token: { email: { essential: true }, email_verified: { essential: true } } });

interface Begin {
  readonly terug: string;
  /** Somebody who chose the wrong account chooses again. */
  readonly ander: boolean;
}

/** Where the provider asks who it is. */
export const beginAanmelden = async (cookies: Cookies, url: URL, { terug, ander }: Begin): Promise<string> => {
  const config = await aanbieder();
  const verifier = client.randomPKCECodeVerifier();
  const poging = { state: client.randomState(), nonce: client.randomNonce(), verifier, terug };
  bewaarPoging(cookies, url, poging);
  return client.buildAuthorizationUrl(config, {
    redirect_uri: antwoordUrl,
    scope: 'openid email',
    state: poging.state,
    nonce: poging.nonce,
    code_challenge: await client.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    ...(config.serverMetadata().claims_parameter_supported === true ? { claims } : {}),
    ...(ander ? { prompt: 'login' } : {}),
  }).href;
};
