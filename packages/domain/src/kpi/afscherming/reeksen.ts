import { Reeks } from './mensen.ts';
import type { Punt } from './punten.ts';

/** Of each value of a family its series in time. */
export type PerWaarde = ReadonlyMap<string, Reeks>;

export const reeksVan = (punten: ReadonlyArray<Punt>): Reeks => {
  const reeks = new Reeks();
  for (const { maand, telling } of punten) reeks.voegToe(maand, telling);
  return reeks;
};

/** In one order, so that of two that are as small the same one is always first. */
export const reeksenVan = (punten: ReadonlyArray<Punt>, familie: string): PerWaarde => {
  const reeksen = new Map<string, Reeks>();
  for (const { maand, families } of punten)
    for (const [waarde, telling] of families.get(familie) ?? []) {
      let reeks = reeksen.get(waarde);
      if (reeks === undefined) {
        reeks = new Reeks();
        reeksen.set(waarde, reeks);
      }
      reeks.voegToe(maand, telling);
    }
  return new Map([...reeksen].sort(([a], [b]) => (a < b ? -1 : 1)));
};
