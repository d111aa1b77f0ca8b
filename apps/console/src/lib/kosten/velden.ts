import { gelezen, maal } from '@tenzij/documents/kosten/aannames.ts';
import { type AannameCode, aannameCodes, aannameVan, type Margen } from '@tenzij/domain/kosten/aannameSoorten.ts';

/** As it stands in its field. */
export const inVeld = (code: AannameCode, waarde: number): string =>
  String(Number((waarde * maal(code)).toFixed(4))).replace('.', ',');

/** What was typed as a number; null where it is none, or more than is believed. */
export const uitVeld = (code: AannameCode, getypt: string): number | null => {
  const kaal = getypt.trim().replace(/^€/, '').replace(/%$/, '').trim().replace(',', '.');
  const waarde = kaal === '' ? Number.NaN : Number(kaal) / maal(code);
  return Number.isFinite(waarde) && waarde >= 0 && waarde <= aannameVan(code).hoogstens ? waarde : null;
};

/** Everything that is kept, in one line. */
export const inEenRegel = (waarden: Margen): string =>
  aannameCodes
    .map((code) => `${aannameVan(code).naam.toLowerCase()} ${gelezen(code, waarden[code].midden)}`)
    .join('; ');
