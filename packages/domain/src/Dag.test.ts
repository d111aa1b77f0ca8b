import { describe, expect, it } from '@effect/vitest';
import { Arbitrary, Effect, Schema } from 'effect';
import { TestClock } from 'effect/testing';
import { Dag, dagenTussen, dagVan, Moment, nu, plusDagen, plusMaanden, vandaag } from './Dag.ts';

const dag = (tekst: string) => Dag.make(tekst);
const isDag = Schema.is(Dag);

const heelGetal = (minimum: number, maximum: number) =>
  Arbitrary.schema(Schema.Int.check(Schema.isBetween({ minimum, maximum })));
/** Any day from 1900 to 2150. */
const eenDag = Arbitrary.map(heelGetal(0, 91_310), (aantal) => plusDagen(dag('1900-01-01'), aantal));

describe('Dag', () => {
  it.each(['2026-02-28', '2024-02-29', '2000-02-29', '2026-12-31', '1899-01-01'])('%s is a day', (tekst) => {
    expect(isDag(tekst)).toBe(true);
  });

  it.each([
    '2026-02-29',
    '2100-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '26-01-01',
    '2026-01-01T00:00:00Z',
    '',
  ])('"%s" is no day', (tekst) => {
    expect(isDag(tekst)).toBe(false);
  });
});

describe('Moment', () => {
  it.each(['2026-03-29T01:00:00.000Z', '2026-03-29T01:00:00Z', '2026-03-29T23:59:59.999999Z'])('%s is one', (tekst) => {
    expect(Schema.is(Moment)(tekst)).toBe(true);
  });

  it.each([
    '2026-03-29',
    '2026-03-29T01:00:00',
    '2026-03-29T01:00:00+01:00',
    '2026-03-29T25:00:00Z',
    '2026-02-30T10:00:00Z',
  ])('%s is none', (tekst) => {
    expect(Schema.is(Moment)(tekst)).toBe(false);
  });
});

describe('the day in Europe/Amsterdam', () => {
  it.each([
    ['winter, an hour ahead of UTC', '2026-01-15T22:59:59.999Z', '2026-01-15'],
    ['winter, midnight', '2026-01-15T23:00:00.000Z', '2026-01-16'],
    ['the last moment before summer time', '2026-03-28T22:59:59.999Z', '2026-03-28'],
    ['the day on which summer time begins', '2026-03-28T23:00:00.000Z', '2026-03-29'],
    ['that day lasts 23 hours', '2026-03-29T21:59:59.999Z', '2026-03-29'],
    ['and then it is midnight', '2026-03-29T22:00:00.000Z', '2026-03-30'],
    ['the day on which winter time begins', '2026-10-24T22:00:00.000Z', '2026-10-25'],
    ['that day lasts 25 hours', '2026-10-25T22:59:59.999Z', '2026-10-25'],
    ['and then it is midnight again', '2026-10-25T23:00:00.000Z', '2026-10-26'],
    ['new year', '2025-12-31T23:00:00.000Z', '2026-01-01'],
    ['a leap day', '2028-02-28T23:30:00.000Z', '2028-02-29'],
  ])('%s: %s is %s', (_wanneer, moment, verwacht) => {
    expect(dagVan(Moment.make(moment))).toBe(verwacht);
  });

  it.effect('is asked of the clock', () =>
    Effect.gen(function* () {
      yield* TestClock.setTime(Date.parse('2026-10-25T22:30:00.000Z'));
      expect(yield* nu).toBe('2026-10-25T22:30:00.000Z');
      expect(yield* vandaag).toBe('2026-10-25');
      yield* TestClock.adjust('30 minutes');
      expect(yield* vandaag).toBe('2026-10-26');
    }),
  );
});

describe('counting days', () => {
  it.each([
    ['2026-03-28', 1, '2026-03-29'],
    ['2026-03-29', 1, '2026-03-30'],
    ['2026-10-25', 1, '2026-10-26'],
    ['2026-10-26', -1, '2026-10-25'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-01-05', 56, '2026-03-02'],
  ])('%s plus %i days is %s', (van, aantal, tot) => {
    expect(plusDagen(dag(van), aantal)).toBe(tot);
    expect(dagenTussen(dag(van), dag(tot))).toBe(aantal);
  });

  it.prop('there and back again, over any number of days', [eenDag, heelGetal(-4_000, 4_000)], ([van, aantal]) => {
    const tot = plusDagen(van, aantal);
    expect(isDag(tot)).toBe(true);
    expect(plusDagen(tot, -aantal)).toBe(van);
    expect(dagenTussen(van, tot)).toBe(aantal);
    expect(van < tot).toBe(aantal > 0);
  });
});

describe('counting months', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-03-31', 1, '2026-04-30'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-08-31', -6, '2026-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-05-31', 0, '2026-05-31'],
  ])('%s plus %i months is %s', (van, aantal, tot) => {
    expect(plusMaanden(dag(van), aantal)).toBe(tot);
  });

  it.prop('the same day of the month, or the last one there is', [eenDag, heelGetal(-60, 60)], ([van, aantal]) => {
    const tot = plusMaanden(van, aantal);
    const volgende = plusDagen(tot, 1);
    const maanden = (tekst: string) => Number(tekst.slice(0, 4)) * 12 + Number(tekst.slice(5, 7));
    expect(maanden(tot) - maanden(van)).toBe(aantal);
    expect(tot.slice(8) === van.slice(8) || (tot.slice(8) < van.slice(8) && volgende.endsWith('-01'))).toBe(true);
  });
});
