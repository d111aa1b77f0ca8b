import { describe, expect, it } from '@effect/vitest';
import { cellenVan, looptijden, type Wereld, willekeurigeWereld } from '../../../test/KpiWereld.ts';
import type { Cel } from '../Cel.ts';
import { afscherming } from './Afscherming.ts';
import type { Clustering } from './cluster.ts';

const maten = ['melding', 'melding.sociaalPlein', 'stroom', 'gestart', 'beeindigd', 'beeindigd.coach'];

const zonder = <A>(lijst: ReadonlyArray<A>, nr: number): ReadonlyArray<A> =>
  lijst.toSpliced(nr % (lijst.length + 1), 1);

/** One record gone here, one of another gemeente come there. */
const veranderd = ({ meldingen, trajecten }: Wereld, ander: Wereld, nr: number): Wereld => ({
  meldingen: [...zonder(meldingen, nr * 7), ...ander.meldingen.slice(nr, nr + 1)],
  trajecten: nr % 3 === 0 ? [...zonder(trajecten, nr * 11), ...ander.trajecten.slice(nr, nr + 1)] : trajecten,
});

/** As who reads them again month by month: of a month in which nothing changed they are the very same. */
const opnieuwGelezen = (vroeger: ReadonlyArray<Cel>, nu: ReadonlyArray<Cel>): ReadonlyArray<Cel> => {
  const perMaand = (cellen: ReadonlyArray<Cel>) => Map.groupBy(cellen, ({ feit, maand }) => `${feit} ${maand}`);
  const bekend = perMaand(vroeger);
  return [...perMaand(nu)].flatMap(([maand, cellen]) => {
    const al = bekend.get(maand);
    return al !== undefined && JSON.stringify(al) === JSON.stringify(cellen) ? al : cellen;
  });
};

const blokkenVan = ({ rijen, geheel }: Clustering) => ({
  geheel: [geheel.sleutels, geheel.begins],
  rijen: rijen.map(({ sleutels, begins, dicht, los, families, waarden }) => [
    sleutels,
    begins,
    dicht,
    los,
    families,
    waarden,
  ]),
});

describe('what is made again only for what changed', () => {
  it.each([1, 2, 3, 4, 5, 6])('is what would be made of everything (gemeente %s)', (zaad) => {
    const ander = willekeurigeWereld(zaad + 100);
    let wereld = willekeurigeWereld(zaad);
    let cellen = cellenVan(wereld);
    for (let nr = 0; nr < 12; nr += 1) {
      const nu = afscherming(cellen, looptijden);
      const vers = afscherming(structuredClone(cellen), looptijden);
      for (const maat of maten)
        expect(blokkenVan(nu.clusteringVan(maat)), `${maat}, after ${nr} changes`).toEqual(
          blokkenVan(vers.clusteringVan(maat)),
        );
      wereld = veranderd(wereld, ander, nr);
      cellen = opnieuwGelezen(cellen, cellenVan(wereld));
    }
  });
});

describe('the order in which cells are read', () => {
  it.each([1, 2, 3])('makes no other blocks (gemeente %s)', (zaad) => {
    const cellen = cellenVan(willekeurigeWereld(zaad));
    const [zo, andersom] = [afscherming(cellen, looptijden), afscherming(cellen.toReversed(), looptijden)];
    for (const maat of maten)
      expect(blokkenVan(andersom.clusteringVan(maat)), maat).toEqual(blokkenVan(zo.clusteringVan(maat)));
  });
});
