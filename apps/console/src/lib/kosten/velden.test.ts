import { gelezen, ruweEuro } from '@tenzij/documents/kosten/aannames.ts';
import { describe, expect, it } from 'vitest';
import { inVeld, uitVeld } from './velden.ts';

describe('an assumption in its field', () => {
  it.each([
    ['maatwerkUrenPerWeek', 2.7, '2,7', '2,7 uur'],
    ['aandeelMaatwerk', 0.6, '60', '60 %'],
    ['maatwerkTarief', 57.6, '57,6', '€\u00a057,60'],
  ] as const)('%s is typed and read in its own unit', (code, waarde, veld, zin) => {
    expect(inVeld(code, waarde)).toBe(veld);
    expect(uitVeld(code, veld)).toBeCloseTo(waarde, 9);
    expect(gelezen(code, waarde)).toBe(zin);
  });

  it.each(['', 'veel', '-1', '101'])('"%s" is no share', (getypt) => {
    expect(uitVeld('aandeelMaatwerk', getypt)).toBeNull();
  });
});

it.each([
  [1_234_567, '€\u00a01,2 miljoen'],
  [340_321, '€\u00a0340.000'],
  [-12_400, '€\u00a0-12.000'],
  [4_360, '€\u00a04.400'],
  [-20, '€\u00a00'],
])('%i is not more exact than it can be', (bedrag, zin) => {
  expect(ruweEuro(bedrag)).toBe(zin);
});
