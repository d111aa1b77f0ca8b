import type { Grafiek, Norm, Punt } from '@tenzij/documents/chart/chart.ts';
import { type KpiCode, kpiCodes } from '@tenzij/domain/kpi/definities.ts';
import type { Kpi, KpiGroep } from '@tenzij/domain/kpi/Kpi.ts';
import { intervalVan } from '@tenzij/domain/pilot/zekerheid.ts';
import { tekst } from '#berichten';
import { maand } from '#lib/notatie/datum.ts';
import { normInWoorden } from './oordeel.ts';

/* From the figures of the api to the points of a chart. */

export const zoek = (items: ReadonlyArray<Kpi>, code: string) => items.find((kpi) => kpi.code === code);

/** Short enough for an axis: "mrt 2021", "K1 2021". */
export const korteTijd = (sleutel: string): string | null => {
  if (/^\d{4}-\d{2}$/.test(sleutel)) return maand(sleutel);
  const [, jaar, kwartaal] = /^(\d{4})-(K[1-4])$/.exec(sleutel) ?? [];
  return jaar && kwartaal ? `${kwartaal} ${jaar}` : null;
};

export const punt = ({ naam, sleutel, teller, noemer, waarde, onderdrukt }: KpiGroep): Punt => ({
  naam: korteTijd(sleutel) ?? naam ?? sleutel,
  waarde,
  teller,
  noemer,
  onderdrukt: onderdrukt ?? false,
});

const isCode = (code: string): code is KpiCode => kpiCodes.some((bekend) => bekend === code);

/** The interval of a share of people or cases; nothing where there is no such thing. */
export const margeVan = (code: string, cijfer: Pick<KpiGroep, 'teller' | 'noemer'>): Pick<Punt, 'marge'> => {
  const marge = isCode(code) ? intervalVan(code, cijfer) : null;
  return marge === null ? {} : { marge };
};

/** With how sure each share is. */
export const puntMetMarge =
  (code: string) =>
  (groep: KpiGroep): Punt => ({ ...punt(groep), ...margeVan(code, groep) });

export const normVan = (kpi: Pick<Kpi, 'eenheid' | 'oordeel'>): { norm?: Norm } =>
  kpi.oordeel ? { norm: { waarde: kpi.oordeel.norm, tekst: tekst.kpi.metNorm(normInWoorden(kpi, kpi.oordeel)) } } : {};

/** Of a line that is suppressed wherever it is not zero, nothing can be drawn that is true. */
export const isOnderdrukt = (punten: ReadonlyArray<Punt>) =>
  punten.some(({ onderdrukt }) => onderdrukt) && !punten.some(({ waarde }) => waarde);

/** What else must be known to read it; a bar that is hidden says so itself. */
export const uitlegMet = (zinnen: ReadonlyArray<string>): { ontbreekt?: string } =>
  zinnen.length > 0 ? { ontbreekt: zinnen.join(' ') } : {};

/** Of a line: what is not drawn, and why. */
export const ontbreektIn = (
  weg: ReadonlyArray<string>,
  reeksen: Grafiek['reeksen'],
  uitleg: ReadonlyArray<string> = [],
): { ontbreekt?: string } => {
  const gaten = reeksen.some(({ punten }) => punten.some(({ onderdrukt }) => onderdrukt));
  return uitlegMet([...uitleg, ...weg.map(tekst.kpi.weggelaten), ...(gaten ? [tekst.kpi.gaten] : [])]);
};
