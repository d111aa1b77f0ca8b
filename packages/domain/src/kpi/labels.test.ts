import { describe, expect, it } from '@effect/vitest';
import { clientervaringVragen } from '../ervaring/Evaluatie.ts';
import { Herindicatie } from '../indicatie/Indicatie.ts';
import { Leefgebied } from '../melding/Leefgebied.ts';
import { Bron } from '../melding/Melding.ts';
import { RedenBeeindiging } from '../traject/Traject.ts';
import { ineffectieveGronden } from '../weging/gronden.ts';
import { deelLabel, labelVan } from './labels.ts';

const codes = [
  ...Bron.literals,
  ...RedenBeeindiging.literals,
  ...Herindicatie.literals,
  ...Leefgebied.literals,
  ...ineffectieveGronden,
  ...clientervaringVragen,
  'onbekend',
  'urenMinderPerWeek',
  'zelf',
  'zonderUren',
];

describe('labels', () => {
  it.each(codes)('%s is said in words', (code) => {
    expect(labelVan(code)).not.toBe(code);
    expect(labelVan(code)).toMatch(/^[A-Z]/);
  });

  it.each([
    ['2026-03', 'maart 2026'],
    ['2024-K1', '1e kwartaal 2024'],
    ['2024', '2024'],
    ['Team Zuid', 'Team Zuid'],
  ])('the group %s is called %s', (sleutel, label) => {
    expect(labelVan(sleutel)).toBe(label);
  });

  it.each([
    ['besproken.combinatie', 'Combinatie met de wijk (besproken met de wijk)'],
    ['niet_besproken.uren_verlaagd', 'Minder uren (niet besproken met de wijk)'],
    ['leeftijdsgroep.67+', 'Leeftijd 67+'],
    ['leeftijdsgroep.onbekend', 'Leeftijd onbekend'],
    ['wijk.Schuytgraaf/Elderveld', 'Schuytgraaf/Elderveld'],
    ['Schuytgraaf/Elderveld/financien', 'Schuytgraaf/Elderveld, geld'],
    ['sociaal_plein', 'Sociaal Plein'],
  ])('the part %s is called %s', (sleutel, label) => {
    expect(deelLabel(sleutel)).toBe(label);
  });
});
