import { expect, it } from 'vitest';
import { leesToets } from './keyboard.ts';

const paginas = [
  { toets: 'm', naar: '/meldingen' },
  { toets: 'w', naar: '/mijn-werk' },
];

it('opens a page by g and its letter', () => {
  expect(leesToets('g', false, paginas)).toEqual({ doe: 'wacht' });
  expect(leesToets('m', true, paginas)).toEqual({ doe: 'ga', naar: '/meldingen' });
});

it('forgets g after a letter that opens nothing', () => {
  expect(leesToets('z', true, paginas)).toEqual({ doe: 'niets' });
});

it('does nothing with the letter of a page alone', () => {
  expect(leesToets('m', false, paginas)).toEqual({ doe: 'niets' });
});

it('finds the search field and the help', () => {
  expect(leesToets('/', false, paginas)).toEqual({ doe: 'zoek' });
  expect(leesToets('?', false, paginas)).toEqual({ doe: 'hulp' });
});
