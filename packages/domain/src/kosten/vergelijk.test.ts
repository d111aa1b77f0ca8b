import { describe, expect, it } from '@effect/vitest';
import { Arbitrary, Schema } from 'effect';
import { type Aannames, gebruikelijkeAannames } from './Aannames.ts';
import { aannameCodes, aannameVan, metProef } from './aannameSoorten.ts';
import { bandVan, gevoeligheidVan, middenWaarden, vermeden } from './vergelijk.ts';

const getal = (maximum: number) => Schema.Int.check(Schema.isBetween({ minimum: 0, maximum }));
const heel = (maximum: number) => Arbitrary.schema(getal(maximum));
const duizendsten = Arbitrary.array(heel(1000), { minLength: 18, maxLength: 18 });
const eenGeteld = Arbitrary.schema(Schema.Struct({ trajecten: getal(400), zonder: getal(400), uren: getal(4000) }));

/** Any assumptions: for each three values within what is believed, in order. */
const aannamesUit = (keuzes: ReadonlyArray<number>): Aannames =>
  Object.fromEntries(
    aannameCodes.map((code, nr) => {
      const drie = keuzes.slice(nr * 3, nr * 3 + 3).map((keuze) => (keuze / 1000) * aannameVan(code).hoogstens);
      const [laag = 0, midden = 0, hoog = 0] = drie.sort((a, b) => a - b);
      return [code, { laag, midden, hoog }];
    }),
  ) as unknown as Aannames;
const geteldUit = ({ trajecten, zonder, uren }: { trajecten: number; zonder: number; uren: number }) => ({
  trajecten,
  zonderUren: Math.min(trajecten, zonder),
  bestedeUren: uren,
});

describe('what is avoided', () => {
  it('of one traject is an indicatie of 2.7 hours a week for a year, against some ten hours', () => {
    const uitkomst = vermeden({ trajecten: 1, zonderUren: 1, bestedeUren: 0 }, middenWaarden(gebruikelijkeAannames));
    expect(uitkomst.maatwerkUren).toBeCloseTo(140.4, 9);
    expect(uitkomst.wijkUren).toBe(9.75);
    expect(uitkomst.kosten).toBeCloseTo(140.4 * 57.6 - 9.75 * 70, 9);
  });

  it.prop('goes one way with each assumption', [duizendsten, eenGeteld, heel(1000)], ([keuzes, geteld, meer]) => {
    const waarden = middenWaarden(aannamesUit(keuzes));
    const eerst = vermeden(geteldUit(geteld), waarden).kosten;
    for (const code of aannameCodes) {
      const daarna = vermeden(geteldUit(geteld), { ...waarden, [code]: waarden[code] + meer / 100 }).kosten;
      const stap = aannameVan(code).richting === 'meer' ? daarna - eerst : eerst - daarna;
      expect(stap, code).toBeGreaterThanOrEqual(-1e-6);
    }
  });

  it.prop(
    'lies in its band, and the band of each assumption lies in that',
    [duizendsten, eenGeteld],
    ([keuzes, tal]) => {
      const [aannames, geteld] = [aannamesUit(keuzes), geteldUit(tal)];
      const { laag, midden, hoog } = bandVan(geteld, aannames);
      expect(laag.kosten).toBeLessThanOrEqual(midden.kosten + 1e-6);
      expect(midden.kosten).toBeLessThanOrEqual(hoog.kosten + 1e-6);
      for (const een of gevoeligheidVan(geteld, aannames)) {
        expect(laag.kosten - 1e-6, een.aanname).toBeLessThanOrEqual(een.laag);
        expect(een.laag - 1e-6, een.aanname).toBeLessThanOrEqual(midden.kosten);
        expect(midden.kosten - 1e-6, een.aanname).toBeLessThanOrEqual(een.hoog);
        expect(een.hoog - 1e-6, een.aanname).toBeLessThanOrEqual(hoog.kosten);
      }
    },
  );

  it.prop(
    'adds up: of two groups together it is that of both',
    [duizendsten, eenGeteld, eenGeteld],
    ([keuzes, a, b]) => {
      const waarden = middenWaarden(aannamesUit(keuzes));
      const [een, ander] = [geteldUit(a), geteldUit(b)];
      const samen = {
        trajecten: een.trajecten + ander.trajecten,
        zonderUren: een.zonderUren + ander.zonderUren,
        bestedeUren: een.bestedeUren + ander.bestedeUren,
      };
      const apart = vermeden(een, waarden).kosten + vermeden(ander, waarden).kosten;
      expect(vermeden(samen, waarden).kosten / (Math.abs(apart) + 1)).toBeCloseTo(apart / (Math.abs(apart) + 1), 6);
    },
  );

  it('names the assumption that matters most first', () => {
    const spreiding = gevoeligheidVan({ trajecten: 50, zonderUren: 5, bestedeUren: 300 }, gebruikelijkeAannames).map(
      ({ laag, hoog }) => hoog - laag,
    );
    expect(spreiding).toEqual([...spreiding].sort((a, b) => b - a));
    expect(spreiding).toHaveLength(aannameCodes.length);
  });
});

it('a band that would leave out what is tried grows to it', () => {
  const { maatwerkUrenPerWeek, wijkTarief } = metProef(gebruikelijkeAannames, { maatwerkUrenPerWeek: 5 });
  expect(maatwerkUrenPerWeek).toEqual({ laag: 2, midden: 5, hoog: 5 });
  expect(wijkTarief).toEqual(gebruikelijkeAannames.wijkTarief);
});
