import type { Veld } from '@tenzij/contract/gesprek/Kaart.ts';

type Optie = Veld['opties'][number];
type Delen = Partial<Omit<Veld, 'naam' | 'label' | 'soort'>>;

const veld =
  (soort: Veld['soort']) =>
  (naam: string, label: string, delen: Delen = {}): Veld => ({
    naam,
    label,
    soort,
    uitleg: null,
    verplicht: false,
    maximum: null,
    opties: [],
    waarde: [],
    alleenBij: null,
    ...delen,
  });

export const korteTekst = veld('tekst');
export const langeTekst = veld('lange_tekst');
export const getal = veld('getal');
export const datum = veld('datum');
export const eenVan = veld('een_van');
export const meerVan = veld('meer_van');
export const jaNee = veld('ja_nee');

export const optie = (waarde: string, label: string, uitleg: string | null = null): Optie => ({
  waarde,
  label,
  uitleg,
});

/** Every code of a list of words, as something to choose. */
export const opties = (woorden: Readonly<Record<string, string>>): ReadonlyArray<Optie> =>
  Object.entries(woorden).map(([waarde, label]) => optie(waarde, label));

/** What is filled in already, as a field holds it. */
export const gevuld = (waarde: string | number | boolean | null | undefined): ReadonlyArray<string> => {
  if (waarde === null || waarde === undefined) return [];
  if (typeof waarde === 'boolean') return [waarde ? 'ja' : 'nee'];
  return [typeof waarde === 'number' ? String(waarde).replace('.', ',') : waarde];
};
