import type { GetekendeGrafiek } from '@tenzij/documents/chart/chart.ts';
import { teken } from '@tenzij/documents/chart/draw.ts';
import type { Blok } from '@tenzij/documents/pdf/Document.ts';

type Grafiekblok = Extract<Blok, { readonly soort: 'grafiek' }>;
export type GetekendBlok =
  | Exclude<Blok, Grafiekblok>
  | (Omit<Grafiekblok, 'grafiek'> & { readonly grafiek: GetekendeGrafiek });

/** The blocks of a document with their charts drawn, for a page that shows it as it is on paper. */
export const getekend = (blokken: ReadonlyArray<Blok>): Promise<ReadonlyArray<GetekendBlok>> =>
  Promise.all(
    blokken.map(async (blok) => (blok.soort === 'grafiek' ? { ...blok, grafiek: await teken(blok.grafiek) } : blok)),
  );
