import { type AannameCode, aannameCodes, aannameVan, type Margen } from '@tenzij/domain/kosten/aannameSoorten.ts';
import { tekst } from '#berichten';
import { euro, getal, vastGetal } from '#lib/notatie/getal.ts';

/** A share is typed as a percentage. */
const maal = (code: AannameCode) => (aannameVan(code).eenheid === 'aandeel' ? 100 : 1);

/** As it stands in its field. */
export const inVeld = (code: AannameCode, waarde: number): string =>
  String(Number((waarde * maal(code)).toFixed(4))).replace('.', ',');

/** What was typed as a number; null where it is none, or more than is believed. */
export const uitVeld = (code: AannameCode, getypt: string): number | null => {
  const kaal = getypt.trim().replace(/^€/, '').replace(/%$/, '').trim().replace(',', '.');
  const waarde = kaal === '' ? Number.NaN : Number(kaal) / maal(code);
  return Number.isFinite(waarde) && waarde >= 0 && waarde <= aannameVan(code).hoogstens ? waarde : null;
};

/** As it is read: with its unit. */
export const gelezen = (code: AannameCode, waarde: number): string => {
  const { eenheid } = aannameVan(code);
  if (eenheid === 'euro') return euro(waarde);
  const cijfer = getal(waarde * maal(code), 2);
  return eenheid === 'aandeel' ? `${cijfer} %` : `${cijfer} ${tekst.kosten.eenheid[eenheid]}`;
};

/** Far from exact, so no more digits than it deserves. */
export const ruweEuro = (bedrag: number): string => {
  if (Math.abs(bedrag) >= 1_000_000) return tekst.kosten.miljoen(vastGetal(bedrag / 1_000_000, 1));
  const stap = Math.abs(bedrag) >= 10_000 ? 1000 : 100;
  return euro(Math.round(bedrag / stap) * stap + 0);
};

/** Everything that is kept, in one line. */
export const inEenRegel = (waarden: Margen): string =>
  aannameCodes
    .map((code) => `${aannameVan(code).naam.toLowerCase()} ${gelezen(code, waarden[code].midden)}`)
    .join('; ');
