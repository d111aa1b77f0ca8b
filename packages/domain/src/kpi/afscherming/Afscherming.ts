import type { Cel, StandCel } from '../Cel.ts';
import { type Clustering, cluster, type Punt } from './cluster.ts';
import { maatVan, type Onderdeel, rijVan } from './maten.ts';
import type { Telling } from './mensen.ts';
import { maandNummer } from './tijd.ts';
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

const puntenVan = (maat: string, cellen: ReadonlyArray<Cel | StandCel>): ReadonlyArray<Punt> => {
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
        maand: maandNummer(cel.maand),
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

/** Of each maat the blocks are made when it is first asked about, within those of the wider set it is part of. */
export const afscherming = (cellen: ReadonlyArray<Cel | StandCel>): Afscherming => {
  const gemaakt = new Map<string, Clustering>();
  const perFeit = Map.groupBy(cellen, ({ feit }) => feit);
  const clusteringVan = (maat: string): Clustering => {
    const bekend = gemaakt.get(maat);
    if (bekend !== undefined) return bekend;
    const { feiten, in: wijdere, alsOnderdeel } = maatVan(maat);
    const van = feiten.flatMap((feit) => perFeit.get(feit) ?? []);
    const binnen = wijdere === undefined ? null : clusteringVan(wijdere);
    const nieuw = cluster(puntenVan(maat, van), { binnen, alsOnderdeel: alsOnderdeel ?? null });
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

const bewaard = new WeakMap<ReadonlyArray<Cel | StandCel>, Afscherming>();

/** The same for the same list of cells, so that of a large gemeente the blocks are made once. */
export const bewaardeAfscherming = (cellen: ReadonlyArray<Cel | StandCel>): Afscherming => {
  const bekend = bewaard.get(cellen) ?? afscherming(cellen);
  bewaard.set(cellen, bekend);
  return bekend;
};
