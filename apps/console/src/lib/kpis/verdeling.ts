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
