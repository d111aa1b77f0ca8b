import { describe, expect, it } from '@effect/vitest';
import { Arbitrary, Schema } from 'effect';
import { dag } from '../../test/Voorbeelden.ts';
import { plusDagen } from '../Dag.ts';
import { afrondingsverschil, begrootIn, heleMaanden, opEuro, perMaand, som } from './bedragen.ts';

const fte = (aantal: number) => ({
  fte: aantal,
  bedragPerFte: 74_000,
  bedrag: null,
  van: dag('2022-11-01'),
  tot: dag('2024-01-31'),
});
const heel = (minimum: number, maximum: number) =>
  Arbitrary.schema(Schema.Int.check(Schema.isBetween({ minimum, maximum })));

describe('a begroting', () => {
  it('of fte by an amount by months is that of Arnhem, with the euro between its total and its parts', () => {
    const periode = { van: dag('2022-11-01'), tot: dag('2024-01-31') };
    const bedragen = (posten: ReadonlyArray<number>) => posten.map((aantal) => begrootIn(fte(aantal), periode));
    const [jeugd, wmo] = [bedragen([4.64, 1 / 3]), bedragen([3.67, 1 / 3])];
    expect([jeugd, wmo].map((delen) => delen.map(opEuro))).toEqual([
      [429_200, 30_833],
      [339_475, 30_833],
    ]);
    const totalen = [som(jeugd), som(wmo)];
    expect(totalen.map(opEuro)).toEqual([460_033, 370_308]);
    expect(opEuro(som(totalen))).toBe(830_342);
    expect(afrondingsverschil(totalen)).toBe(1);
    expect(opEuro(perMaand(fte(4.64)) * 12)).toBe(343_360);
  });

  it.each([
    ['2022-11-01', '2024-01-31', 15],
    ['2023-01-31', '2023-02-27', 1],
    ['2024-01-01', '2024-01-10', 1],
    ['2023-12-15', '2024-02-14', 2],
  ])('from %s until %s covers %i months', (van, tot, maanden) => {
    expect(heleMaanden({ van: dag(van), tot: dag(tot) })).toBe(maanden);
  });

  it.prop(
    'is spread without loss: two periods that follow each other hold what both together hold',
    [heel(0, 900), heel(1, 900), heel(1, 90_000)],
    ([begin, lengte, bedrag]) => {
      const van = plusDagen(dag('2020-01-15'), begin);
      const post = { fte: null, bedragPerFte: null, bedrag, van, tot: plusDagen(van, lengte) };
      const knip = plusDagen(van, Math.floor(lengte / 2));
      const voor = begrootIn(post, { van: dag('2019-01-01'), tot: knip });
      const na = begrootIn(post, { van: plusDagen(knip, 1), tot: dag('2030-01-01') });
      expect(voor + na).toBeCloseTo(bedrag, 6);
    },
  );
});
