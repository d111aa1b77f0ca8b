import { Redacted } from 'effect';
import * as client from 'openid-client';
import { Pad } from '#lib/pad.ts';
import { consoleUrl, type Oidc, oidc } from '#lib/session/settings.server.ts';

/** Exactly these two are registered at the provider. */
export const antwoordUrl = consoleUrl + Pad.aanmeldAntwoord();
const afgemeldUrl = consoleUrl + Pad.afmelden();

const timeoutSeconds = 5;

const discover = ({ issuer, clientId, clientSecret }: Oidc) => {
  const url = new URL(issuer);
  const authentication =
    clientSecret === undefined ? client.None() : client.ClientSecretBasic(Redacted.value(clientSecret));
  // The start of the server has refused http for any other machine than this one.
  const execute = url.protocol === 'http:' ? [client.allowInsecureRequests] : [];
  return client.discovery(url, clientId, {}, authentication, { timeout: timeoutSeconds, execute });
};

let found: Promise<client.Configuration> | undefined;

/** Asked once it is needed, and again where that failed. */
export const aanbieder = (): Promise<client.Configuration> => {
  if (oidc === null) throw new Error('There is no issuer to ask.');
  found ??= discover(oidc).catch((cause: unknown) => {
    found = undefined;
    throw cause;
  });
  return found;
};

/** Where one signs out at the provider too; null where it offers that not, or is away. No token goes along in the url. */
export const uitgang = async (): Promise<string | null> => {
  if (oidc === null) return null;
  const config = await aanbieder().catch(() => null);
  if (!config?.serverMetadata().end_session_endpoint) return null;
  return client.buildEndSessionUrl(config, { post_logout_redirect_uri: afgemeldUrl }).href;
};
