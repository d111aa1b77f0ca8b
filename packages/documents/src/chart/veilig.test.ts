import { expect, it } from 'vitest';
import { beeldVan } from './beeld.ts';
import type { Grafiek } from './chart.ts';
import { teken } from './draw.ts';
import { tekenLos } from './paper.ts';

const boos = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</style><svg onload=x>',
  `' class="zrx" onclick="y`,
  '{b} {c|<b>}',
  ']]>&lt;x',
];

const grafiek = (soort: Grafiek['soort'], reeksen: number): Grafiek => ({
  soort,
  titel: boos.join(' '),
  eenheid: 'aantal',
  norm: { waarde: 2, tekst: boos.join() },
  band: { van: 1, tot: 2, tekst: boos.join() },
  ontbreekt: boos.join(),
  tekens: [{ nr: 1, bij: boos[0] ?? '', tekst: boos[1] ?? '' }],
  reeksen: Array.from({ length: reeksen }, (_, nr) => ({
    naam: boos[nr] ?? '',
    punten: boos.map((naam, waarde) => ({ naam, waarde, tekst: naam, smal: naam })),
  })),
});

/** The elements and attributes of a drawing, outside what stands between quotes. */
const bouw = (svg: string) =>
  [...svg.matchAll(/<\/?([a-z!]\w*)((?:\s+[\w:-]+="[^"<]*")*)\s*\/?>/gi)].flatMap(([, element = '', rest = '']) => [
    element,
    ...[...rest.matchAll(/([\w:-]+)="/g)].map(([, naam = '']) => `@${naam}`),
  ]);

it.each([
  ['staven', 1],
  ['staven', 2],
  ['lijn', 1],
  ['lijn', 2],
] as const)(
  'a name in a drawing (%s, %i) is text and nothing else, on a page, on paper and as a picture',
  async (soort, reeksen) => {
    const een = grafiek(soort, reeksen);
    const { breed, smal } = await teken(een);
    for (const svg of [breed, smal, await tekenLos(een), await beeldVan(een, boos.join())]) {
      const gezien = new Set(bouw(svg));
      expect(gezien).toContain('svg');
      for (const deel of ['script', 'img', 'b', 'x', '@onclick', '@onerror', '@onload'])
        expect(gezien).not.toContain(deel);
      // Every opening sign belongs to an element that was counted.
      expect(svg.split('<').length - 1).toBe(
        [...svg.matchAll(/<\/?[a-z!]\w*(?:\s+[\w:-]+="[^"<]*")*\s*\/?>/gi)].length,
      );
    }
  },
);
