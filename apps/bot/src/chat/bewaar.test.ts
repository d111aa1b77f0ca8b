import { expect, it } from 'vitest';
import { bewaar } from './bewaar.ts';

it('holds no more than it may, and forgets what was put there longest ago', () => {
  const geheugen = new Map<string, number>();
  for (const [nr, naam] of ['a', 'b', 'c', 'a', 'd'].entries()) bewaar(geheugen, naam, nr, 3);
  expect([...geheugen]).toEqual([
    ['c', 2],
    ['a', 3],
    ['d', 4],
  ]);
});
