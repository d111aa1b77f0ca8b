import { expect, it } from 'vitest';
import { gegroepeerd, isHuidig, navigatieVoor } from './navigatie.ts';

const namen = (rol: Parameters<typeof navigatieVoor>[0]) => navigatieVoor(rol).map(({ naam }) => naam);

it('shows each role what the rights table lets it see', () => {
  expect(namen('wijkcoach')).toContain('Overleg');
  expect(namen('wijkcoach')).not.toContain('Toetsen');
  expect(namen('teamleider')).toEqual(expect.arrayContaining(['Toetsen', 'Caseload', 'Meldingen']));
  expect(namen('wmo_consulent')).toContain('Toetsen');
  expect(namen('wmo_consulent')).not.toContain('Caseload');
  expect(namen('stuurgroep')).toEqual([
    'Mijn werk',
    'Sociale kaart',
    'Pilots',
    'Cijfers',
    'Kosten',
    'Effecten',
    'Respons',
    'Zorgvraag',
    'Kwartaal',
  ]);
  expect(namen('functionaris_gegevensbescherming')).not.toContain('Meldingen');
});

it('shows a partner, who is in no team, no page that would stay empty', () => {
  const menu = navigatieVoor('wijkcoach', false).map(({ naam }) => naam);
  expect(menu).toEqual(['Mijn werk', 'Sociale kaart', 'Verwijzingen']);
});

it('gives every page a key of its own', () => {
  const keys = navigatieVoor('teamleider').map(({ toets }) => toets);
  expect(new Set(keys).size).toBe(keys.length);
});

it('puts each page under one heading, and what is mine on top', () => {
  const menu = gegroepeerd(navigatieVoor('teamleider'));
  expect(menu.map(({ groep }) => groep)).toEqual([null, 'casussen', 'team', 'wijk', 'inzicht']);
  expect(menu.flatMap(({ items }) => items)).toEqual(navigatieVoor('teamleider'));
  expect(gegroepeerd(navigatieVoor('stuurgroep')).map(({ groep }) => groep)).toEqual([null, 'wijk', 'inzicht']);
});

it('marks a page also when one is deeper in it', () => {
  const meldingen = { naam: '', naar: '/meldingen', toets: 'm', groep: null };
  expect(isHuidig(meldingen, '/meldingen/nieuw')).toBe(true);
  expect(isHuidig(meldingen, '/meldingen-oud')).toBe(false);
});
