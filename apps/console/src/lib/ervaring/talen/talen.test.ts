import { ervaringVragen } from '@tenzij/domain/ervaring/Evaluatie.ts';
import { describe, expect, it } from 'vitest';
import type { Taaltekst } from './Taaltekst.ts';
import { type Taal, taalcodes, taalVoor, talen } from './talen.ts';

/** Every sentence that a language can say, by where it stands. */
const zinnenVan = (t: Taaltekst): ReadonlyArray<readonly [string, string]> =>
  Object.entries(t).flatMap(([naam, waarde]: [string, unknown]): ReadonlyArray<readonly [string, string]> => {
    if (naam === 'richting') return [];
    if (naam === 'gemeente') return [[naam, t.gemeente('Zandstad')]];
    if (naam === 'voortgang') return [[naam, t.voortgang(3, 11)]];
    if (naam === 'hoe') return t.hoe(11).map((zin, plaats) => [`hoe ${plaats}`, zin] as const);
    if (typeof waarde === 'string') return [[naam, waarde]];
    return Object.entries(waarde as Record<string, string>).map(([deel, zin]) => [`${naam} ${deel}`, zin] as const);
  });

const schrift: Partial<Record<Taal, RegExp>> = { ar: /\p{Script=Arabic}/u, uk: /\p{Script=Cyrillic}/u };

describe.each(taalcodes)('the language %s', (code) => {
  const t = talen[code];

  it('says all that Dutch says, and nothing is left in Dutch', () => {
    const zinnen = zinnenVan(t);
    expect(zinnen.map(([waar]) => waar)).toEqual(zinnenVan(talen.nl).map(([waar]) => waar));
    const nederlands = new Map(zinnenVan(talen.nl));
    for (const [waar, zin] of zinnen) {
      expect(zin.trim(), waar).toBe(zin);
      expect(zin, waar).not.toBe('');
      if (code !== 'nl') expect(zin, waar).not.toBe(nederlands.get(waar));
      expect(zin, waar).toMatch(schrift[code] ?? /\p{Script=Latin}/u);
    }
  });

  it('asks every question of the form, each as a question of its own', () => {
    expect(Object.keys(t.vraag)).toEqual([...ervaringVragen]);
    expect(new Set(Object.values(t.vraag)).size).toBe(ervaringVragen.length);
    for (const zin of Object.values(t.vraag)) expect(zin).toMatch(/[?؟]$/u);
  });

  it('counts in digits that one knows from letters here, whatever it is written in', () => {
    expect(t.voortgang(3, 11)).toMatch(/3.*11/u);
    expect(t.hoe(11).join(' ')).toContain('11');
  });
});

it('has one language that is read from right to left', () => {
  expect(taalcodes.filter((code) => talen[code].richting === 'rtl')).toEqual(['ar']);
});

it.each([
  ['https://x/ervaring/y', null, 'nl'],
  ['https://x/ervaring/y', 'uk-UA,uk;q=0.9,en;q=0.5', 'uk'],
  ['https://x/ervaring/y', 'fr-FR, pl;q=0.4, en-GB;q=0.8', 'en'],
  ['https://x/ervaring/y', 'fr, ti;q=0.8', 'nl'],
  ['https://x/ervaring/y', 'tr;q=0, nl', 'nl'],
  ['https://x/ervaring/y?taal=ar', 'nl', 'ar'],
  ['https://x/ervaring/y?taal=xx', 'tr', 'tr'],
])('%s for who reads %s is in %s', (adres, kop, taal) => {
  expect(taalVoor(new URL(adres), kop)).toBe(taal);
});
