import { expect, it } from 'vitest';
import { Pad, veiligTerug } from './pad.ts';

it('leaves out what is not asked', () => {
  expect(Pad.meldingen({ status: 'ontvangen', q: '' })).toBe('/meldingen?status=ontvangen');
  expect(Pad.kpis()).toBe('/cijfers');
});

it.each([
  ['/meldingen?status=ontvangen', '/meldingen?status=ontvangen'],
  ['https://elders.example', '/mijn-werk'],
  ['//elders.example', '/mijn-werk'],
  ['/\\elders.example', '/mijn-werk'],
  ['/\t/elders.example', '/mijn-werk'],
  ['/\n//elders.example', '/mijn-werk'],
  [`/${'a'.repeat(1001)}`, '/mijn-werk'],
  [null, '/mijn-werk'],
])('goes back to %s only within the console', (terug, naar) => {
  expect(veiligTerug(terug)).toBe(naar);
});
