import type { Veld } from '@tenzij/contract/gesprek/Kaart.ts';
import { berichten } from '../berichten.ts';
import type { Element, Input } from './AdaptiveCard.ts';
import { anders, grenzen, kort } from './grenzen.ts';
import { tekstblok } from './tekst.ts';

const zin = berichten.teams;

const keuzeTitel = ({ label, uitleg }: Veld['opties'][number]) =>
  uitleg === null || uitleg === '' ? label : `${label} · ${uitleg}`;

/** What cannot be told apart, or cannot travel in a list with commas, cannot be chosen. */
const kiesbaar = ({ opties, soort }: Veld) => {
  const gezien = new Set<string>();
  return opties.filter(({ waarde }) => {
    if (waarde === '' || gezien.has(waarde) || (soort === 'meer_van' && waarde.includes(','))) return false;
    gezien.add(waarde);
    return true;
  });
};

const keuzes = (veld: Veld, hoogstens: number) => {
  const mogelijk = kiesbaar(veld);
  const gekozen = mogelijk.filter(({ waarde }) => veld.waarde.includes(waarde));
  const anderen = mogelijk.filter(({ waarde }) => !veld.waarde.includes(waarde));
  const past =
    mogelijk.length <= hoogstens
      ? mogelijk
      : [...gekozen, ...anderen.slice(0, Math.max(0, hoogstens - gekozen.length))];
  return {
    choices: past.map((optie) => ({ title: kort(anders(keuzeTitel(optie), optie.waarde), 200), value: optie.waarde })),
    gekozen: gekozen.map(({ waarde }) => waarde),
    ingekort: past.length < mogelijk.length,
  };
};

const stijl = ({ soort, opties: { length } }: Veld) => {
  if (soort === 'meer_van') return length <= grenzen.vinkenTot ? 'expanded' : 'compact';
  if (length >= grenzen.zoekVanaf) return 'filtered';
  return length <= grenzen.openTot ? 'expanded' : 'compact';
};

const keuzelijst = (veld: Veld, hoogstens: number): Input | undefined => {
  const { choices, gekozen } = keuzes(veld, hoogstens);
  if (choices.length === 0) return undefined;
  const meer = veld.soort === 'meer_van';
  const value = (meer ? gekozen : gekozen.slice(0, 1)).join(',');
  return {
    ...basis(veld),
    type: 'Input.ChoiceSet',
    choices,
    style: stijl(veld),
    wrap: true,
    ...(meer ? { isMultiSelect: true } : {}),
    ...(stijl(veld) === 'filtered' ? { placeholder: zin.kies } : {}),
    ...(value === '' ? {} : { value }),
  };
};

const basis = ({ naam, label, verplicht }: Veld) => ({
  id: naam,
  label: kort(anders(label, naam), 300),
  ...(verplicht ? { isRequired: true, errorMessage: zin.verplicht(kort(label, 100)) } : {}),
});

const tekstveld = (veld: Veld): Input => {
  const [value] = veld.waarde;
  return {
    ...basis(veld),
    type: 'Input.Text',
    ...(veld.soort === 'lange_tekst' ? { isMultiline: true } : {}),
    ...(veld.maximum === null ? {} : { maxLength: veld.maximum }),
    ...(value === undefined ? {} : { value }),
  };
};

const getalveld = (veld: Veld): Input => {
  const value = Number(veld.waarde[0]?.replace(',', '.') ?? Number.NaN);
  return { ...basis(veld), type: 'Input.Number', ...(Number.isFinite(value) ? { value } : {}) };
};

const datumveld = (veld: Veld): Input => {
  const [value] = veld.waarde;
  return {
    ...basis(veld),
    type: 'Input.Date',
    ...(/^\d{4}-\d\d-\d\d$/.test(value ?? '') ? { value: value ?? '' } : {}),
  };
};

/** A toggle that must be on cannot answer no: it is never required. */
const schakelaar = (veld: Veld): Input => ({
  id: veld.naam,
  label: kort(anders(veld.label, veld.naam), 300),
  type: 'Input.Toggle',
  title: berichten.algemeen.ja,
  valueOn: 'ja',
  valueOff: 'nee',
  value: veld.waarde[0] === 'ja' ? 'ja' : 'nee',
});

const tekenInvoer = (veld: Veld, hoogstens: number): Input | undefined => {
  switch (veld.soort) {
    case 'tekst':
    case 'lange_tekst':
      return tekstveld(veld);
    case 'getal':
      return getalveld(veld);
    case 'datum':
      return datumveld(veld);
    case 'ja_nee':
      return schakelaar(veld);
    case 'een_van':
    case 'meer_van':
      return keuzelijst(veld, hoogstens);
  }
};

/** One field: what was wrong with it, what it means, and where it is filled in. */
export const tekenVeld = (veld: Veld, fouten: ReadonlyArray<string>, hoogstens: number): ReadonlyArray<Element> => {
  const invoer = tekenInvoer(veld, hoogstens);
  const isKeuze = veld.soort === 'een_van' || veld.soort === 'meer_van';
  const ingekort = isKeuze && keuzes(veld, hoogstens).ingekort;
  return [
    ...fouten.map((fout) => tekstblok(kort(fout, grenzen.regel), { color: 'Attention', weight: 'Bolder' })),
    ...(veld.uitleg === null || veld.uitleg === ''
      ? []
      : [
          tekstblok(kort(veld.uitleg, grenzen.regel), {
            isSubtle: true,
            spacing: fouten.length === 0 ? 'Medium' : 'None',
          }),
        ]),
    ...(ingekort ? [tekstblok(zin.nietAlleOpties, { isSubtle: true })] : []),
    ...(invoer === undefined ? [] : [invoer]),
  ];
};
