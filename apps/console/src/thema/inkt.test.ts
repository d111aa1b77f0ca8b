import { readFileSync } from 'node:fs';
import { inks } from '@tenzij/documents/chart/paper.ts';
import { expect, it } from 'vitest';

it('prints a chart in the light colours of the theme', () => {
  const theme = readFileSync(new URL('tenzij.css', import.meta.url), 'utf8');
  const light = [...theme.matchAll(/--tz-([a-z0-9-]+): light-dark\((#[0-9a-f]+)/g)].map(([, name, colour]) => [
    name,
    colour,
  ]);
  expect(Object.fromEntries(light)).toMatchObject(inks);
});
