import type { Cookies } from '@sveltejs/kit';
import { Schema } from 'effect';
import { Pad, veiligTerug } from '#lib/pad.ts';
import { isVeilig } from '#lib/session/session.server.ts';

const cookieNaam = 'tenzij_aanmelding';

const Poging = Schema.Struct({
  state: Schema.NonEmptyString,
  nonce: Schema.NonEmptyString,
  verifier: Schema.NonEmptyString,
  terug: Schema.String,
});
/** A sign-in that is under way: what its answer must belong to, and where it goes on. */
export interface Poging extends Schema.Schema.Type<typeof Poging> {}

const inCookie = Schema.fromJsonString(Poging);
const options = (url: URL) =>
  ({ path: Pad.aanmelden(), httpOnly: true, sameSite: 'lax', secure: isVeilig(url) }) as const;

export const bewaarPoging = (cookies: Cookies, url: URL, poging: Poging) =>
  cookies.set(cookieNaam, Schema.encodeSync(inCookie)(poging), { ...options(url), maxAge: 15 * 60 });

/** Good for one answer. */
export const neemPoging = (cookies: Cookies, url: URL): Poging | null => {
  const bewaard = cookies.get(cookieNaam);
  cookies.delete(cookieNaam, options(url));
  const gelezen = Schema.decodeUnknownExit(inCookie)(bewaard);
  return gelezen._tag === 'Success' ? { ...gelezen.value, terug: veiligTerug(gelezen.value.terug) } : null;
};
