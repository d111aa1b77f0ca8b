import type { Periode } from '#lib/kpis/periode.ts';

/** A month as it stands in the address: 2026-10. */
const isMaand = (waarde: string | null): waarde is string =>
  waarde !== null && /^(19|20)\d{2}-(0[1-9]|1[0-2])$/.test(waarde);

export const maandenLater = (maand: string, aantal: number): string => {
  const [jaar, nummer] = maand.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(jaar, nummer - 1 + aantal, 1)).toISOString().slice(0, 7);
};

/** The month that was asked for, or else the last one that is over; never one that has yet to begin. */
export const maandUit = (search: URLSearchParams, vandaag: string): string => {
  const gevraagd = search.get('maand');
  const deze = vandaag.slice(0, 7);
  return isMaand(gevraagd) && gevraagd <= deze ? gevraagd : maandenLater(deze, -1);
};

/** Its days; of a month that is not over those up to today. */
export const periodeVan = (maand: string, vandaag: string): Periode => {
  const volgende = maandenLater(maand, 1);
  const laatste = new Date(Date.parse(`${volgende}-01T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
  return { van: `${maand}-01`, tot: laatste > vandaag ? vandaag : laatste };
};

/** The year up to and including this month. */
export const jaarTotEnMet = (maand: string, vandaag: string): Periode => ({
  van: `${maandenLater(maand, -11)}-01`,
  tot: periodeVan(maand, vandaag).tot,
});

export const looptNog = (maand: string, vandaag: string): boolean => maand === vandaag.slice(0, 7);

/** The last two years to choose from, newest first; an older one that is shown stays in the list. */
export const teKiezenMaanden = (gekozen: string, vandaag: string): ReadonlyArray<string> => {
  const lijst = Array.from({ length: 24 }, (_, terug) => maandenLater(vandaag.slice(0, 7), -terug));
  return lijst.includes(gekozen) ? lijst : [...lijst, gekozen];
};
