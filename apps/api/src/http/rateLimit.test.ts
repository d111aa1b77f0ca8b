import { describe, expect, it } from 'vitest';
import { costOf, generous, makeRateLimit } from './rateLimit.ts';

const clocked = (perSecond: number, burst: number) => {
  let now = 0;
  const limit = makeRateLimit({ perSecond, burst, now: () => now });
  const ask = (times: number, key = 'een') => Array.from({ length: times }, () => limit(key));
  const after = (seconds: number) => {
    now += seconds * 1000;
  };
  return { ask, after };
};

describe('a rate limit', () => {
  it('lets a burst through, then so many a second', () => {
    const { ask, after } = clocked(2, 5);
    expect(ask(6)).toEqual([undefined, undefined, undefined, undefined, undefined, 1]);
    after(1);
    expect(ask(3)).toEqual([undefined, undefined, 1]);
    after(60);
    expect(ask(6).filter((wait) => wait === undefined)).toHaveLength(5);
  });
  it('counts a file and a count of each pilot as many questions: few of them are heavy work', () => {
    const van = (pad: string) => costOf(new URL(`https://tenzij.nl/v1/${pad}`));
    expect(van('kpis?van=2022-01-01&tot=2022-12-31')).toBe(1);
    expect(van('kwartaalrapporten/2022-K2?formaat=json')).toBe(1);
    for (const zwaar of [
      'exporten/meldingen',
      'kosten?formaat=pdf',
      'kwartaalrapporten/2022-K2?formaat=xlsx',
      'kpis?per=pilot',
    ])
      expect(van(zwaar), zwaar).toBeGreaterThanOrEqual(10);
    let now = 0;
    const limit = makeRateLimit({ perSecond: 10, burst: 40, now: () => now });
    expect([limit('een', 20), limit('een', 20), limit('een', 20), limit('een')]).toEqual([undefined, undefined, 2, 1]);
    now += 2000;
    expect([limit('een', 20), limit('een', 20)]).toEqual([undefined, 2]);
  });
  it('is of each session alone', () => {
    const { ask } = clocked(1, 1);
    expect([...ask(2, 'een'), ...ask(1, 'ander')]).toEqual([undefined, 1, undefined]);
  });
  it('holds a hundred a second without end', () => {
    const { ask, after } = clocked(generous.perSecond, generous.burst);
    for (let second = 0; second < 20; second++) {
      expect(ask(100).every((wait) => wait === undefined)).toBe(true);
      after(1);
    }
  });
});
