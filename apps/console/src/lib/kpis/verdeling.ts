import type { Kpi } from '@tenzij/domain/kpi/Kpi.ts';
import { deelLabel } from '@tenzij/domain/kpi/labels.ts';
import { tekst } from '#berichten';
import { getal } from '#lib/notatie/getal.ts';

/** A part of a figure, biggest first; what is suppressed or unknown says so. */
export const verdelingVan = ({ verdeling = {} }: Pick<Kpi, 'verdeling'>) =>
  Object.entries(verdeling)
    .sort(([, a], [, b]) => (b ?? -1) - (a ?? -1))
    .map(([code, value]) => ({
      naam: deelLabel(code),
      aantal: value === null ? tekst.kpi.onderdruktKort : getal(value, 2),
    }));

/** What a figure is a share of, or how many stand behind it; nothing where it is a plain count. */
export const waaroverVan = ({ eenheid, teller, noemer }: Pick<Kpi, 'eenheid' | 'teller' | 'noemer'>): string | null => {
  if (noemer === null || noemer === 0 || eenheid === 'factor') return null;
  if (eenheid !== 'verhouding') return tekst.kpi.aantalErachter(getal(noemer, 1));
  return teller === null ? null : tekst.kpi.n(getal(teller, 1), getal(noemer, 1));
};
