import type { Grafiek } from './chart.ts';
import { teken } from './draw.ts';

/** The theme's light colours, for where there is no theme: paper, a file. */
export const inks: Readonly<Record<string, string>> = {
  'chart-1': '#0b6e80',
  'chart-2': '#b85c00',
  'chart-3': '#5b4a9c',
  'chart-4': '#5f6d2b',
  'chart-5': '#8c3a63',
  'chart-norm': '#9e2018',
  'accent-soft': '#e2f0f2',
  bad: '#9e2018',
  line: '#d5dce0',
  text: '#172126',
  'text-soft': '#4d5b63',
};

const ink = (name: string): string => {
  const found = inks[name];
  if (found === undefined) throw new Error(`No ink for the colour ${name}`);
  return found;
};

const attribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The colours of the page it stood on, written out. */
export const inInkt = (svg: string): string => svg.replace(/var\(--tz-([a-z0-9-]+)\)/g, (_, name: string) => ink(name));

/** A chart as a file of its own: its colours, font and name stand in it, so that any program draws it. */
export const tekenLos = async (grafiek: Grafiek, fontFamily = 'sans-serif'): Promise<string> =>
  inInkt((await teken(grafiek)).breed)
    .replaceAll('font-family:inherit', `font-family:${fontFamily}`)
    .replace('aria-hidden="true"', `role="img" aria-label="${attribute(grafiek.titel)}"`);
