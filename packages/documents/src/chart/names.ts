import type { EChartsOption, EChartsType } from 'echarts';
import type { Grafiek } from './chart.ts';
import { colours, text } from './palette.ts';
import { regelsVan } from './regels.ts';

/* The names of several lines, in a column past their ends: each as near its line as the others leave room for. */

const perTeken = 7;
const regelhoogte = 16;
const aanloop = 18;

const regels = (naam: string, narrow: boolean) => regelsVan(naam, narrow ? 12 : 20);

export const roomForNames = ({ reeksen }: Grafiek, narrow: boolean): number => {
  const langste = Math.max(...reeksen.flatMap(({ naam }) => regels(naam, narrow).map(({ length }) => length)));
  return Math.max(narrow ? 64 : 84, aanloop + 6 + langste * perTeken);
};

interface Blok {
  /** Where its middle would stand if it were alone. */
  readonly midden: number;
  readonly hoogte: number;
}

/** Middles that lie as near what was asked as can be, without overlap and between two heights; in the order given. */
export const gespreid = (blokken: ReadonlyArray<Blok>, van: number, tot: number): ReadonlyArray<number> => {
  const rij = blokken.map((blok, nr) => ({ ...blok, nr })).sort((a, b) => a.midden - b.midden || a.nr - b.nr);
  const groepen: Array<{ readonly leden: typeof rij; readonly begin: number; readonly hoogte: number }> = [];
  const groepVan = (leden: typeof rij) => {
    let hoogte = 0;
    let som = 0;
    for (const lid of leden) {
      som += lid.midden - lid.hoogte / 2 - hoogte;
      hoogte += lid.hoogte;
    }
    return { leden, hoogte, begin: Math.max(van, Math.min(tot - hoogte, som / leden.length)) };
  };
  for (const blok of rij) {
    let groep = groepVan([blok]);
    for (let vorige = groepen.at(-1); vorige && vorige.begin + vorige.hoogte > groep.begin; vorige = groepen.at(-1)) {
      groepen.pop();
      groep = groepVan([...vorige.leden, ...groep.leden]);
    }
    groepen.push(groep);
  }
  const middens = new Array<number>(blokken.length).fill(0);
  for (const { leden, begin } of groepen) {
    let top = begin;
    for (const { nr, hoogte } of leden) {
      middens[nr] = top + hoogte / 2;
      top += hoogte;
    }
  }
  return middens;
};

/** Where the line of a series ends on the picture; nothing where it has no figure at all. */
const eindeVan = (chart: EChartsType, { reeksen }: Grafiek, nr: number) => {
  const punten = reeksen[nr]?.punten ?? [];
  const laatste = punten.findLastIndex(({ waarde }) => waarde !== null);
  if (laatste < 0) return [];
  const [x = 0, y = 0] = chart.convertToPixel({ seriesIndex: nr }, [laatste, punten[laatste]?.waarde ?? 0]);
  return [{ nr, x, y }];
};

/** Asked once the lines stand, because only then it is known where they end. */
export const nameMarks = (chart: EChartsType, grafiek: Grafiek, narrow: boolean): EChartsOption => {
  const kolom = chart.getWidth() - roomForNames(grafiek, narrow);
  const einden = grafiek.reeksen.flatMap((reeks, nr) =>
    eindeVan(chart, grafiek, nr).map((einde) => ({ ...einde, tekst: regels(reeks.naam, narrow) })),
  );
  const blokken = einden.map(({ y, tekst }) => ({ midden: y, hoogte: tekst.length * regelhoogte + 2 }));
  const middens = gespreid(blokken, 2, chart.getHeight() - 2);
  return {
    graphic: einden.flatMap(({ nr, x, y, tekst }, index) => {
      const midden = middens[index] ?? y;
      const points = [
        [x + 6, y],
        [kolom + 6, y],
        [kolom + aanloop - 3, midden],
      ];
      return [
        { type: 'polyline', silent: true, shape: { points }, style: { stroke: colours[nr % 5], lineWidth: 1 } },
        {
          type: 'text',
          silent: true,
          x: kolom + aanloop,
          y: midden,
          style: {
            text: tekst.join('\n'),
            fill: text,
            fontSize: 13,
            fontFamily: 'inherit',
            lineHeight: regelhoogte,
            verticalAlign: 'middle',
          },
        },
      ];
    }),
  };
};
