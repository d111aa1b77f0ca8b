import { adresOf } from '@tenzij/domain/Instelling.ts';
import { Effect } from 'effect';

const botUrl = Effect.runSync(adresOf('TENZIJ_BOT_URL', 'TENZIJ_BOT_PORT', 3002));

/** Asks the bot in the name of who is signed in; nothing where it cannot be reached. */
export const vraagBot = (pad: string, token: string, verzoek: RequestInit): Promise<Response | undefined> =>
  fetch(`${botUrl}${pad}`, {
    ...verzoek,
    headers: { ...verzoek.headers, authorization: `Bearer ${token}` },
    redirect: 'error',
  }).catch(() => undefined);
