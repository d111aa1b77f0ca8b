import { describe, expect, it } from '@effect/vitest';
import { cellenVan, looptijden, type Wereld, willekeurigeWereld } from '../../../test/KpiWereld.ts';
import { type Maandcellen, perMaand } from '../Cel.ts';
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

/** As who reads them again: of a month in which nothing changed they are the very same. */
const opnieuwGelezen = (vroeger: ReadonlyArray<Maandcellen>, nu: ReadonlyArray<Maandcellen>) => {
  const bekend = new Map(vroeger.map((cellen) => [JSON.stringify(cellen), cellen]));
  return nu.map((cellen) => bekend.get(JSON.stringify(cellen)) ?? cellen);
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
    let maanden: ReadonlyArray<Maandcellen> = perMaand(cellenVan(wereld));
    for (let nr = 0; nr < 12; nr += 1) {
      const nu = afscherming(maanden, looptijden);
      const vers = afscherming(structuredClone(maanden), looptijden);
      for (const maat of maten)
        expect(blokkenVan(nu.clusteringVan(maat)), `${maat}, after ${nr} changes`).toEqual(
          blokkenVan(vers.clusteringVan(maat)),
        );
      wereld = veranderd(wereld, ander, nr);
      maanden = opnieuwGelezen(maanden, perMaand(cellenVan(wereld)));
    }
  });
});

describe('the order in which cells are read', () => {
  it.each([1, 2, 3])('makes no other blocks (gemeente %s)', (zaad) => {
    const cellen = cellenVan(willekeurigeWereld(zaad));
    const [zo, andersom] = [cellen, cellen.toReversed()].map((lijst) => afscherming(perMaand(lijst), looptijden));
    for (const maat of maten)
      expect(andersom && blokkenVan(andersom.clusteringVan(maat)), maat).toEqual(
        zo && blokkenVan(zo.clusteringVan(maat)),
      );
  });
});
