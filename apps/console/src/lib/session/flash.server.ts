import type { Cookies } from '@sveltejs/kit';

const cookieNaam = 'tenzij_bericht';

/** Says once, on the next page, what was done. Never about a resident. */
export const meldStraks = (cookies: Cookies, bericht: string) =>
  cookies.set(cookieNaam, bericht, { path: '/', httpOnly: true, sameSite: 'lax', secure: false, maxAge: 60 });

export const neemBericht = (cookies: Cookies): string | null => {
  const bericht = cookies.get(cookieNaam) ?? null;
  if (bericht !== null) cookies.delete(cookieNaam, { path: '/', httpOnly: true, sameSite: 'lax', secure: false });
  return bericht;
};
