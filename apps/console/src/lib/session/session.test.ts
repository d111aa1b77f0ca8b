import { describe, expect, it } from 'vitest';
import { uitleg } from './explain.ts';
import { eerste, getalUit, gevuld, sleutelUit, versieUit, waardenUit } from './form.ts';
import { groepeer } from './personas.ts';

const formulier = (...velden: ReadonlyArray<readonly [string, string]>) => {
  const form = new FormData();
  for (const [name, value] of velden) form.append(name, value);
  return form;
};

describe('what was filled in', () => {
  it('keeps every answer to one question, and never the key', () => {
    const form = formulier(
      ['leefgebieden', 'adl'],
      ['leefgebieden', 'financien'],
      ['vraag', ' Hulp '],
      ['sleutel', 'x'],
    );
    const waarden = waardenUit(form);
    expect(waarden).toEqual({ leefgebieden: ['adl', 'financien'], vraag: [' Hulp '] });
    expect(eerste(waarden, 'vraag')).toBe('Hulp');
    expect(sleutelUit(form)).toBe('x');
  });

  it('reads a Dutch number, and what is no number as no number', () => {
    expect(getalUit('2,5')).toBe(2.5);
    expect(getalUit('veel')).toBeNaN();
    expect(getalUit(undefined)).toBeUndefined();
  });

  it('says of which version it was, if it was said', () => {
    expect(versieUit({ versie: ['3'] })).toEqual({ versie: 3 });
    expect(versieUit({ versie: [''] })).toEqual({});
    expect(versieUit({})).toEqual({});
  });

  it('lets missing stay missing', () => {
    expect(gevuld({ a: undefined, b: null, c: 0 })).toEqual({ b: null, c: 0 });
  });
});

describe('a refusal in words', () => {
  it('says who was first', () => {
    const { titel, tekst } = uitleg({ status: 409, title: 'Conflict', detail: 'Joris Bakker nam al een besluit.' });
    expect(titel).toBe('Iemand was u voor');
    expect(tekst).toMatch(/^Joris Bakker nam al een besluit\. Er is niets veranderd/);
  });

  it.each([400, 403, 404, 412, 429, 500, 503])('says for %i what happened and what to do, never a code', (status) => {
    const { titel, tekst } = uitleg({ status, title: 'T', detail: 'D.' });
    expect(titel.length).toBeGreaterThan(5);
    expect(`${titel} ${tekst}`).not.toContain(String(status));
    expect(tekst).toMatch(/opnieuw|teamleider|niets veranderd/);
  });
});

it('groups personas by team; who works for the whole gemeente, or for a partner, comes last', () => {
  const wie = (naam: string, teamNamen: ReadonlyArray<string>) =>
    ({ id: naam, naam, rol: 'wijkcoach', gemeente: 'Arnhem', teamNamen }) as const;
  const kim = { ...wie('Kim', []), organisatie: 'Kwintes' };
  const groepen = groepeer([wie('Els', []), kim, wie('Sanne', ['CSA']), wie('Joris', ['CSA', 'RKV'])]);
  expect(groepen.map(({ naam, personas }) => [naam, personas.map((persona) => persona.naam)])).toEqual([
    ['CSA, Arnhem', ['Sanne', 'Joris']],
    ['RKV, Arnhem', ['Joris']],
    ['Hele gemeente, Arnhem', ['Els']],
    ['Kwintes, Arnhem', ['Kim']],
  ]);
});
