import { describe, expect, it } from '@effect/vitest';
import {
  atomenVanMeldingen,
  atomenVanTrajecten,
  kleineVerschillen,
  lekken,
  type Verzameling,
  vraagAlles,
} from '../../test/KpiAanval.ts';
import { schermVan, type Wereld, willekeurigeWereld } from '../../test/KpiWereld.ts';
import { onderdruk } from './onderdruk.ts';

const verbergt = (wereld: Wereld) => {
  const scherm = schermVan(wereld);
  return (...[tellingen, vraag]: Parameters<Parameters<typeof vraagAlles>[3]>) => onderdruk(tellingen, vraag, scherm);
};

/** There was something to find, and something to find it with. */
const isEchteProef = (alle: ReadonlyArray<Verzameling>) =>
  alle.some(({ getoond, aantal }) => getoond && aantal > 0) &&
  alle.some(({ getoond, mensen }) => !getoond && mensen > 0 && mensen < 5);

/** A pilot is still told, though a few people outside it may not be. */
const toontPilots = (alle: ReadonlyArray<Verzameling>) =>
  alle.some(({ naam, getoond, aantal }) => getoond && aantal > 0 && naam.includes('pilotId'));

const velen = 0.3;
const enkelen = 0.01;

describe('all that the stuurgroep can ask, taken together,', () => {
  it.each([
    [3, velen],
    [3, enkelen],
  ])('gives away no 1 to 4 people with a melding (gemeente %s, %s outside the pilots)', (zaad, buiten) => {
    const wereld = willekeurigeWereld(zaad, buiten);
    const codes = ['meldingen', 'viaSociaalPlein'];
    const alle = vraagAlles(wereld, atomenVanMeldingen, codes, verbergt(wereld));
    expect(isEchteProef(alle)).toBe(true);
    expect(toontPilots(alle)).toBe(true);
    expect(kleineVerschillen(alle)).toEqual([]);
    expect(lekken(alle, atomenVanMeldingen.length)).toEqual([]);
  });

  it.each([
    [1, velen],
    [3, velen],
    [2, enkelen],
  ])('gives away no 1 to 4 people in a traject (gemeente %s, %s outside the pilots)', (zaad, buiten) => {
    const wereld = willekeurigeWereld(zaad, buiten);
    const codes = ['instroom', 'uitstroom', 'actief', 'responsCoaches'];
    const alle = vraagAlles(wereld, atomenVanTrajecten, codes, verbergt(wereld));
    expect(isEchteProef(alle)).toBe(true);
    expect(toontPilots(alle)).toBe(true);
    expect(kleineVerschillen(alle)).toEqual([]);
    expect(lekken(alle, atomenVanTrajecten.length)).toEqual([]);
  });
});
