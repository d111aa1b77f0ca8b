import type { MarkLineComponentOption } from 'echarts';
import type { Band, Grafiek, Norm, Punt, Teken } from './chart.ts';
import { inEenheid } from './words.ts';

/** The theme's own colours: a chart follows light, dark, print and a gemeente's tokens without being drawn again. */
export const colours = [1, 2, 3, 4, 5].map((n) => `var(--tz-chart-${n})`);
export const text = 'var(--tz-text)';
export const soft = 'var(--tz-text-soft)';
export const line = 'var(--tz-line)';
export const bad = 'var(--tz-bad)';
const normColour = 'var(--tz-chart-norm)';
/** As the page around it; a name with quotes would break the drawing's attributes. */
export const font = 'inherit';

export const rows = ({ reeksen }: Grafiek) => reeksen[0]?.punten.map(({ naam }) => naam) ?? [];

/** From zero, and a share up to the whole. */
export const valueAxis = (grafiek: Grafiek) => {
  const values = grafiek.reeksen.flatMap(({ punten }) => punten.map(({ waarde, marge }) => marge?.tot ?? waarde ?? 0));
  const highest = Math.max(grafiek.norm?.waarde ?? 0, ...values);
  return {
    type: 'value' as const,
    min: 0,
    ...(grafiek.eenheid === 'verhouding' ? { max: Math.max(1, highest) } : {}),
    splitNumber: 4,
    ...(grafiek.eenheid === 'verhouding' || grafiek.eenheid === 'factor' ? {} : { minInterval: 1 }),
    axisLabel: {
      color: soft,
      fontSize: 13,
      formatter: (waarde: number) => inEenheid(grafiek.eenheid, { naam: '', waarde }),
      hideOverlap: true,
    },
    splitLine: { lineStyle: { color: line } },
  };
};

/** The norm as a line with its words, on the axis of the figures. */
const normMark = (norm: Norm, axis: 'xAxis' | 'yAxis') => ({
  [axis]: norm.waarde,
  lineStyle: { color: normColour, width: 2, type: 'dashed' as const },
  label: {
    show: true,
    formatter: norm.tekst,
    color: normColour,
    fontSize: 13,
    fontWeight: 600 as const,
    position: axis === 'xAxis' ? ('start' as const) : ('insideStartTop' as const),
  },
});

/** A number on the day something happened; more than one in a step stand there together. */
const tekenMarks = (tekens: ReadonlyArray<Teken>) =>
  [...new Set(tekens.map(({ bij }) => bij))].map((bij) => ({
    xAxis: bij,
    lineStyle: { color: soft, width: 1, type: 'dotted' as const },
    label: {
      show: true,
      position: 'end' as const,
      formatter: tekens.flatMap((teken) => (teken.bij === bij ? [teken.nr] : [])).join(', '),
      color: text,
      fontSize: 12,
      fontWeight: 600 as const,
      borderColor: soft,
      borderWidth: 1,
      borderRadius: 9,
      padding: [2, 6] as [number, number],
    },
  }));

/** The interval of each figure as a thin line across it, along the axis of the figures. */
const margeMarks = (punten: ReadonlyArray<Punt>, axis: 'xAxis' | 'yAxis') =>
  punten.flatMap(({ naam, marge }) => {
    if (marge === undefined) return [];
    const op = (waarde: number) => ({ coord: axis === 'xAxis' ? [waarde, naam] : [naam, waarde] });
    const lineStyle = { color: text, width: 1.5, type: 'solid' as const };
    return [[{ ...op(marge.van), lineStyle, label: { show: false } }, op(marge.tot)]];
  });

/** Norm, intervals and what happened, over the first of the series; nothing where there is none of them. */
export const marks = (grafiek: Grafiek, axis: 'xAxis' | 'yAxis') => {
  const [eerste] = grafiek.reeksen;
  const data = [
    ...(grafiek.norm === undefined ? [] : [normMark(grafiek.norm, axis)]),
    ...(axis === 'xAxis' ? [] : tekenMarks(grafiek.tekens ?? [])),
    ...(grafiek.reeksen.length > 1 ? [] : margeMarks(eerste?.punten ?? [], axis)),
  ];
  return data.length === 0 ? {} : { markLine: { silent: true, symbol: 'none', data } as MarkLineComponentOption };
};

/** Behind the bars, across the axis of the figures. */
export const bandArea = ({ van, tot, tekst }: Band) => ({
  silent: true,
  itemStyle: { color: 'var(--tz-accent-soft)', borderColor: line, borderWidth: 1 },
  label: { show: true, color: soft, fontSize: 13, position: 'bottom' as const, formatter: tekst },
  data: [[{ xAxis: van }, { xAxis: tot }]] as [[{ xAxis: number }, { xAxis: number }]],
});
