import type { KpiCode } from '../kpi/definities.ts';
import { definitieVan } from '../kpi/definities.ts';

/** So much of the normal curve lies in the middle: 95 percent. */
const z = 1.959963984540054;

export interface Interval {
  readonly van: number;
  readonly tot: number;
}

/** Between which shares the real one probably lies, 95 percent, after Wilson: holds for few people, and at 0 and 1. */
export const wilson = (teller: number, noemer: number): Interval => {
  const p = teller / noemer;
  const z2 = (z * z) / noemer;
  const midden = (p + z2 / 2) / (1 + z2);
  const half = (z / (1 + z2)) * Math.sqrt((p * (1 - p)) / noemer + z2 / (4 * noemer));
  return {
    van: teller === 0 ? 0 : Math.max(0, midden - half),
    tot: teller === noemer ? 1 : Math.min(1, midden + half),
  };
};

/** Hours over hours is a ratio, but no share of people or cases. */
const geenAandeel: ReadonlySet<KpiCode> = new Set(['formatiebenutting']);

/** Whether it is a part of a counted whole, so that it has an interval and lies between 0 and 1. */
export const isAandeel = (code: KpiCode): boolean =>
  definitieVan(code).eenheid === 'verhouding' && !geenAandeel.has(code);

export const intervalVan = (
  code: KpiCode,
  { teller, noemer }: { readonly teller: number | null; readonly noemer: number | null },
): Interval | null =>
  isAandeel(code) && teller !== null && noemer !== null && noemer > 0 && teller <= noemer
    ? wilson(teller, noemer)
    : null;

const vanCoaches: ReadonlySet<KpiCode> = new Set([
  'netwerkBetrokken',
  'integraal',
  'oplossingsvermogenVergroot',
  'voorliggendIngezet',
  'zwaardereZorgVoorkomen',
]);
const vanInwoners: ReadonlySet<KpiCode> = new Set(['zelfstandigVerder', 'clientervaring']);

/** Whose forms a figure comes from, as the figure that says how many came in; null where it comes from no form. */
export const responsVan = (code: KpiCode): 'responsCoaches' | 'responsInwoners' | null =>
  vanCoaches.has(code) ? 'responsCoaches' : vanInwoners.has(code) ? 'responsInwoners' : null;
