import type { Grafiek } from '@tenzij/documents/chart/chart.ts';
import type { Toetsbeeld } from '@tenzij/domain/toets/Toetsbeeld.ts';
import { tekst, woord } from '#berichten';

const t = tekst.toets.beeld;

/** The one sentence of the page. */
export const bevinding = ({ gevraagd, ontbrekend }: Toetsbeeld): string => {
  const [vaakst] = ontbrekend;
  return vaakst === undefined || vaakst.nietGezet === 0
    ? t.allesAf
    : t.bevinding(woord.stap[vaakst.stap], vaakst.nietGezet, gevraagd);
};

export const beeldGrafiek = (beeld: Toetsbeeld): Grafiek => {
  const reeks = (naam: string, veld: 'nietGezet' | 'genoemd') => ({
    naam,
    punten: beeld.ontbrekend.map((een) => ({ naam: woord.stap[een.stap], waarde: een[veld] })),
  });
  return {
    soort: 'staven',
    titel: bevinding(beeld),
    eenheid: 'aantal',
    reeksen: [reeks(t.nietGezet, 'nietGezet'), ...(beeld.terug === 0 ? [] : [reeks(t.genoemd, 'genoemd')])],
  };
};
