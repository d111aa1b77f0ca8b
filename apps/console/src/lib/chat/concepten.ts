import type { Waarden } from '#lib/session/form.ts';

/** What somebody half filled in or typed, for as long as this tab is open and they stay signed in. */
const begin = 'tenzij-concept:';
const eigenaarAls = 'tenzij-concepten-van';

export const leesConcept = (wat: string): Waarden | undefined => {
  const bewaard = sessionStorage.getItem(begin + wat);
  return bewaard === null ? undefined : (JSON.parse(bewaard) as Waarden);
};

export const bewaarConcept = (wat: string, waarden: Waarden) =>
  sessionStorage.setItem(begin + wat, JSON.stringify(waarden));

export const vergeetConcept = (wat: string) => sessionStorage.removeItem(begin + wat);

/** Nobody finds what somebody else half wrote: on another sign-in, or none, everything goes. */
export const houdVoor = (wie: string | null) => {
  if (sessionStorage.getItem(eigenaarAls) === wie) return;
  for (const sleutel of Object.keys(sessionStorage)) if (sleutel.startsWith(begin)) sessionStorage.removeItem(sleutel);
  if (wie === null) sessionStorage.removeItem(eigenaarAls);
  else sessionStorage.setItem(eigenaarAls, wie);
};
