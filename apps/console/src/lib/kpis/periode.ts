import { tekst } from '#berichten';

export interface Periode {
  readonly van: string;
  readonly tot: string;
}

interface Looptijd {
  readonly id: string;
  readonly naam: string;
  readonly gestartOp: string;
  readonly eindigtOp: string | null;
}

const isDag = (value: string | null): value is string => value !== null && /^\d{4}-\d{2}-\d{2}$/.test(value);

/** What was asked for, or else what is usual here. */
export const periodeUit = (search: URLSearchParams, today: string, anders = ditEnVorigJaar(today)): Periode => {
  const van = search.get('van');
  const tot = search.get('tot');
  return isDag(van) && isDag(tot) && van <= tot ? { van, tot } : anders;
};

/** From the year of the first pilot: nothing is cut off, so that least is hidden from who sees no casus. */
export const sindsHetBegin = (today: string, pilots: ReadonlyArray<Pick<Looptijd, 'gestartOp'>>): Periode => {
  const [eerste = today] = [ditEnVorigJaar(today).van, ...pilots.map(({ gestartOp }) => gestartOp)].sort();
  return { van: `${eerste.slice(0, 4)}-01-01`, tot: today };
};

const ditEnVorigJaar = (today: string): Periode => ({ van: `${Number(today.slice(0, 4)) - 1}-01-01`, tot: today });

/** In what steps a period reads as a line: not too many, not too few. */
export const stapVan = ({ van, tot }: Periode, heleKwartalen = false): 'maand' | 'kwartaal' | 'jaar' => {
  const months =
    (Number(tot.slice(0, 4)) - Number(van.slice(0, 4))) * 12 + Number(tot.slice(5, 7)) - Number(van.slice(5, 7));
  if (months < 27 && !heleKwartalen) return 'maand';
  return months < 97 ? 'kwartaal' : 'jaar';
};

export const beslaatJaren = ({ van, tot }: Periode): boolean => van.slice(0, 4) !== tot.slice(0, 4);

/** The periods that people ask for by name. */
export const snellePeriodes = (
  today: string,
  pilots: ReadonlyArray<Looptijd> = [],
): ReadonlyArray<Periode & { readonly naam: string; readonly pilotId?: string }> => {
  const year = Number(today.slice(0, 4));
  const quarter = Math.floor((Number(today.slice(5, 7)) - 1) / 3);
  const firstMonth = String(quarter * 3 + 1).padStart(2, '0');
  return [
    { naam: tekst.kpi.ditEnVorigJaar, ...ditEnVorigJaar(today) },
    { naam: tekst.kpi.ditKwartaal, van: `${year}-${firstMonth}-01`, tot: today },
    { naam: String(year), van: `${year}-01-01`, tot: today },
    { naam: String(year - 1), van: `${year - 1}-01-01`, tot: `${year - 1}-12-31` },
    ...(pilots.length === 0 ? [] : [{ naam: tekst.kpi.sindsHetBegin, ...sindsHetBegin(today, pilots) }]),
    ...pilots.map(({ id, naam, gestartOp, eindigtOp }) => ({
      naam: tekst.kpi.pilotPeriode(naam),
      van: gestartOp,
      tot: eindigtOp !== null && eindigtOp < today ? eindigtOp : today,
      pilotId: id,
    })),
  ];
};

/** Those that are about all, for a page that knows no pilots. */
export const periodesVoorAlles = (today: string, pilots: ReadonlyArray<Looptijd>) =>
  snellePeriodes(today, pilots).filter(({ pilotId }) => pilotId === undefined);

/** Each of them as a choice on a page, with where it leads. */
export const alsKeuzerij = (
  periodes: ReturnType<typeof snellePeriodes>,
  nu: Periode & { readonly pilotId?: string | null | undefined },
  naar: (periode: Periode & { readonly pilotId?: string }) => string,
) =>
  periodes.map(({ naam, ...periode }) => ({
    naam,
    naar: naar(periode),
    huidig:
      periode.van === nu.van &&
      periode.tot === nu.tot &&
      (periode.pilotId === undefined || periode.pilotId === nu.pilotId),
  }));
