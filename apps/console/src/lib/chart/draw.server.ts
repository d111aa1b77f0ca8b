import type { EChartsOption, SeriesOption } from 'echarts';
import type { GetekendeGrafiek, Grafiek, Punt } from './chart.ts';
import { inEenheid, metNoemer } from './words.ts';

const font = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif';
const colours = [1, 2, 3, 4, 5].map((n) => `var(--tz-chart-${n})`);
const text = 'var(--tz-text)';
const soft = 'var(--tz-text-soft)';
const line = 'var(--tz-line)';
const norm = 'var(--tz-chart-norm)';

const dashes = [0, 45, -45, 90, 0].map((rotation, index) => ({
  symbol: 'rect' as const,
  color: 'rgba(255,255,255,0.35)',
  dashArrayX: [1, 0],
  dashArrayY: [2 + index, 5],
  rotation: (rotation * Math.PI) / 180,
}));

/** Loaded at the first chart: echarts is heavy, and many pages have none. */
const echarts = async () => {
  const [core, charts, components, renderers] = await Promise.all([
    import('echarts/core'),
    import('echarts/charts'),
    import('echarts/components'),
    import('echarts/renderers'),
  ]);
  core.use([
    charts.BarChart,
    charts.LineChart,
    components.GridComponent,
    components.MarkLineComponent,
    components.AriaComponent,
    renderers.SVGRenderer,
  ]);
  return core;
};
let loaded: ReturnType<typeof echarts> | undefined;

export const teken = async (grafiek: Grafiek): Promise<GetekendeGrafiek> => {
  loaded ??= echarts();
  const core = await loaded;
  const draw = (width: number) => {
    const options = grafiek.soort === 'staven' ? bars(grafiek, width) : lines(grafiek, width);
    const chart = core.init(null, null, { renderer: 'svg', ssr: true, width, height: heightOf(grafiek) });
    chart.setOption({ animation: false, textStyle: { fontFamily: font, fontSize: 13, color: text }, ...options });
    const svg = chart.renderToSVGString();
    chart.dispose();
    return presentable(svg, width);
  };
  return { ...grafiek, breed: draw(680), smal: draw(320) };
};

/** The figure around it names it; the drawing itself only scales. */
const presentable = (svg: string, width: number) =>
  svg
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/ class="zr[^"]*"/g, '')
    .replace(
      /^<svg width="\d+" height="(\d+)"/,
      (_, height) => `<svg class="chart" aria-hidden="true" width="${width}" height="${height}"`,
    );

const rows = ({ reeksen }: Grafiek) => reeksen[0]?.punten.map(({ naam }) => naam) ?? [];

const heightOf = (grafiek: Grafiek) =>
  grafiek.soort === 'lijn' ? 280 : 44 + rows(grafiek).length * (16 + 22 * grafiek.reeksen.length);

const label = (grafiek: Grafiek, punt: Punt, narrow: boolean) =>
  narrow ? inEenheid(grafiek.eenheid, punt) : metNoemer(grafiek.eenheid, punt);

const normLine = (grafiek: Grafiek, axis: 'xAxis' | 'yAxis') =>
  grafiek.norm && {
    silent: true,
    symbol: 'none',
    lineStyle: { color: norm, width: 2, type: 'dashed' as const },
    label: { formatter: grafiek.norm.tekst, color: norm, position: 'end' as const, fontSize: 13, fontWeight: 600 },
    data: [{ [axis]: grafiek.norm.waarde }],
  };

const valueAxis = (grafiek: Grafiek) => {
  const highest = Math.max(
    grafiek.norm?.waarde ?? 0,
    ...grafiek.reeksen.flatMap(({ punten }) => punten.map(({ waarde }) => waarde ?? 0)),
  );
  return {
    type: 'value' as const,
    min: 0,
    ...(grafiek.eenheid === 'verhouding' ? { max: Math.max(1, highest) } : {}),
    splitNumber: 4,
    axisLabel: {
      color: soft,
      formatter: (waarde: number) => inEenheid(grafiek.eenheid, { naam: '', waarde }),
      hideOverlap: true,
    },
    splitLine: { lineStyle: { color: line } },
  };
};

const bars = (grafiek: Grafiek, width: number): EChartsOption => {
  const narrow = width < 500;
  const touching = grafiek.reeksen.length > 1;
  return {
    aria: { enabled: false, decal: { show: touching, decals: dashes } },
    color: colours,
    grid: { left: narrow ? 4 : 8, right: narrow ? 56 : 120, top: 24, bottom: 4, containLabel: true },
    xAxis: { ...valueAxis(grafiek), axisLabel: { show: false } },
    yAxis: {
      type: 'category',
      inverse: true,
      data: [...rows(grafiek)],
      axisTick: { show: false },
      axisLine: { lineStyle: { color: soft } },
      axisLabel: { color: text, width: narrow ? 110 : 200, overflow: 'break', fontSize: 13 },
    },
    series: grafiek.reeksen.map(
      (reeks, index): SeriesOption => ({
        type: 'bar',
        name: reeks.naam,
        barMaxWidth: 20,
        barGap: '15%',
        silent: true,
        data: reeks.punten.map((punt) => ({
          value: punt.waarde ?? 0,
          label: {
            show: true,
            position: 'right',
            color: text,
            formatter: named(reeks.naam, label(grafiek, punt, narrow), touching),
          },
        })),
        ...(index === 0 && grafiek.norm ? { markLine: normLine(grafiek, 'xAxis') } : {}),
      }),
    ) as SeriesOption[],
  };
};

/** Direct labels instead of a legend. */
const named = (series: string, value: string, several: boolean) => (several ? `${series}: ${value}` : value);

const lines = (grafiek: Grafiek, width: number): EChartsOption => {
  const narrow = width < 500;
  const several = grafiek.reeksen.length > 1;
  const shapes = ['circle', 'rect', 'triangle', 'diamond', 'roundRect'];
  return {
    color: colours,
    grid: { left: 4, right: several ? 110 : narrow ? 24 : 64, top: 28, bottom: 4, containLabel: true },
    xAxis: {
      type: 'category',
      boundaryGap: false,
      data: [...rows(grafiek)],
      axisLine: { lineStyle: { color: soft } },
      axisTick: { show: false },
      axisLabel: { color: soft, hideOverlap: true },
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
        ...(several
          ? { endLabel: { show: true, formatter: reeks.naam, color: text } }
          : { endLabel: { show: true, formatter: lastLabel(grafiek, reeks.punten), color: text, fontWeight: 600 } }),
        ...(index === 0 && grafiek.norm
          ? {
              markLine: {
                ...normLine(grafiek, 'yAxis'),
                label: {
                  formatter: grafiek.norm.tekst,
                  color: norm,
                  position: 'insideStartTop',
                  fontSize: 13,
                  fontWeight: 600,
                },
              },
            }
          : {}),
      }),
    ) as SeriesOption[],
  };
};

const lastLabel = (grafiek: Grafiek, punten: ReadonlyArray<Punt>) => {
  const last = punten.findLast(({ waarde }) => waarde !== null);
  return last ? inEenheid(grafiek.eenheid, last) : '';
};
