import { describe, expect, it } from '@effect/vitest';
import {
  alleVragen,
  atomenVanMeldingen,
  atomenVanTrajecten,
  denkbaar,
  kleineVerschillen,
  lekken,
  type Verbergt,
  type Verzameling,
  vraagAlles,
} from '../../test/KpiAanval.ts';
import { helften, schermVan, teams, telWereld, type Wereld, wijken, willekeurigeWereld } from '../../test/KpiWereld.ts';
import type { Cijfer } from './Kpis.ts';
import { type OnderdrukteTelling, onderdruk } from './onderdruk.ts';

const verbergt = (wereld: Wereld): Verbergt => {
  const scherm = schermVan(wereld);
  return (tellingen, vraag) => onderdruk(tellingen, vraag, scherm);
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
    const ook = denkbaar(wereld, atomenVanMeldingen, 'melding');
    expect(lekken([...alle, ...ook], atomenVanMeldingen.length)).toEqual([]);
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
    const ook = denkbaar(wereld, atomenVanTrajecten, 'traject');
    expect(lekken([...alle, ...ook], atomenVanTrajecten.length)).toEqual([]);
  });
});

/** What one would do who looks at each figure by itself: it is hidden where it is one to four people. */
const perCijfer: Verbergt = (tellingen) => {
  const isKlein = (mensen: number | undefined) => mensen !== undefined && mensen > 0 && mensen < 5;
  const zonder = <A extends Cijfer>(cijfer: A) =>
    isKlein(cijfer.mensen?.geheel) || isKlein(cijfer.mensen?.deel)
      ? { ...cijfer, teller: null, noemer: null, waarde: null, onderdrukt: true as const, reden: 'klein' as const }
      : cijfer;
  return tellingen.map(
    ({ groepen, verdeling, ...geheel }): OnderdrukteTelling => ({
      ...zonder(geheel),
      ...(groepen === undefined ? {} : { groepen: groepen.map(zonder) }),
      ...(verdeling === undefined
        ? {}
        : { verdeling: verdeling.map((deel) => (isKlein(deel.aantal ?? 0) ? { ...deel, aantal: null } : deel)) }),
    }),
  );
};

describe('the attack', () => {
  it('finds what a rule per figure alone gives away: by subtracting, and by elimination', () => {
    const wereld = willekeurigeWereld(1);
    const alle = vraagAlles(wereld, atomenVanTrajecten, ['instroom', 'uitstroom', 'actief'], perCijfer);
    expect(isEchteProef(alle)).toBe(true);
    expect(kleineVerschillen(alle).length).toBeGreaterThan(100);
    const gevonden = lekken(alle, atomenVanTrajecten.length);
    expect(gevonden.filter((naam) => naam.startsWith('getoond'))).toEqual([]);
    expect(gevonden.length).toBeGreaterThan(100);
  });
});

describe('why a figure is hidden', () => {
  const vragen = alleVragen(['meldingen']).filter((_, nr) => nr % 31 === 0);
  const gezien = (wereld: Wereld) => {
    const verberg = verbergt(wereld);
    const regels = vragen.flatMap((vraag) =>
      verberg(telWereld(wereld, vraag), vraag).flatMap(({ groepen = [], verdeling = [], ...geheel }) => [
        ...[geheel, ...groepen].map(({ teller, noemer, reden = null }) => ({ cijfer: [teller, noemer], reden })),
        { cijfer: verdeling.map(({ aantal }) => aantal), reden: null },
      ]),
    );
    return {
      cijfers: JSON.stringify(regels.map(({ cijfer }) => cijfer)),
      redenen: regels.map(({ reden }) => reden),
    };
  };
  /** One melding was of another team or wijk, or came half a month later: all else is as it was. */
  const buren = (wereld: Wereld): ReadonlyArray<Wereld> =>
    wereld.meldingen.flatMap((melding, nr) => {
      if (nr % 9 !== 0) return [];
      const anders = [
        { team: teams[nr % teams.length] ?? '' },
        { wijk: wijken[nr % wijken.length] ?? '' },
        { dag: helften[nr % helften.length]?.van ?? '' },
      ][Math.floor(nr / 9) % 3];
      return [{ ...wereld, meldingen: wereld.meldingen.with(nr, { ...melding, ...anders }) }];
    });

  it.each([
    [1, velen],
    [3, enkelen],
  ])(
    'tells no gemeente from another that shows the same figures (gemeente %s, %s outside the pilots)',
    (zaad, buiten) => {
      const wereld = willekeurigeWereld(zaad, buiten);
      const hier = gezien(wereld);
      expect(new Set(hier.redenen).size).toBeGreaterThan(2);
      const zelfde = buren(wereld)
        .map(gezien)
        .filter(({ cijfers }) => cijfers === hier.cijfers);
      expect(zelfde.length).toBeGreaterThan(0);
      for (const { redenen } of zelfde) expect(redenen).toEqual(hier.redenen);
    },
  );
});
