import decodeQR from 'qr/decode.js';
import { expect, it } from 'vitest';
import { kaartjeVoor } from './kaartje.server.ts';

const grootte = 10;

/** Where the dark squares stand: a path of squares, each from the corner of the one before. */
const donker = (svg: string): ReadonlyArray<readonly [number, number]> => {
  let [x, y] = [0, 0];
  return [...svg.matchAll(/([Mm])(-?\d+)[ ,]?(-?\d+)/g)].map(([, soort, a, b]) => {
    const vanaf = soort === 'M' ? [0, 0] : [x, y];
    x = (vanaf[0] ?? 0) + Number(a);
    y = (vanaf[1] ?? 0) + Number(b);
    return [x, y] as const;
  });
};

/** The picture as a camera sees it, on white. */
const gezien = (svg: string) => {
  const breed = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]) * grootte;
  const data = new Uint8Array(breed * breed * 4).fill(255);
  for (const [x, y] of donker(svg))
    for (let rij = y * grootte; rij < (y + 1) * grootte; rij += 1) {
      const begin = (rij * breed + x * grootte) * 4;
      data.fill(0, begin, begin + grootte * 4);
    }
  for (let alfa = 3; alfa < data.length; alfa += 4) data[alfa] = 255;
  return { height: breed, width: breed, data };
};

it('the code on the card is the whole link, and nothing else', () => {
  const { link, qr } = kaartjeVoor('https://tenzij.zandstad.nl/ervaring/abc', new URL('https://elders.nl/'));
  expect(link).toBe('https://tenzij.zandstad.nl/ervaring/abc');
  expect(decodeQR(gezien(qr))).toBe(link);
  expect(qr).not.toContain('abc');
});

it('a link without a host is one of this console', () => {
  expect(kaartjeVoor('/ervaring/abc', new URL('https://tenzij.nl/trajecten/1')).link).toBe(
    'https://tenzij.nl/ervaring/abc',
  );
});
