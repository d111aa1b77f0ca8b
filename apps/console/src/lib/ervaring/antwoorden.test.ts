import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import { InwonerEvaluatie } from '@tenzij/domain/ervaring/Evaluatie.ts';
import { expect, it } from 'vitest';
import { antwoordenUit } from './antwoorden.ts';

const lees = (waarden: Parameters<typeof antwoordenUit>[0]) => leesInvoer(InwonerEvaluatie)(antwoordenUit(waarden));

it('what was skipped is absent', () => {
  expect(lees({ zelfstandigVerder: ['ja'], watHielp: ['  '] })).toEqual({
    gelukt: true,
    waarde: { zelfstandigVerder: 'ja' },
  });
});

it('a new line counts as one sign, as the form counted it', () => {
  const watHielp = 'a\n'.repeat(1000);
  expect(lees({ watHielp: [`${watHielp.replaceAll('\n', '\r\n')}`] })).toEqual({
    gelukt: true,
    waarde: { watHielp: watHielp.trim() },
  });
});
