import { describe, expect, it } from 'vitest';
import { eerstePagina, filtersInWoorden, gekozenFilters, volgendePagina } from './list.ts';

const soorten = [
  { code: 'status', naam: 'Status', lees: (value: string) => ({ ontvangen: 'Te wegen' })[value] ?? value },
  { code: 'q', naam: 'Zoekwoord', lees: (value: string) => `"${value}"` },
];
const url = (search: string) => new URL(`http://console/meldingen${search}`);

describe('filters in words', () => {
  it('reads each filter and how to take it off, back on the first page', () => {
    expect(filtersInWoorden(url('?status=ontvangen&q=schulden&cursor=x'), soorten)).toEqual([
      { naam: 'Status', waarde: 'Te wegen', zonder: '/meldingen?q=schulden' },
      { naam: 'Zoekwoord', waarde: '"schulden"', zonder: '/meldingen?status=ontvangen' },
    ]);
  });

  it('says nothing of a filter that is empty or unknown', () => {
    expect(filtersInWoorden(url('?status=&vreemd=1'), soorten)).toEqual([]);
  });

  it('hands on only what the list knows', () => {
    expect(gekozenFilters(url('?status=ontvangen&q=%20&vreemd=1'), ['status', 'q'])).toEqual({ status: 'ontvangen' });
  });
});

describe('paging', () => {
  it('keeps the filters', () => {
    expect(volgendePagina(url('?status=ontvangen'), 'abc')).toBe('/meldingen?status=ontvangen&cursor=abc');
    expect(eerstePagina(url('?status=ontvangen&cursor=abc'))).toBe('/meldingen?status=ontvangen');
  });

  it('offers no page that is not there', () => {
    expect(volgendePagina(url(''), null)).toBeNull();
    expect(eerstePagina(url('?status=ontvangen'))).toBeNull();
  });
});
