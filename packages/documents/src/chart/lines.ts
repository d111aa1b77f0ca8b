import type { EChartsOption, SeriesOption } from 'echarts';
import { getal } from '../notatie/getal.ts';
import type { Grafiek, Punt } from './chart.ts';
import { roomForNames } from './names.ts';
import { colours, marks, rows, soft, text, valueAxis } from './palette.ts';
import { inEenheid } from './words.ts';

const shapes = ['circle', 'rect', 'triangle', 'diamond', 'roundRect'];

const lastFigure = (grafiek: Grafiek, punten: ReadonlyArray<Punt>) => {
  const last = punten.findLast(({ waarde }) => waarde !== null);
  return last ? inEenheid(grafiek.eenheid, last) : '';
};

/** Room for the last figure, which stands past the end of the line. */
const roomFor = (grafiek: Grafiek, narrow: boolean) => {
  const longest = Math.max(0, ...grafiek.reeksen.map(({ punten }) => lastFigure(grafiek, punten).length));
  return Math.max(narrow ? 40 : 56, 16 + longest * 8);
};

/** Under a share stands what it is a share of. */
const onderAs = ({ eenheid, reeksen: [eerste, ...andere] }: Grafiek, naam: string) => {
  const punt = eerste?.punten.find((een) => een.naam === naam);
  const isDeel = eenheid === 'verhouding' && andere.length === 0 && punt?.noemer != null;
  return isDeel ? `${naam}\nn = ${getal(punt.noemer ?? 0)}` : naam;
};

export const lineOptions = (grafiek: Grafiek, narrow: boolean): EChartsOption => {
  const several = grafiek.reeksen.length > 1;
  return {
    color: colours,
    grid: {
      left: 8,
      right: several ? roomForNames(grafiek, narrow) : roomFor(grafiek, narrow),
      top: grafiek.tekens?.length ? 32 : 12,
      bottom: 4,
      containLabel: true,
    },
    xAxis: {
      type: 'category',
      boundaryGap: false,
      data: [...rows(grafiek)],
      axisLine: { lineStyle: { color: soft } },
      axisTick: { show: false },
      axisLabel: {
        color: soft,
        fontSize: 13,
        formatter: (naam: string) => onderAs(grafiek, naam),
        hideOverlap: true,
        alignMinLabel: 'left',
        alignMaxLabel: 'right',
        interval: Math.max(0, Math.ceil(rows(grafiek).length / (narrow ? 3 : 4.5)) - 1),
      },
    },
    yAxis: valueAxis(grafiek),
    series: grafiek.reeksen.map(
      (reeks, index): SeriesOption => ({
        type: 'line',
        name: reeks.naam,
        silent: true,
        symbol: shapes[index % shapes.length] ?? 'circle',
        symbolSize: 7,
        lineStyle: { width: 2.5 },
        data: reeks.punten.map(({ waarde }) => waarde ?? '-'),
        endLabel: { show: !several, color: text, fontSize: 13, formatter: lastFigure(grafiek, reeks.punten) },
        ...(index === 0 ? marks(grafiek, 'yAxis', narrow) : {}),
      }),
    ),
  };
};
