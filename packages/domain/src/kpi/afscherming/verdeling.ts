import { Herindicatie } from '../../indicatie/Indicatie.ts';
import { ineffectieveGronden } from '../../weging/gronden.ts';
import { stapNamen } from '../../weging/stappen.ts';
import type { KpiCode } from '../definities.ts';

/** What one part of a verdeling is: some values of a family of a maat, or all of a maat. */
export interface Onderverdeling {
  readonly maat: string;
  readonly familie?: string;
  readonly waarden?: ReadonlyArray<string>;
}

type Uitleg = (sleutel: string, wijkMet: (naam: string) => string | null) => Onderverdeling | null;

const alsWaarde =
  (maat: string, familie: string): Uitleg =>
  (sleutel) => ({ maat, familie, waarden: [sleutel.split('.').at(-1) ?? sleutel] });

/** An uitkomst is what was and was not talked over with the wijk together, and each of those all uitkomsten together. */
const uitkomstenVan = (sleutel: string): ReadonlyArray<string> => {
  if (Herindicatie.literals.some((uitkomst) => uitkomst === sleutel))
    return [`besproken.${sleutel}`, `niet_besproken.${sleutel}`];
  if (sleutel.includes('.')) return [sleutel];
  return Herindicatie.literals.map((uitkomst) => `${sleutel}.${uitkomst}`);
};
const vanHerindicatie: Uitleg = (sleutel) =>
  sleutel === 'urenMinderPerWeek'
    ? { maat: 'herindicatie.urenMinder' }
    : { maat: 'herindicatie', familie: 'uitkomst', waarden: uitkomstenVan(sleutel) };

const vanBereik: Uitleg = (sleutel, wijkMet) => {
  if (!sleutel.startsWith('wijk.')) return alsWaarde('melding', 'leeftijdsgroep')(sleutel, wijkMet);
  const wijk = wijkMet(sleutel.slice('wijk.'.length));
  return wijk === null ? null : { maat: 'melding', familie: 'wijk', waarden: [wijk] };
};

const uitleg: Partial<Record<KpiCode, Uitleg>> = {
  meldingen: alsWaarde('melding', 'bron'),
  bereik: vanBereik,
  redenBeeindiging: alsWaarde('beeindigd', 'reden'),
  doorlooptijdMediaan: alsWaarde('beeindigd', 'duur'),
  herindicaties: vanHerindicatie,
  ineffectieveGronden: (sleutel) => ({ maat: `besluit.grond.${sleutel}` }),
  stappenVolledig: (sleutel) => ({ maat: `besluit.${sleutel}` }),
  vermedenMaatwerkUren: (sleutel) =>
    sleutel === 'zelf' ? { maat: 'beeindigd.zelf' } : { maat: 'beeindigd.zelf', familie: 'uren', waarden: [sleutel] },
};

/** The maten that only a part rests on. */
export const matenVanDelen: ReadonlyArray<string> = [
  ...ineffectieveGronden.map((grond) => `besluit.grond.${grond}`),
  ...stapNamen.map((stap) => `besluit.niet_gezet.${stap}`),
  'herindicatie.urenMinder',
];

/** Null where a part may never be shown: it is about two things at once, as a wijk and a leefgebied. */
export const onderverdelingVan = (
  code: KpiCode,
  sleutel: string,
  wijkMet: (naam: string) => string | null,
): Onderverdeling | null => uitleg[code]?.(sleutel, wijkMet) ?? null;

/** Of one besluit several parts may hold: they do not add up, and one that is hidden hides them all. */
export const overlapt = (code: KpiCode): boolean => code === 'ineffectieveGronden' || code === 'stappenVolledig';
