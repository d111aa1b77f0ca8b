import type { EChartsOption } from 'echarts';
import { barOptions } from './bars.ts';
import type { GetekendeGrafiek, Grafiek } from './chart.ts';
import { lineOptions } from './lines.ts';
import { nameMarks } from './names.ts';
import { font, text } from './palette.ts';

const echarts = async () => {
  const [core, charts, components, features, renderers] = await Promise.all([
    import('echarts/core'),
    import('echarts/charts'),
    import('echarts/components'),
    import('echarts/features'),
    import('echarts/renderers'),
  ]);
  core.use([
    charts.BarChart,
    charts.LineChart,
    components.GridComponent,
    components.MarkAreaComponent,
    components.MarkLineComponent,
    components.AriaComponent,
    components.GraphicComponent,
    features.LegacyGridContainLabel,
    renderers.SVGRenderer,
  ]);
  return core;
};
let loaded: ReturnType<typeof echarts> | undefined;

/** Echarts is heavy, and many pages have no chart: it comes with the first, or before by who knows that one will. */
export const loadCharts = () => (loaded ??= echarts());

/** The same picture on page, in print and without scripting. */
export const teken = async (grafiek: Grafiek): Promise<GetekendeGrafiek> => {
  const core = await loadCharts();
  const draw = (narrow: boolean) => {
    const width = narrow ? 300 : 520;
    const height = heightOf(grafiek);
    const options: EChartsOption =
      grafiek.soort === 'staven' ? barOptions(grafiek, narrow) : lineOptions(grafiek, narrow);
    const chart = core.init(null, null, { renderer: 'svg', ssr: true, width, height });
    chart.setOption({ animation: false, textStyle: { fontFamily: font, fontSize: 14, color: text }, ...options });
    if (grafiek.soort === 'lijn' && grafiek.reeksen.length > 1) chart.setOption(nameMarks(chart, grafiek, narrow));
    const svg = chart.renderToSVGString();
    chart.dispose();
    return presentable(svg);
  };
  return { ...grafiek, breed: draw(false), smal: draw(true) };
};

const heightOf = ({ soort, reeksen }: Grafiek) =>
  soort === 'lijn' ? 270 : 40 + (reeksen[0]?.punten.length ?? 0) * (16 + 20 * reeksen.length);

/** The figure around it names it, so the drawing itself is silent; a page's policy allows no style elements. */
const presentable = (svg: string) =>
  svg
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/ class="zr[^"]*"/g, '')
    .replace(/ ecmeta_[a-z_]+="[^"]*"/g, '')
    .replace('<svg ', '<svg aria-hidden="true" ');
