import type { Cookies } from '@sveltejs/kit';
import { kadercookie } from '#lib/session/session.server.ts';
import { nieuwSleutelpaar } from './briefje.server.ts';

const cookieNaam = '__Host-tenzij_teams';

/** A key for one sign-in: what is secret of it stays with the frame, what is open goes to the window. */
export const geefSleutel = (cookies: Cookies): string => {
  const { geheim, open } = nieuwSleutelpaar();
  cookies.set(cookieNaam, geheim, { ...kadercookie, maxAge: 15 * 60 });
  return open;
};

/** Good for one sign-in. */
export const neemSleutel = (cookies: Cookies): string => {
  const geheim = cookies.get(cookieNaam) ?? '';
  cookies.delete(cookieNaam, kadercookie);
  return geheim;
};
