import type { Formulier, Veld } from '@tenzij/contract/gesprek/Kaart.ts';
import { expect, it } from 'vitest';
import { beginwaarden, teVersturen, verdeelFouten, zichtbareVelden } from './formulier.ts';

const veld = (naam: string, over: Partial<Veld> = {}): Veld => ({
  naam,
  label: naam,
  uitleg: null,
  soort: 'tekst',
  verplicht: false,
  maximum: null,
  opties: [],
  waarde: [],
  alleenBij: null,
  ...over,
});
const alleenBij = (welk: string, ...waarden: ReadonlyArray<string>) => ({ alleenBij: { veld: welk, waarden } });

const standpunt: Formulier = {
  formulier: 'weging.standpunt',
  over: 'w1',
  kop: 'Uw standpunt',
  uitleg: null,
  verzend: 'Geef standpunt',
  velden: [
    veld('keuze', { soort: 'een_van', waarde: ['zelf'] }),
    veld('gronden', { soort: 'meer_van', ...alleenBij('keuze', 'tenzij') }),
    veld('expertise', alleenBij('gronden', 'expertise_ontbreekt')),
    veld('toelichting', { soort: 'lange_tekst' }),
  ],
};
const namen = (waarden: Record<string, ReadonlyArray<string>>) =>
  zichtbareVelden(standpunt, waarden).map(({ naam }) => naam);

it('shows a field only with the answer it belongs to, and not below a hidden field', () => {
  const gronden = ['expertise_ontbreekt'];
  expect(namen({ keuze: ['zelf'], gronden })).toEqual(['keuze', 'toelichting']);
  expect(namen({ keuze: ['tenzij'] })).toEqual(['keuze', 'gronden', 'toelichting']);
  expect(namen({ keuze: ['tenzij'], gronden })).toEqual(['keuze', 'gronden', 'expertise', 'toelichting']);
});

it('sends only what can be seen and was filled in', () => {
  const waarden = { keuze: ['zelf'], gronden: ['werkdruk'], toelichting: ['  '] };
  expect(teVersturen(standpunt, waarden)).toEqual({ keuze: ['zelf'] });
});

it('opens with what was half filled in, or else with what the bot filled in', () => {
  expect(beginwaarden(standpunt).keuze).toEqual(['zelf']);
  expect(beginwaarden(standpunt, { keuze: ['tenzij'], gronden: ['veilig_thuis'] })).toMatchObject({
    keuze: ['tenzij'],
    gronden: ['veilig_thuis'],
    toelichting: [],
  });
});

it('puts a fault at its field, and above the form where that field is not there', () => {
  const fouten = [
    { veld: 'keuze', melding: 'Kies er een.' },
    { veld: 'gronden.0', melding: 'Onbekende grond.' },
    { veld: '', melding: 'Er is al besloten.' },
  ];
  expect(verdeelFouten(standpunt, { keuze: ['tenzij'] }, fouten)).toEqual({
    perVeld: { keuze: 'Kies er een.', gronden: 'Onbekende grond.', '': 'Er is al besloten.' },
    algemeen: ['Er is al besloten.'],
  });
});
