import type { Cookies } from '@sveltejs/kit';
import { isInKader, kadercookie } from './session.server.ts';

const cookieNaam = 'tenzij_bericht';
const ernaast = { path: '/', httpOnly: true, sameSite: 'lax', secure: false } as const;
const opties = (cookies: Cookies) => (isInKader(cookies) ? kadercookie : ernaast);

/** Says once, on the next page, what was done. Never about a resident. */
export const meldStraks = (cookies: Cookies, bericht: string) =>
  cookies.set(cookieNaam, bericht, { ...opties(cookies), maxAge: 60 });

export const neemBericht = (cookies: Cookies): string | null => {
  const bericht = cookies.get(cookieNaam) ?? null;
  if (bericht !== null) cookies.delete(cookieNaam, opties(cookies));
  return bericht;
};
