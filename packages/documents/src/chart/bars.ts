import type { EChartsOption, SeriesOption } from 'echarts';
import type { Grafiek, Punt } from './chart.ts';
import { bad, bandArea, colours, marks, rows, soft, text, valueAxis } from './palette.ts';
import { inEenheid, metNoemer } from './words.ts';

/** Stripes of their own for each series, because colour alone does not tell them apart. */
const stripes = [0, 45, -45, 90, 0].map((rotation, index) => ({
  symbol: 'rect' as const,
  color: 'rgba(255,255,255,0.35)',
  dashArrayX: [1, 0],
  dashArrayY: [2 + index, 5],
  rotation: (rotation * Math.PI) / 180,
}));

const label = (grafiek: Grafiek, punt: Punt, narrow: boolean) =>
  narrow ? (punt.smal ?? inEenheid(grafiek.eenheid, punt)) : (punt.tekst ?? metNoemer(grafiek.eenheid, punt));

const mustBeSeen = {
  color: bad,
  decal: {
    symbol: 'rect',
    color: 'rgba(255,255,255,0.45)',
    dashArrayX: [1, 0],
    dashArrayY: [3, 4],
    rotation: Math.PI / 4,
  },
};

const nameAxis = (grafiek: Grafiek, narrow: boolean) => ({
  type: 'category' as const,
  inverse: true,
  data: [...rows(grafiek)],
  axisTick: { show: false },
  axisLine: { lineStyle: { color: soft } },
  axisLabel: { color: text, width: narrow ? 92 : 140, overflow: 'break' as const, fontSize: 13 },
});

/** The figures in one column at the right: they line up, and no norm runs through them. */
const figureAxis = (grafiek: Grafiek, narrow: boolean) => ({
  type: 'category' as const,
  position: 'right' as const,
  inverse: true,
  data: grafiek.reeksen[0]?.punten.map((punt) => label(grafiek, punt, narrow)) ?? [],
  axisTick: { show: false },
  axisLine: { show: false },
  axisLabel: { color: text, fontSize: 13, fontWeight: 600 as const },
});

export const barOptions = (grafiek: Grafiek, narrow: boolean): EChartsOption => {
  const several = grafiek.reeksen.length > 1;
  return {
    aria: { enabled: several, label: { enabled: false }, decal: { show: several, decals: stripes } },
    color: colours,
    grid: {
      left: 24,
      right: several ? 120 : narrow ? 24 : 32,
      top: grafiek.norm ? 28 : 8,
      bottom: grafiek.band ? 24 : 4,
      containLabel: true,
    },
    xAxis: { ...valueAxis(grafiek), axisLabel: { show: false } },
    yAxis: several ? nameAxis(grafiek, narrow) : [nameAxis(grafiek, narrow), figureAxis(grafiek, narrow)],
    series: grafiek.reeksen.map(
      (reeks, index): SeriesOption => ({
        type: 'bar',
        name: reeks.naam,
        barMaxWidth: 20,
        barGap: '15%',
        silent: true,
        data: reeks.punten.map((punt) => ({
          value: punt.waarde ?? 0,
          ...(punt.opvallend ? { itemStyle: mustBeSeen } : {}),
          label: {
            show: several,
            position: 'right' as const,
            color: text,
            formatter: `${reeks.naam}: ${label(grafiek, punt, narrow)}`,
          },
        })),
        ...(index === 0 ? marks(grafiek, 'xAxis') : {}),
        ...(index === 0 && grafiek.band ? { markArea: bandArea(grafiek.band) } : {}),
      }),
    ),
  };
};
