import { adres, adresOf } from '@tenzij/domain/Instelling.ts';
import { Effect } from 'effect';

/** Read once, when the console starts. */
export const apiUrl = Effect.runSync(adresOf('TENZIJ_API_URL', 'TENZIJ_API_PORT', 3001));
export const isDemo = Effect.runSync(adres('OIDC_ISSUER')) === undefined;
