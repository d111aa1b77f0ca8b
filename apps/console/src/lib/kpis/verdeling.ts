import type { Kpi } from '@tenzij/domain/kpi/Kpi.ts';
import { tekst, woord, woordVoor } from '#berichten';
import { getal } from '#lib/notatie/getal.ts';

const woorden = {
  ...woord.bron,
  ...woord.redenBeeindiging,
  ...woord.grond,
  ...woord.herindicatie,
  ...woord.clientervaring,
  ...woord.leeftijdsgroep,
};

/** A part of a figure, biggest first; what is suppressed or unknown says so. */
export const verdelingVan = ({ verdeling = {} }: Pick<Kpi, 'verdeling'>) =>
  Object.entries(verdeling)
    .sort(([, a], [, b]) => (b ?? -1) - (a ?? -1))
    .map(([code, value]) => ({
      naam: woordVoor(woorden, code),
      aantal: value === null ? tekst.kpi.onderdruktKort : getal(value, 2),
    }));
