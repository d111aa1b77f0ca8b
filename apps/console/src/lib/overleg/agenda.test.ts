import type { AgendaPunt } from '@tenzij/domain/overleg/Agenda.ts';
import { describe, expect, it } from 'vitest';
import { type Casuspunt, huidigeCasus, verplaatst, volgendeCasus, volgendOverleg, wachtend } from './agenda.ts';

const casus = (id: string, over: Partial<Casuspunt> = {}) =>
  ({
    soort: 'melding',
    meldingId: id,
    nummer: `M-2026-0000${id}`,
    aanleiding: 'nieuwe_vraag',
    opschaling: false,
    wachtSinds: '2026-11-01',
    wachtDagen: 21,
    spoed: false,
    wegingId: null,
    wegingStatus: null,
    uitgesteld: null,
    ...over,
  }) as Casuspunt;
const id = (value: string) => value as Casuspunt['meldingId'];
const agenda: ReadonlyArray<AgendaPunt> = [casus('1'), casus('2'), casus('3')];

describe('the order of the agenda', () => {
  it('moves a casus one place', () => {
    expect(verplaatst(agenda, id('2'), 'eerder')).toEqual(['2', '1', '3']);
    expect(verplaatst(agenda, id('2'), 'later')).toEqual(['1', '3', '2']);
  });

  it('stays as it is at either end, and for a casus that is not on it', () => {
    expect(verplaatst(agenda, id('1'), 'eerder')).toBeNull();
    expect(verplaatst(agenda, id('3'), 'later')).toBeNull();
    expect(verplaatst(agenda, id('9'), 'later')).toBeNull();
  });
});

it('takes up next what was not begun and not put off', () => {
  const begonnen = casus('1', { wegingId: 'w1' as NonNullable<Casuspunt['wegingId']>, wegingStatus: 'open' });
  expect(volgendeCasus([begonnen, casus('2', { uitgesteld: 'coach ziek' }), casus('3')])?.meldingId).toBe('3');
  expect(volgendeCasus([begonnen])).toBeUndefined();
});

it('looks ahead after closing: how many still wait, and what is planned first', () => {
  const punt = (wegingStatus: 'onthuld' | 'besloten' | null) => ({ soort: 'melding', wegingStatus }) as never;
  expect(wachtend([punt(null), punt('onthuld'), punt('besloten')])).toBe(2);
  const gepland = [{ datum: '2026-12-08' }, { datum: '2026-12-01' }, { datum: '2026-11-01' }];
  expect(volgendOverleg(gepland, '2026-11-22')).toEqual({ datum: '2026-12-01' });
  expect(volgendOverleg([], '2026-11-22')).toBeUndefined();
});

describe('the casus that stands open', () => {
  const wegingen = [{ id: 'w1' }, { id: 'w2' }];

  it('is what was taken up last', () => {
    expect(huidigeCasus(wegingen, null)).toBe('w2');
    expect(huidigeCasus([], null)).toBeUndefined();
  });

  it('is the one that somebody chose, until the team takes up another', () => {
    const gekozen = { id: 'w1', toen: 'w2' };
    expect(huidigeCasus(wegingen, gekozen)).toBe('w1');
    expect(huidigeCasus([...wegingen, { id: 'w3' }], gekozen)).toBe('w3');
  });
});
