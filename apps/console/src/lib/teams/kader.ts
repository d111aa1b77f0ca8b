import { isVoorInwoner, Pad } from '#lib/pad.ts';

/** Who may show the console in a frame, as Microsoft names the hosts of Teams. */
const teamsHosts = 'https://teams.microsoft.com https://*.teams.microsoft.com https://*.cloud.microsoft';

/** Where somebody says yes to what cannot be taken back by looking: never below a page of another. */
const nooitInKader = (path: string) =>
  isVoorInwoner(path) || path === Pad.teamsVenster() || path.startsWith(Pad.koppelen(''));

/** A window that Teams opened must be able to tell Teams that it is done, also after the provider. */
const isAanmelding = (path: string) => path.startsWith(Pad.aanmelden()) || path.startsWith('/teams/');

/** A page is found by its path as it reads, however it was spelled. */
const gelezen = (path: string): string => {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
};

/** Sets who may frame this answer: nobody, and Teams where it is set up. */
export const zetKader = (headers: Headers, pathname: string, teams: boolean): void => {
  const path = gelezen(pathname);
  const mag = teams && !nooitInKader(path);
  const csp = headers.get('content-security-policy');
  const regel = `frame-ancestors ${mag ? teamsHosts : "'none'"}`;
  headers.set('content-security-policy', csp?.replace(/frame-ancestors [^;]*/, regel) ?? regel);
  if (!mag) headers.set('x-frame-options', 'DENY');
  headers.set('cross-origin-opener-policy', teams && isAanmelding(path) ? 'unsafe-none' : 'same-origin');
};
