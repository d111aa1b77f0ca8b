import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { zwaarteBestand, zwaartePagina } from './zwaarte.ts';

it('the page of the weights says what the code says', () => {
  expect(readFileSync(zwaarteBestand, 'utf8')).toBe(zwaartePagina());
});
