import { Schema } from 'effect';
import { expect, it } from 'vitest';
import { RapportVraag } from './bekijkRapport.ts';

it('a version is a number that a database knows', () => {
  const leest = (versie: string) => Schema.decodeUnknownOption(RapportVraag)({ versie })._tag;
  expect(['1', '12'].map(leest)).toEqual(['Some', 'Some']);
  for (const versie of ['0', '-1', '1.5', 'NaN', 'Infinity', '1e308', '9007199254740991', 'x', ''])
    expect(leest(versie), versie).toBe('None');
});
