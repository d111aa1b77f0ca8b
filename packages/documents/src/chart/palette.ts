import type { MarkLineComponentOption } from 'echarts';
import type { Band, Grafiek, Norm, Punt } from './chart.ts';
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

/** A line of small shares would lie flat under an empty picture: it ends at the fifth above it, in four steps. */
const roomAbove = (highest: number) => {
  const max = Math.max(0.2, Math.ceil(highest * 5) / 5);
  return max > 1 ? { max: highest } : { max, interval: max / 4 };
};

/** From zero, and the bars of a share up to the whole. */
export const valueAxis = (grafiek: Grafiek) => {
  const values = grafiek.reeksen.flatMap(({ punten }) => punten.map(({ waarde, marge }) => marge?.tot ?? waarde ?? 0));
  const highest = Math.max(grafiek.norm?.waarde ?? 0, ...values);
  return {
    type: 'value' as const,
    min: 0,
    ...(grafiek.eenheid !== 'verhouding'
      ? {}
      : grafiek.soort === 'lijn'
        ? roomAbove(highest)
        : { max: Math.max(1, highest) }),
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

/** Where the numbers stand: those that would lie over each other stand together at the first of them. */
const tekenPlaatsen = ({ tekens = [], ...grafiek }: Grafiek, narrow: boolean) => {
  const namen = rows(grafiek);
  const genoeg = Math.ceil((namen.length * 34) / (narrow ? 190 : 420));
  const plaatsen: Array<{ readonly op: number; readonly nrs: Array<number> }> = [];
  for (const { nr, bij } of tekens) {
    const op = namen.indexOf(bij);
    const vorige = plaatsen.at(-1);
    if (vorige !== undefined && op - vorige.op < genoeg) vorige.nrs.push(nr);
    else plaatsen.push({ op, nrs: [nr] });
  }
  return plaatsen.map(({ op, nrs }) => ({
    bij: namen[op] ?? '',
    tekst: nrs.length > 2 ? `${nrs[0]}\u2013${nrs.at(-1)}` : nrs.join(', '),
  }));
};

/** A number on the day something happened. */
const tekenMarks = (grafiek: Grafiek, narrow: boolean) =>
  tekenPlaatsen(grafiek, narrow).map(({ bij, tekst }) => ({
    xAxis: bij,
    lineStyle: { color: soft, width: 1, type: 'dotted' as const },
    label: {
      show: true,
      position: 'end' as const,
      formatter: tekst,
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
export const marks = (grafiek: Grafiek, axis: 'xAxis' | 'yAxis', narrow = false) => {
  const [eerste] = grafiek.reeksen;
  const data = [
    ...(grafiek.norm === undefined ? [] : [normMark(grafiek.norm, axis)]),
    ...(axis === 'xAxis' ? [] : tekenMarks(grafiek, narrow)),
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
