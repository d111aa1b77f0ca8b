import type { Waarden } from './form.ts';

/**
 * What somebody half filled in or typed, for as long as this tab is open and they stay signed in.
 * A session that ends by itself is no sign-out: for half an hour it waits for who it is of.
 */
const begin = 'tenzij-concept:';
const eigenaarAls = 'tenzij-concepten-van';
const sindsAls = 'tenzij-concepten-sinds';
export const houdbaarMs = 30 * 60_000;

export const leesConcept = (wat: string): Waarden | undefined => {
  const bewaard = sessionStorage.getItem(begin + wat);
  return bewaard === null ? undefined : (JSON.parse(bewaard) as Waarden);
};

export const heeftConcept = (soort: string): boolean =>
  Object.keys(sessionStorage).some((sleutel) => sleutel.startsWith(`${begin}${soort} `));

export const bewaarConcept = (wat: string, waarden: Waarden) =>
  sessionStorage.setItem(begin + wat, JSON.stringify(waarden));

export const vergeetConcept = (wat: string) => sessionStorage.removeItem(begin + wat);

/** At a sign-out nothing stays. */
export const vergeetAlles = () => {
  for (const sleutel of Object.keys(sessionStorage)) if (sleutel.startsWith(begin)) sessionStorage.removeItem(sleutel);
  sessionStorage.removeItem(eigenaarAls);
  sessionStorage.removeItem(sindsAls);
};

let straks: ReturnType<typeof setTimeout> | undefined;

/** Nobody finds what somebody else half wrote: on another sign-in, or after half an hour of none, everything goes. */
export const houdVoor = (wie: string | null, nu = Date.now()) => {
  clearTimeout(straks);
  const eigenaar = sessionStorage.getItem(eigenaarAls);
  if (eigenaar === null && wie === null) return;
  const sinds = Number(sessionStorage.getItem(sindsAls) ?? nu);
  const over = sinds + houdbaarMs - nu;
  if (over <= 0 || (wie !== null && wie !== eigenaar)) vergeetAlles();
  if (wie !== null) {
    sessionStorage.setItem(eigenaarAls, wie);
    sessionStorage.removeItem(sindsAls);
  } else if (over > 0) {
    sessionStorage.setItem(sindsAls, String(sinds));
    straks = setTimeout(vergeetAlles, over);
  }
};
