import { expect, it } from 'vitest';
import { isHuidig, navigatieVoor } from './navigatie.ts';

const namen = (rol: Parameters<typeof navigatieVoor>[0]) => navigatieVoor(rol).map(({ naam }) => naam);

it('shows each role what the rights table lets it see', () => {
  expect(namen('wijkcoach')).toContain('Overleg');
  expect(namen('wijkcoach')).not.toContain('Toetsen');
  expect(namen('teamleider')).toEqual(expect.arrayContaining(['Toetsen', 'Caseload', 'Meldingen']));
  expect(namen('wmo_consulent')).toContain('Toetsen');
  expect(namen('wmo_consulent')).not.toContain('Caseload');
  expect(namen('stuurgroep')).toEqual(['Mijn werk', 'Sociale kaart', 'Cijfers', 'Zorgvraag']);
  expect(namen('functionaris_gegevensbescherming')).not.toContain('Meldingen');
});

it('gives every page a key of its own', () => {
  const keys = navigatieVoor('teamleider').map(({ toets }) => toets);
  expect(new Set(keys).size).toBe(keys.length);
});

it('marks a page also when one is deeper in it', () => {
  const meldingen = { naam: '', naar: '/meldingen', toets: 'm' };
  expect(isHuidig(meldingen, '/meldingen/nieuw')).toBe(true);
  expect(isHuidig(meldingen, '/meldingen-oud')).toBe(false);
});
