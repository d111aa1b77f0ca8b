import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { regelBestand, regelPagina, volgordeVanDeRegel } from './regel.ts';

it('the page of the rule says what the code says', () => {
  expect(readFileSync(regelBestand, 'utf8')).toBe(regelPagina());
});

it('each line of the order decides once the lines above it no longer apply', () => {
  expect(volgordeVanDeRegel().map(({ uitkomst }) => uitkomst)).toEqual([
    'maatwerk',
    'maatwerk',
    'afschalen_op_termijn',
    'combinatie',
    'onafhankelijke_clientondersteuning',
    'algemeen_maatschappelijk_werk',
    'voorliggend',
    'collectief',
    'zelf_begeleiden',
  ]);
});
