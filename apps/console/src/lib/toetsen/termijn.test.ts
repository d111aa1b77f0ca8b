import { expect, it } from 'vitest';
import { termijnStatus } from './termijn.ts';

it('says how many days are left of the term, and how many too late', () => {
  const woorden = ['2026-11-30', '2026-11-23', '2026-11-22', '2026-11-20'].map(
    (termijn) => termijnStatus(termijn, '2026-11-22').woord,
  );
  expect(woorden).toEqual(['nog 8 dagen', 'nog 1 dag', 'vandaag is de laatste dag', '2 dagen te laat']);
});

it('gets louder in the last week, and loudest at the end', () => {
  const tonen = ['2026-12-30', '2026-11-29', '2026-11-22', '2026-11-21'].map(
    (termijn) => termijnStatus(termijn, '2026-11-22').toon,
  );
  expect(tonen).toEqual(['neutral', 'warning', 'danger', 'danger']);
});
