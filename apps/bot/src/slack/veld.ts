import type { types } from '@slack/bolt';
import type { Veld } from '@tenzij/contract/gesprek/Kaart.ts';
import { berichten } from '../berichten.ts';
import { grenzen, inGroepen, kort } from './grenzen.ts';
import { keuze, menukeuzes, teKiezen, voluit } from './keuze.ts';
import { klein, plat } from './tekst.ts';

type Optie = Veld['opties'][number];
type Schermblok = types.ContextBlock | types.InputBlock | types.SectionBlock;

const zin = berichten.slack;
const jaNee: ReadonlyArray<Optie> = [
  { waarde: 'ja', label: berichten.algemeen.ja, uitleg: null },
  { waarde: 'nee', label: berichten.algemeen.nee, uitleg: null },
];
const actie = { action_id: 'waarde' } as const;

/** `merk` is of this opening of the dialog: a field that is named anew forgets what was typed in it before. */
const noemVeld = (naam: string, groep: number, merk: string): string =>
  kort(`veld|${naam}|${groep}|${merk}`, grenzen.id);
export const veldIn = (blokId: string): string | undefined => /^veld\|([^|]*)\|/.exec(blokId)?.[1];

const tekstveld = ({ soort, maximum, waarde }: Veld): types.PlainTextInput => {
  const hoogstens = Math.max(1, Math.min(maximum ?? grenzen.invoer.tekst, grenzen.invoer.tekst));
  const begin = (waarde[0] ?? '').slice(0, hoogstens);
  return {
    type: 'plain_text_input',
    ...actie,
    multiline: soort === 'lange_tekst',
    max_length: hoogstens,
    ...(begin === '' ? {} : { initial_value: begin }),
  };
};

const datumveld = ({ waarde: [dag = ''] }: Veld): types.Datepicker => ({
  type: 'datepicker',
  ...actie,
  ...(/^\d{4}-\d{2}-\d{2}$/.test(dag) ? { initial_date: dag } : {}),
});

const alGekozen = (opties: ReadonlyArray<Optie>, { waarde }: Veld) =>
  opties.filter((optie) => waarde.includes(optie.waarde)).map(keuze);

const rondjes = (opties: ReadonlyArray<Optie>, veld: Veld): types.RadioButtons => {
  const [begin] = alGekozen(opties, veld);
  return {
    type: 'radio_buttons',
    ...actie,
    options: opties.map(keuze),
    ...(begin === undefined ? {} : { initial_option: begin }),
  };
};

const menu = (opties: ReadonlyArray<Optie>, veld: Veld): types.StaticSelect => {
  const [begin] = alGekozen(opties, veld);
  return {
    type: 'static_select',
    ...actie,
    ...menukeuzes(opties),
    ...(begin === undefined ? {} : { initial_option: begin }),
  };
};

const hokjes = (opties: ReadonlyArray<Optie>, veld: Veld): types.Checkboxes => {
  const aan = alGekozen(opties, veld);
  return {
    type: 'checkboxes',
    ...actie,
    options: opties.map(keuze),
    ...(aan.length === 0 ? {} : { initial_options: aan }),
  };
};

const langMenu = (opties: ReadonlyArray<Optie>, veld: Veld): types.MultiStaticSelect => {
  const aan = alGekozen(opties, veld).slice(0, grenzen.keuzes);
  return {
    type: 'multi_static_select',
    ...actie,
    ...menukeuzes(opties),
    ...(aan.length === 0 ? {} : { initial_options: aan }),
  };
};

/** What is kept in the store (coaches, wijken, voorzieningen) can be many: there one searches. */
const zoekt = ({ naam }: Veld, opties: ReadonlyArray<Optie>) => naam.endsWith('Id') || opties.length > 5;

const meesteHokjes = 3 * grenzen.hokjes;

const keuze1 = (veld: Veld, opties: ReadonlyArray<Optie>) =>
  zoekt(veld, opties) ? menu(opties, veld) : rondjes(opties, veld);

/** The inputs of a field: more than one only where there are more ticks than one input holds. */
const elementen = (veld: Veld, opties: ReadonlyArray<Optie>): ReadonlyArray<types.InputBlock['element']> => {
  switch (veld.soort) {
    case 'tekst':
    case 'lange_tekst':
    case 'getal':
      return [tekstveld(veld)];
    case 'datum':
      return [datumveld(veld)];
    case 'ja_nee':
      return [rondjes(jaNee, veld)];
    case 'een_van':
      return opties.length === 0 ? [] : [keuze1(veld, opties)];
    case 'meer_van':
      return opties.length > meesteHokjes
        ? [langMenu(opties, veld)]
        : inGroepen(opties, grenzen.hokjes).map((groep) => hokjes(groep, veld));
  }
};

const isTeLang = ({ soort, waarde: [tekst = ''], maximum }: Veld) =>
  (soort === 'tekst' || soort === 'lange_tekst') &&
  tekst.length > Math.min(maximum ?? grenzen.invoer.tekst, grenzen.invoer.tekst);

const heeftOpties = ({ soort }: Veld) => soort === 'een_van' || soort === 'meer_van';

/** What cannot be chosen here is said; a field with nothing to choose is a line that says so. */
const watOntbreekt = (veld: Veld, opties: ReadonlyArray<Optie>): ReadonlyArray<types.ContextBlock> => {
  if (!heeftOpties(veld)) return isTeLang(veld) ? [klein(plat(zin.langer))] : [];
  const rest = veld.opties.length - opties.length;
  if (opties.length === 0) return [klein(plat(zin.nietsTeKiezen(veld.label), grenzen.vak))];
  return rest > 0 ? [klein(plat(zin.enNog(rest, veld.label), grenzen.vak))] : [];
};

export const veldblokken = (veld: Veld, merk: string, keuzes: number): ReadonlyArray<Schermblok> => {
  const opties = teKiezen(veld.opties).slice(0, keuzes);
  const delen = elementen(veld, opties);
  const invoer = delen.map(
    (element, groep): types.InputBlock => ({
      type: 'input',
      block_id: noemVeld(veld.naam, groep, merk),
      label: plat(groep === 0 ? veld.label : zin.vervolg(veld.label), grenzen.invoer.label),
      element,
      optional: !veld.verplicht || delen.length > 1,
      ...(groep > 0 || veld.uitleg === null || veld.uitleg.trim() === ''
        ? {}
        : { hint: plat(veld.uitleg, grenzen.invoer.hint) }),
    }),
  );
  return [...(heeftOpties(veld) ? voluit(opties) : []), ...watOntbreekt(veld, opties), ...invoer];
};
