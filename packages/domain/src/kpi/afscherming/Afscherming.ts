import { type Dag, plusDagen } from '../../Dag.ts';
import type { Pilot } from '../../pilot/Pilot.ts';
import type { Maandcellen } from '../Cel.ts';
import { type BekendeDagen, type Clustering, cluster } from './cluster.ts';
import { eenmaal } from './eenmaal.ts';
import { maatVan } from './maten.ts';
import { puntenVan } from './punten.ts';
import { beginVan, oplopend } from './tijd.ts';
import { type Reden, type Regio, waaromNiet } from './toont.ts';

/** What may be shown to who sees no casus, of all that is counted in one gemeente at one moment. */
export interface Afscherming {
  /** Null where a figure that rests on this maat may be shown over this region. */
  readonly waaromNiet: (maat: string, regio: Regio) => Reden | null;
  readonly clusteringVan: (maat: string) => Clustering;
  /** The domein of a team that has records. */
  readonly domeinVan: (team: string) => string | null;
}

/** What everybody knows of a pilot: when it began, on which day it is decided on, and when it ended. */
export type Looptijd = Pick<Pilot, 'id' | 'gestartOp' | 'goNoGoOp' | 'eindigtOp'>;

/** The days from which time goes on after it. */
const dagenNa = (dag: string | null): ReadonlyArray<string> => (dag === null ? [] : [plusDagen(dag as Dag, 1)]);
const dagenVan = ({ gestartOp, goNoGoOp, eindigtOp }: Looptijd): ReadonlyArray<string> => [
  gestartOp,
  ...dagenNa(goNoGoOp),
  ...dagenNa(eindigtOp),
];

/** A day in a month cuts it only where the cells of that month were cut there too. */
const bruikbareDagen = (
  maanden: ReadonlyArray<Maandcellen>,
  pilots: ReadonlyArray<Looptijd>,
): ReadonlyArray<string> => {
  const isDoor = (dag: string) => (cellen: Maandcellen) =>
    dag.startsWith(cellen[0].maand) && cellen.some(({ eersteDag, laatsteDag }) => eersteDag < dag && dag <= laatsteDag);
  return [...new Set(pilots.flatMap(dagenVan))].filter((dag) => !maanden.some(isDoor(dag)));
};

const bekendeDagenVan = (dagen: ReadonlyArray<string>, pilots: ReadonlyArray<Looptijd>): BekendeDagen => ({
  begins: oplopend(dagen.map(beginVan)),
  vanRij: (rij) => dagenNa(pilots.find(({ id }) => id === rij)?.goNoGoOp ?? null).map(beginVan),
});

/** Of which counts of its months the blocks of a maat were made, and of what they are part: those stay as they were. */
const geclusterd = eenmaal<Clustering>();

const domeinen = eenmaal<ReadonlyMap<string, string | null>>();
const domeinenVan = (cellen: Maandcellen): ReadonlyMap<string, string | null> =>
  domeinen(cellen, 'domeinen', [], () => new Map(cellen.map(({ teamId, domein }) => [teamId ?? 'onbekend', domein])));

/** Of each maat the blocks are made when it is first asked about, within those of the wider set it is part of. */
export const afscherming = (maanden: ReadonlyArray<Maandcellen>, pilots: ReadonlyArray<Looptijd> = []): Afscherming => {
  const vanHier = new Map<string, Clustering>();
  const perFeit = Map.groupBy(maanden, ([{ feit }]) => feit);
  const dagen = bruikbareDagen(maanden, pilots);
  const bekend = bekendeDagenVan(dagen, pilots);
  const pilotdagen = JSON.stringify([dagen, pilots]);
  const clusteringVan = (maat: string): Clustering => {
    const al = vanHier.get(maat);
    if (al !== undefined) return al;
    const { feiten, in: wijdere, alsOnderdeel = null } = maatVan(maat);
    const eigen = feiten.flatMap((feit) => perFeit.get(feit) ?? []);
    const binnen = wijdere === undefined ? null : clusteringVan(wijdere);
    const clustering = geclusterd(eigen[0], maat, [binnen, pilotdagen, ...eigen], () =>
      cluster(puntenVan(maat, eigen, dagen), { maat, binnen, alsOnderdeel, bekend }),
    );
    vanHier.set(maat, clustering);
    return clustering;
  };
  return {
    clusteringVan,
    waaromNiet: (maat, regio) => waaromNiet(clusteringVan(maat), regio),
    domeinVan: (team) =>
      maanden
        .values()
        .map((cellen) => domeinenVan(cellen).get(team))
        .find((domein) => domein !== undefined) ?? null,
  };
};

interface Bewaard {
  readonly dagen: string;
  readonly afscherming: Afscherming;
}
const bewaard = new WeakMap<ReadonlyArray<Maandcellen>, Bewaard>();

/** The same for the same list of months, so that of a large gemeente the blocks are made once. */
export const bewaardeAfscherming = (
  maanden: ReadonlyArray<Maandcellen>,
  pilots: ReadonlyArray<Looptijd>,
): Afscherming => {
  const dagen = JSON.stringify(pilots.map((pilot) => [pilot.id, ...dagenVan(pilot)]));
  const al = bewaard.get(maanden);
  if (al?.dagen === dagen) return al.afscherming;
  const nieuw = afscherming(maanden, pilots);
  bewaard.set(maanden, { dagen, afscherming: nieuw });
  return nieuw;
};
