import { expect, it } from 'vitest';
import { teken } from './draw.ts';
import { gespreid } from './names.ts';

it('keeps a name at the end of its line where there is room, and else as near as the others allow', () => {
  const hoog = (midden: number, hoogte = 10) => ({ midden, hoogte });
  expect(gespreid([hoog(20), hoog(60)], 0, 100)).toEqual([20, 60]);
  expect(gespreid([hoog(52), hoog(48), hoog(20)], 0, 100)).toEqual([55, 45, 20]);
  expect(gespreid([hoog(99, 20), hoog(98), hoog(1)], 0, 100)).toEqual([90, 75, 5]);
  expect(gespreid([hoog(3), hoog(2), hoog(14)], 0, 100)).toEqual([15, 5, 25]);
});

it('writes the names of lines that end together below each other, inside the picture, with a thin line to each', async () => {
  const namen = ['Instroom', 'Uitstroom', 'Sociaal wijkteam Malburgen en Presikhaaf', 'Buiten de pilot', 'Actief'];
  const drawn = await teken({
    soort: 'lijn',
    titel: 'Alles eindigt op nul',
    eenheid: 'aantal',
    reeksen: namen.map((naam, nr) => ({
      naam,
      punten: [nr, 5, 0].map((waarde, maand) => ({ naam: `${maand}`, waarde })),
    })),
  });
  for (const svg of [drawn.breed, drawn.smal]) {
    const hoogte = Number(/ height="(\d+)"/.exec(svg)?.[1]);
    const teksten = [...svg.matchAll(/<text ([^>]*)>([^<]*)</g)].map(([, hoe = '', tekst]) => {
      const [, x, y] = /translate\((\S+) (\S+)\)/.exec(hoe) ?? [];
      return { x: Number(x), y: Number(y) + Number(/ y="(\S+)"/.exec(hoe)?.[1] ?? 0), tekst };
    });
    const kolom = Math.max(...teksten.map(({ x }) => x));
    const regels = teksten.filter(({ x }) => x === kolom);
    const woorden = (delen: ReadonlyArray<string | undefined>) => delen.join(' ').split(' ').sort();
    expect(woorden(regels.map(({ tekst }) => tekst))).toEqual(woorden(namen));
    const ys = regels.map(({ y }) => y).sort((a, b) => a - b);
    for (const [nr, y] of ys.entries()) expect(y - (ys[nr - 1] ?? -1e3)).toBeGreaterThanOrEqual(15.9);
    expect(ys[0]).toBeGreaterThan(0);
    expect(ys.at(-1)).toBeLessThan(hoogte - 5);
    expect(svg.match(/<polyline [^>]*stroke="var\(--tz-chart-\d\)"/g)).toHaveLength(5);
  }
});
