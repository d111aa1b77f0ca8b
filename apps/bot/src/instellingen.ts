import { adres, adresOf, OngeldigeInstelling, poort, tekst } from '@tenzij/domain/Instelling.ts';
import { Effect } from 'effect';
import { berichten } from './berichten.ts';

export interface Instellingen {
  readonly poort: number;
  /** Only this machine, as long as everybody may be anybody. */
  readonly host: '127.0.0.1' | '0.0.0.0';
  /** Where the api is, without `/v1`. */
  readonly api: string;
}

/** Everything that is set from outside, read once. */
export const leesInstellingen: Effect.Effect<Instellingen, OngeldigeInstelling> = Effect.gen(function* () {
  const issuer = yield* adres('OIDC_ISSUER');
  if (issuer === undefined && (yield* tekst('NODE_ENV')) === 'production')
    return yield* new OngeldigeInstelling({ naam: 'OIDC_ISSUER', uitleg: berichten.start.aanmelding });
  return {
    poort: (yield* poort('TENZIJ_BOT_PORT')) ?? 3002,
    host: issuer === undefined ? '127.0.0.1' : '0.0.0.0',
    api: yield* adresOf('TENZIJ_API_URL', 'TENZIJ_API_PORT', 3001),
  };
});
