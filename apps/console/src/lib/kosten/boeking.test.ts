import { expect, it } from 'vitest';
import { begrotingUit, uitgaveUit } from './boeking.ts';

it.each([
  ['12.500,50', 12_500.5],
  ['1.250.000', 1_250_000],
  ['12500.5', 12_500.5],
  ['€ 100', 100],
  ['-75,25', -75.25],
])('an amount typed as %s is read', (getypt, bedrag) => {
  expect(uitgaveUit({ pilotId: ['p'], post: ['Training'], bedrag: [getypt] })).toEqual({
    pilotId: 'p',
    post: 'Training',
    bedrag,
  });
});

it('what is left empty is not there', () => {
  expect(
    begrotingUit({
      pilotId: ['p'],
      post: ['Coaches'],
      van: ['2026-01-01'],
      tot: ['2026-12-31'],
      fte: ['4,64'],
      bedragPerFte: ['74.000'],
      bedrag: [''],
    }),
  ).toEqual({
    pilotId: 'p',
    post: 'Coaches',
    van: '2026-01-01',
    tot: '2026-12-31',
    fte: 4.64,
    bedragPerFte: 74_000,
  });
});
