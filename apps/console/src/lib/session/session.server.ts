import { type Cookies, type RequestEvent, redirect } from '@sveltejs/kit';
import { type Client, maakClient } from '@tenzij/contract/client.ts';
import type { Rol } from '@tenzij/domain/medewerker/Medewerker.ts';
import { Pad } from '#lib/pad.ts';
import type { Benoemd } from './bekend.ts';
import { apiUrl, consoleUrl, oidc, teams } from './settings.server.ts';

const cookieNaam = 'tenzij_sessie';
/** The session of the tab in Teams, which no page outside that frame ever sends. */
const kaderNaam = '__Host-tenzij_sessie';

/** Who uses the console, as its pages need to know. */
export interface Ik {
  readonly id: string;
  readonly naam: string;
  readonly rol: Rol;
  readonly gemeente: string;
  readonly teams: ReadonlyArray<Benoemd>;
  readonly organisatieId: string | null;
}

export const clientMet = (token: string | null): Client =>
  maakClient({ basis: apiUrl, kanaal: 'console', ...(token === null ? {} : { token }) });

const kaderToken = (cookies: Cookies) => (teams ? cookies.get(kaderNaam) : undefined);

export const leesToken = (cookies: Cookies) => cookies.get(cookieNaam) ?? kaderToken(cookies) ?? null;

export const isInKader = (cookies: Cookies) =>
  cookies.get(cookieNaam) === undefined && kaderToken(cookies) !== undefined;

/** In the frame of another site a cookie only comes along when it is kept for that frame alone. */
export const kadercookie = { path: '/', httpOnly: true, sameSite: 'none', secure: true, partitioned: true } as const;

/** Over https a cookie never travels without it, also where a proxy speaks http with us. */
export const isVeilig = (url: URL) => url.protocol === 'https:' || (oidc !== null && consoleUrl.startsWith('https:'));

export const bewaarToken = (cookies: Cookies, url: URL, token: string) =>
  cookies.set(cookieNaam, token, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: isVeilig(url),
    maxAge: 12 * 60 * 60,
  });

export const bewaarTokenInKader = (cookies: Cookies, token: string) =>
  cookies.set(kaderNaam, token, { ...kadercookie, maxAge: 12 * 60 * 60 });

export const vergeetToken = (cookies: Cookies, url: URL) => {
  if (isInKader(cookies)) cookies.delete(kaderNaam, kadercookie);
  else cookies.delete(cookieNaam, { path: '/', httpOnly: true, sameSite: 'lax', secure: isVeilig(url) });
};

const bekend = new Map<string, { ik: Ik; tot: number }>();
const houdbaarMs = 30_000;

/** Who holds this token; asked again now and then, since the api judges every call anyway. */
export const wieIs = async (token: string): Promise<Ik | null> => {
  const eerder = bekend.get(token);
  if (eerder && eerder.tot > Date.now()) return eerder.ik;
  const client = clientMet(token);
  const [mij, teams] = await Promise.all([client.mij(), client.teams()]);
  if (!mij.gelukt) {
    bekend.delete(token);
    return null;
  }
  const { medewerkerId, naam, rol, gemeente, organisatieId } = mij.inhoud;
  const namen = teams.gelukt ? teams.inhoud.items : [];
  const ik: Ik = {
    id: medewerkerId,
    naam,
    rol,
    gemeente: gemeente.naam,
    organisatieId,
    teams: mij.inhoud.teams.map((id) => ({ id, naam: namen.find((team) => team.id === id)?.naam ?? id })),
  };
  if (bekend.size > 1000) bekend.clear();
  bekend.set(token, { ik, tot: Date.now() + houdbaarMs });
  return ik;
};

/** For pages that nobody sees without signing in. */
export const aangemeld = (event: Pick<RequestEvent, 'locals' | 'url'>): { ik: Ik; api: Client } => {
  const { ik, api } = event.locals;
  if (ik === null) redirect(303, Pad.aanmelden(event.url.pathname + event.url.search));
  return { ik, api };
};
