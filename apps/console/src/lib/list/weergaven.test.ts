import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import { describe, expect, it } from 'vitest';
import {
  isHuidig,
  meestWeergaven,
  metWeergave,
  type Weergave,
  WeergaveInvoer,
  weergavenUit,
  zonderWeergave,
} from './weergaven.ts';

const weergave = (naam: string, filters: Record<string, string> = {}): Weergave => ({
  lijst: 'meldingen',
  naam,
  filters,
});

describe('kept views', () => {
  it('take the place of one of the same name, in the same list only', () => {
    const elders: Weergave = { ...weergave('Te wegen'), lijst: 'trajecten' };
    const eerst = [weergave('te wegen', { status: 'besloten' }), elders];
    expect(metWeergave(eerst, weergave('Te wegen', { status: 'ontvangen' }))).toEqual([
      elders,
      weergave('Te wegen', { status: 'ontvangen' }),
    ]);
    expect(zonderWeergave(eerst, weergave('Te wegen'))).toEqual([elders]);
  });

  it(`are at most ${meestWeergaven}, and one of them may still change`, () => {
    const vol = Array.from({ length: meestWeergaven }, (_, n) => weergave(`nr ${n}`));
    expect(metWeergave(vol, weergave('nog een'))).toBeNull();
    expect(metWeergave(vol, weergave('nr 3', { status: 'besloten' }))).toHaveLength(meestWeergaven);
  });

  it.each([null, 'x', [{ naam: 'zonder lijst' }], { weergaven: [] }])('that cannot be read are none: %j', (inhoud) => {
    expect(weergavenUit(inhoud)).toEqual([]);
  });

  it('come back as they were kept', () => {
    const bewaard = [weergave('Te wegen', { status: 'ontvangen' })];
    expect(weergavenUit(JSON.parse(JSON.stringify(bewaard)))).toEqual(bewaard);
  });

  it('are current with the same filters, in whatever order', () => {
    const een = weergave('x', { status: 'ontvangen', bron: 'huisarts' });
    expect(isHuidig(een, { bron: 'huisarts', status: 'ontvangen' })).toBe(true);
    expect(isHuidig(een, { status: 'ontvangen' })).toBe(false);
    expect(isHuidig(een, { status: 'ontvangen', q: 'x' })).toBe(false);
  });

  it.each(['', '   ', 'bel 0612345678', 'x'.repeat(61)])('are not called %j', (naam) => {
    expect(leesInvoer(WeergaveInvoer)({ naam }).gelukt).toBe(false);
  });

  it('never keep a word that points to a person', () => {
    expect(leesInvoer(WeergaveInvoer)({ naam: 'Zoek', q: 'jo@voorbeeld.nl' }).gelukt).toBe(false);
    expect(leesInvoer(WeergaveInvoer)({ naam: 'Zoek', q: 'schulden' }).gelukt).toBe(true);
  });
});
