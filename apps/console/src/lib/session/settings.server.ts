import { adres, adresOf, geheim, poort, tekst, zonderSlash } from '@tenzij/domain/Instelling.ts';
import { Effect, type Redacted } from 'effect';

/** Read once, when the console starts. */
export const apiUrl = Effect.runSync(adresOf('TENZIJ_API_URL', 'TENZIJ_API_PORT', 3001));

export interface Oidc {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: Redacted.Redacted<string> | undefined;
}

const leesOidc = Effect.gen(function* () {
  if ((yield* adres('OIDC_ISSUER')) === undefined) return null;
  // As it was written: an issuer with and without a slash at its end are two.
  const issuer = ((yield* tekst('OIDC_ISSUER')) ?? '').trim();
  const clientId = ((yield* tekst('OIDC_CLIENT_ID')) ?? '').trim();
  return { issuer, clientId, clientSecret: yield* geheim('OIDC_CLIENT_SECRET') };
});

const leesConsoleUrl = Effect.gen(function* () {
  const gezet = yield* adres('TENZIJ_CONSOLE_URL');
  return gezet === undefined ? `http://localhost:${(yield* poort('TENZIJ_CONSOLE_PORT')) ?? 3000}` : zonderSlash(gezet);
});

/** Where people find the console, and where the provider sends them back to. */
export const consoleUrl = Effect.runSync(leesConsoleUrl);
/** Whether the console is also a tab in Teams. */
export const teams = Effect.runSync(tekst('TEAMS_CLIENT_ID')) !== undefined;
/** Null in the demo, and where nobody can sign in. */
export const oidc: Oidc | null = Effect.runSync(leesOidc);
