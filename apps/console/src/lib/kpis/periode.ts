import { tekst } from '#berichten';

export interface Periode {
  readonly van: string;
  readonly tot: string;
}

const isDag = (value: string | null): value is string => value !== null && /^\d{4}-\d{2}-\d{2}$/.test(value);

/** What was asked for, or else the twelve months up to today. */
export const periodeUit = (search: URLSearchParams, today: string): Periode => {
  const van = search.get('van');
  const tot = search.get('tot');
  if (isDag(van) && isDag(tot) && van <= tot) return { van, tot };
  return { van: jaarEerder(today), tot: today };
};

/** The day after the same day last year, so that both ends together are one year. */
const jaarEerder = (day: string) => {
  const start = new Date(`${day}T00:00:00Z`);
  start.setUTCFullYear(start.getUTCFullYear() - 1);
  start.setUTCDate(start.getUTCDate() + 1);
  return start.toISOString().slice(0, 10);
};

/** The periods that people ask for by name. */
export const snellePeriodes = (today: string): ReadonlyArray<Periode & { readonly naam: string }> => {
  const year = Number(today.slice(0, 4));
  const quarter = Math.floor((Number(today.slice(5, 7)) - 1) / 3);
  const firstMonth = String(quarter * 3 + 1).padStart(2, '0');
  return [
    { naam: tekst.kpi.twaalfMaanden, van: jaarEerder(today), tot: today },
    { naam: tekst.kpi.ditKwartaal, van: `${year}-${firstMonth}-01`, tot: today },
    { naam: String(year), van: `${year}-01-01`, tot: today },
    { naam: String(year - 1), van: `${year - 1}-01-01`, tot: `${year - 1}-12-31` },
  ];
};
