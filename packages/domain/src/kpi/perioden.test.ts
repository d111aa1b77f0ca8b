import { describe, expect, it } from '@effect/vitest';
import { Schema } from 'effect';
import { Dag, dagenTussen, plusDagen } from '../Dag.ts';
import { periodenVan, periodeVan, type Tijdstap } from './perioden.ts';

const dag = (tekst: string) => Dag.make(tekst);
const Afstand = Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 2000 }));
const Stap = Schema.Literals(['maand', 'kwartaal', 'jaar']);

describe('perioden', () => {
  it('a month that is not whole keeps the days that lie in the period', () => {
    expect(periodenVan(dag('2024-01-31'), dag('2024-03-02'), 'maand')).toEqual([
      { sleutel: '2024-01', van: '2024-01-31', tot: '2024-01-31' },
      { sleutel: '2024-02', van: '2024-02-01', tot: '2024-02-29' },
      { sleutel: '2024-03', van: '2024-03-01', tot: '2024-03-02' },
    ]);
  });

  it('quarters and years are those of the calendar', () => {
    const sleutels = (stap: Tijdstap) =>
      periodenVan(dag('2023-11-15'), dag('2024-04-01'), stap).map(({ sleutel }) => sleutel);
    expect(sleutels('kwartaal')).toEqual(['2023-K4', '2024-K1', '2024-K2']);
    expect(sleutels('jaar')).toEqual(['2023', '2024']);
  });

  it.prop(
    'the steps cover the period, each day once',
    { begin: Afstand, lengte: Afstand, stap: Stap },
    ({ begin, lengte, stap }) => {
      const van = plusDagen(dag('2019-12-30'), begin);
      const tot = plusDagen(van, lengte);
      const perioden = periodenVan(van, tot, stap);
      expect(perioden.at(0)?.van).toBe(van);
      expect(perioden.at(-1)?.tot).toBe(tot);
      expect(perioden.reduce((dagen, periode) => dagen + dagenTussen(periode.van, periode.tot) + 1, 0)).toBe(
        lengte + 1,
      );
      expect(new Set(perioden.map(({ sleutel }) => sleutel)).size).toBe(perioden.length);
      for (const { sleutel, ...dagen } of perioden) expect(periodeVan(sleutel, van, tot), sleutel).toEqual(dagen);
    },
  );
});
