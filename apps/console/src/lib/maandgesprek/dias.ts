import type { Grafiek } from '@tenzij/documents/chart/chart.ts';
import { tekst } from '#berichten';

/** What stands on the screen at once: sentences, or one chart. */
export type Dia =
  | { readonly soort: 'zinnen'; readonly titel: string; readonly zinnen: ReadonlyArray<string> }
  | { readonly soort: 'grafiek'; readonly grafiek: Grafiek };

/** The sentences first; what else stands out only where the third sentence did not say it all. */
export const diasVan = (
  zinnen: ReadonlyArray<string>,
  opvallend: ReadonlyArray<string>,
  grafieken: ReadonlyArray<Grafiek>,
): readonly [Dia, ...ReadonlyArray<Dia>] => [
  { soort: 'zinnen', titel: tekst.maandgesprek.inHetKort, zinnen },
  ...(opvallend.length > 1
    ? [{ soort: 'zinnen' as const, titel: tekst.maandgesprek.opvallend, zinnen: opvallend }]
    : []),
  ...grafieken.map((grafiek) => ({ soort: 'grafiek' as const, grafiek })),
];

/** The one that was asked for; what is no number of one is the first. */
export const dia = (dias: readonly [Dia, ...ReadonlyArray<Dia>], gevraagd: string | null) => {
  const nummer = /^\d{1,3}$/.test(gevraagd ?? '') ? Number(gevraagd) : 1;
  const getoond = dias[nummer - 1];
  return getoond === undefined ? { nummer: 1, getoond: dias[0] } : { nummer, getoond };
};
