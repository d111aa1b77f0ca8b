import { type Dag, plusDagen } from '../../Dag.ts';
import type { Pilot } from '../../pilot/Pilot.ts';
import type { Cel, StandCel } from '../Cel.ts';
import { type BekendeDagen, type Clustering, cluster, type Punt } from './cluster.ts';
import { maatVan, type Onderdeel, rijVan } from './maten.ts';
import type { Telling } from './mensen.ts';
import { beginVan, deelVan, oplopend } from './tijd.ts';
import { type Reden, type Regio, waaromNiet } from './toont.ts';

const telling = (mensen: ReadonlyArray<ReadonlyArray<number>>, saldo: number | null = null): Telling => ({
  mensen,
  saldo,
  gewicht: mensen.reduce((totaal, wie) => totaal + wie.length, 0),
});

/** Who started and who ended are each told, and the difference is who is there. */
const vanStroom = (cel: Cel | StandCel, wie: ReadonlyArray<number>): Telling =>
  cel.feit === 'gestart' ? telling([wie, []], cel.aantal) : telling([[], wie], -cel.aantal);

/**
 * Where a maat is also a part of a family, the other parts have names of their own: who is not via the Sociaal Plein is
 * via the huisarts. So of those too it is told only where they are enough.
 */
const deAnderen = (cel: Cel | StandCel, { familie, waarden }: Onderdeel, wijdere: string): ReadonlyArray<number> => {
  const sleutels = Object.entries(maatVan(wijdere).families?.[familie] ?? {});
  return sleutels.flatMap(([waarde, naam]) => (waarden.includes(waarde) ? [] : (cel.mensen[naam] ?? [])));
};

const puntenVan = (
  maat: string,
  cellen: ReadonlyArray<Cel | StandCel>,
  bekendeDagen: ReadonlyArray<string>,
): ReadonlyArray<Punt> => {
  const { sleutel, families = {}, in: wijdere = '', alsOnderdeel } = maatVan(maat);
  return cellen.flatMap((cel): ReadonlyArray<Punt> => {
    const wie = cel.mensen[sleutel] ?? [];
    const anderen = alsOnderdeel === undefined ? [] : deAnderen(cel, alsOnderdeel, wijdere);
    if (wie.length + anderen.length === 0) return [];
    const delen = Object.entries(families).map(([familie, sleutels]) => [
      familie,
      Object.fromEntries(
        Object.entries(sleutels).flatMap(([waarde, naam]) => {
          const erbij = cel.mensen[naam];
          return erbij === undefined ? [] : [[waarde, telling([erbij])]];
        }),
      ),
    ]);
    return [
      {
        rij: rijVan(cel),
        maand: deelVan(cel.eersteDag, bekendeDagen),
        eersteDag: cel.eersteDag,
        laatsteDag: cel.laatsteDag,
        telling: maat === 'stroom' ? vanStroom(cel, wie) : telling([wie, anderen]),
        waarden: {
          team: cel.teamId ?? 'onbekend',
          wijk: cel.wijkId ?? 'onbekend',
          organisatie: cel.organisatieId ?? 'onbekend',
        },
        delen: Object.fromEntries(delen),
      },
    ];
  });
};

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
  cellen: ReadonlyArray<Cel | StandCel>,
  pilots: ReadonlyArray<Looptijd>,
): ReadonlyArray<string> =>
  [...new Set(pilots.flatMap(dagenVan))].filter(
    (dag) => !cellen.some(({ eersteDag, laatsteDag }) => eersteDag < dag && dag <= laatsteDag),
  );

const bekendeDagenVan = (dagen: ReadonlyArray<string>, pilots: ReadonlyArray<Looptijd>): BekendeDagen => ({
  begins: oplopend(dagen.map(beginVan)),
  vanRij: (rij) => dagenNa(pilots.find(({ id }) => id === rij)?.goNoGoOp ?? null).map(beginVan),
});

/** Of each maat the blocks are made when it is first asked about, within those of the wider set it is part of. */
export const afscherming = (
  cellen: ReadonlyArray<Cel | StandCel>,
  pilots: ReadonlyArray<Looptijd> = [],
): Afscherming => {
  const gemaakt = new Map<string, Clustering>();
  const perFeit = Map.groupBy(cellen, ({ feit }) => feit);
  const dagen = bruikbareDagen(cellen, pilots);
  const bekend = bekendeDagenVan(dagen, pilots);
  const clusteringVan = (maat: string): Clustering => {
    const al = gemaakt.get(maat);
    if (al !== undefined) return al;
    const { feiten, in: wijdere, alsOnderdeel = null } = maatVan(maat);
    const van = feiten.flatMap((feit) => perFeit.get(feit) ?? []);
    const binnen = wijdere === undefined ? null : clusteringVan(wijdere);
    const nieuw = cluster(puntenVan(maat, van, dagen), { maat, binnen, alsOnderdeel, bekend });
    gemaakt.set(maat, nieuw);
    return nieuw;
  };
  const domeinen = new Map(cellen.map(({ teamId, domein }) => [teamId ?? 'onbekend', domein]));
  return {
    clusteringVan,
    waaromNiet: (maat, regio) => waaromNiet(clusteringVan(maat), regio),
    domeinVan: (team) => domeinen.get(team) ?? null,
  };
};

interface Bewaard {
  readonly dagen: string;
  readonly afscherming: Afscherming;
}
const bewaard = new WeakMap<ReadonlyArray<Cel | StandCel>, Bewaard>();

/** The same for the same list of cells, so that of a large gemeente the blocks are made once. */
export const bewaardeAfscherming = (
  cellen: ReadonlyArray<Cel | StandCel>,
  pilots: ReadonlyArray<Looptijd>,
): Afscherming => {
  const dagen = JSON.stringify(pilots.map((pilot) => [pilot.id, ...dagenVan(pilot)]));
  const al = bewaard.get(cellen);
  if (al?.dagen === dagen) return al.afscherming;
  const nieuw = afscherming(cellen, pilots);
  bewaard.set(cellen, { dagen, afscherming: nieuw });
  return nieuw;
};
