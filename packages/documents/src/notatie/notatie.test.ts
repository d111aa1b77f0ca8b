import { describe, expect, it } from 'vitest';
import { dagenTussen, dagVan, datum, geleden, maand, moment, plusDagen, volleMaand } from './datum.ts';
import { aantal, euro, getal, procent, uren, vastGetal } from './getal.ts';

describe('numbers', () => {
  it('writes thousands with a point and decimals with a comma', () => {
    expect(getal(1234.5, 1)).toBe('1.234,5');
    expect(vastGetal(3, 1)).toBe('3,0');
    expect(uren(3.5)).toBe('3,5 uur');
  });

  it('writes euros with a sign in front and cents only where there are any', () => {
    expect(euro(252611)).toBe('€\u00a0252.611');
    expect(euro(12.5)).toBe('€\u00a012,50');
  });

  it('shows a fraction as a percentage', () => {
    expect(procent(0.72)).toBe('72\u00a0%');
    expect(procent(0.8493, 1)).toBe('84,9\u00a0%');
  });

  it('counts one thing in the singular', () => {
    expect([0, 1, 2].map((n) => aantal(n, 'melding', 'meldingen'))).toEqual([
      '0 meldingen',
      '1 melding',
      '2 meldingen',
    ]);
  });
});

describe('days and moments', () => {
  it('writes a day in Dutch', () => {
    expect(datum('2026-03-03')).toBe('3 mrt 2026');
    expect(maand('2026-10')).toBe('okt 2026');
    expect(volleMaand('2026-10')).toBe('oktober 2026');
  });

  it('takes the day and the hour in Amsterdam, in winter and in summer', () => {
    expect(moment('2026-01-31T23:30:00Z')).toBe('1 feb 2026, 00.30 uur');
    expect(moment('2026-07-01T12:05:00Z')).toBe('1 jul 2026, 14.05 uur');
    expect(dagVan('2026-06-30T22:00:00Z')).toBe('2026-07-01');
  });

  it('counts calendar days across the change of the clock', () => {
    expect(dagenTussen('2026-03-28', '2026-03-30')).toBe(2);
    expect(plusDagen('2026-10-24', 2)).toBe('2026-10-26');
  });

  it('says how long ago in words', () => {
    expect(geleden('2026-11-22', '2026-11-22')).toBe('vandaag');
    expect(geleden('2026-11-21', '2026-11-22')).toBe('gisteren');
    expect(geleden('2026-11-12', '2026-11-22')).toBe('10 dagen geleden');
    expect(geleden('2026-10-22', '2026-11-22')).toBe('4 weken geleden');
    expect(geleden('2026-11-25', '2026-11-22')).toBe('over 3 dagen');
  });
});
