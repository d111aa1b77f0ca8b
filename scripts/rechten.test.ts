import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { rechtenBestand, rechtenPagina } from './rechten.ts';

it('the page of rights says what the code says', () => {
  expect(readFileSync(rechtenBestand, 'utf8')).toBe(rechtenPagina());
});
