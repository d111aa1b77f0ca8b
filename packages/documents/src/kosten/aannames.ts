import { type AannameCode, aannameVan } from '@tenzij/domain/kosten/aannameSoorten.ts';
import { euro, getal, vastGetal } from '../notatie/getal.ts';
import { woorden } from './woorden.ts';

/** A share is read, and typed, as a percentage. */
export const maal = (code: AannameCode): number => (aannameVan(code).eenheid === 'aandeel' ? 100 : 1);

/** As it is read: with its unit. */
export const gelezen = (code: AannameCode, waarde: number): string => {
  const { eenheid } = aannameVan(code);
  if (eenheid === 'euro') return euro(waarde);
  const cijfer = getal(waarde * maal(code), 2);
  return eenheid === 'aandeel' ? `${cijfer} %` : `${cijfer} ${woorden.eenheid[eenheid]}`;
};

/** Far from exact, so no more digits than it deserves. */
export const ruweEuro = (bedrag: number): string => {
  if (Math.abs(bedrag) >= 1_000_000) return woorden.miljoen(vastGetal(bedrag / 1_000_000, 1));
  const stap = Math.abs(bedrag) >= 10_000 ? 1000 : 100;
  return euro(Math.round(bedrag / stap) * stap + 0);
};
