import { Provider } from 'oidc-provider';

/** A provider of a gemeente, run as a process of its own: its accounts are what comes before the at sign. */
const { OIDC_PORT = '', OIDC_CONSOLE = '', OIDC_CLIENT_ID = '', OIDC_CLIENT_SECRET = '' } = process.env;

const provider = new Provider(`http://127.0.0.1:${OIDC_PORT}`, {
  clients: [
    {
      client_id: OIDC_CLIENT_ID,
      client_secret: OIDC_CLIENT_SECRET,
      grant_types: ['authorization_code'],
      redirect_uris: [`${OIDC_CONSOLE}/aanmelden/antwoord`],
      post_logout_redirect_uris: [`${OIDC_CONSOLE}/afmelden`],
    },
  ],
  claims: { openid: ['sub'], email: ['email', 'email_verified'] },
  features: { claimsParameter: { enabled: true }, devInteractions: { enabled: true } },
  cookies: { keys: ['alleen-voor-de-test'] },
  pkce: { required: () => true },
  findAccount: (_, id) => ({
    accountId: id,
    claims: () => ({ sub: id, email: `${id}@zwolle.example`, email_verified: true }),
  }),
});

provider.listen(Number(OIDC_PORT), '127.0.0.1');
