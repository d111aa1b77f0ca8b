import { expect, it } from 'vitest';
import { consoleAdres } from './consoleAdres.ts';

const id = '01900000-0000-7000-8000-000000000004';

it('a card leads to its own page in the console', () => {
  expect(consoleAdres('https://tenzij.example', `weging:${id}`)).toBe(`https://tenzij.example/wegingen/${id}`);
  expect(consoleAdres('https://tenzij.example', `overleg:${id}`)).toBe(`https://tenzij.example/overleg/${id}`);
});

it('the month of a team leads to its maandgesprek', () => {
  expect(consoleAdres('https://tenzij.example', `maand:${id}:2026-10`)).toBe(
    `https://tenzij.example/maandgesprek?teamId=${id}&maand=2026-10`,
  );
  expect(consoleAdres('https://tenzij.example', `maand:${id}:2026-10&x`)).toBe('https://tenzij.example');
});

it('what has no page of its own leads to the front page, and never to one that is not ours', () => {
  for (const kaartId of ['hulp', 'intake', 'weging:../../x', 'weging:a b', `constructor:${id}`, `__proto__:${id}`])
    expect(consoleAdres('https://tenzij.example', kaartId), kaartId).toBe('https://tenzij.example');
});
