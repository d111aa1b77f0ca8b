import { resolve } from 'node:path';
import { adres, botsleutel, jaNee, OngeldigeInstelling, poort, tekst, zonderSlash } from '@tenzij/domain/Instelling.ts';
import { Context, Effect, type Redacted } from 'effect';
import { berichten } from './berichten.ts';

const { start } = berichten;

export interface Oidc {
  readonly issuer: string;
  readonly audience: string;
}

/** Everything that is set from outside, read once. */
export class Instellingen extends Context.Service<
  Instellingen,
  {
    readonly poort: number;
    /** Null is every address of the machine. */
    readonly host: string | null;
    readonly datamap: string;
    /** Where the resident's form is. */
    readonly consoleUrl: string;
    readonly demo: boolean;
    readonly oidc: Oidc | null;
    /** By which the bot is known; without one there is no Slack and no Teams. */
    readonly botsleutel: Redacted.Redacted<string> | null;
  }
>()('@tenzij/api/Instellingen') {}

const leesOidc = Effect.gen(function* () {
  const issuer = yield* adres('OIDC_ISSUER');
  if (issuer === undefined) return null;
  const audience = yield* tekst('OIDC_CLIENT_ID');
  if (audience === undefined)
    return yield* new OngeldigeInstelling({ naam: 'OIDC_CLIENT_ID', uitleg: start.ontbreekt });
  // As it was written: an issuer with and without a slash at its end are two.
  const geschreven = (yield* tekst('OIDC_ISSUER')) ?? issuer.href;
  return { issuer: geschreven.trim(), audience };
});

export const leesInstellingen = Effect.gen(function* () {
  const oidc = yield* leesOidc;
  const wilDemo = (yield* jaNee('TENZIJ_DEMO')) ?? true;
  const productie = (yield* tekst('NODE_ENV')) === 'production';
  if (oidc === null && productie)
    return yield* new OngeldigeInstelling({ naam: 'OIDC_ISSUER', uitleg: start.productieZonderAanmelding });
  const consolePoort = (yield* poort('TENZIJ_CONSOLE_PORT')) ?? 3000;
  const consoleUrl = yield* adres('TENZIJ_CONSOLE_URL');
  return Instellingen.of({
    poort: (yield* poort('TENZIJ_API_PORT')) ?? 3001,
    host: oidc === null ? '127.0.0.1' : null,
    datamap: resolve((yield* tekst('TENZIJ_DATA')) ?? '.tenzij'),
    consoleUrl: consoleUrl === undefined ? `http://localhost:${consolePoort}` : zonderSlash(consoleUrl),
    demo: oidc === null && wilDemo,
    oidc,
    botsleutel: (yield* botsleutel) ?? null,
  });
});
