import type { Cel, Maandcellen, StandCel } from '../Cel.ts';
import { eenmaal } from './eenmaal.ts';
import { maatVan, type Onderdeel, rijVan } from './maten.ts';
import { samenVan, type Telling } from './mensen.ts';
import { deelVan } from './tijd.ts';

/** Records of one row in one month, or a part of it: together, and as each family divides them. */
export interface Punt {
  readonly rij: string;
  readonly maand: number;
  readonly eersteDag: string;
  readonly laatsteDag: string;
  readonly telling: Telling;
  readonly families: ReadonlyMap<string, ReadonlyMap<string, Telling>>;
}

type Mensen = ReadonlyArray<number>;
const telling = (mensen: ReadonlyArray<Mensen>, saldo: number | null = null): Telling => ({
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
  const wie = sleutels.flatMap(([waarde, naam]) => (waarden.includes(waarde) ? [] : (cel.mensen[naam] ?? [])));
  return [...new Set(wie)];
};

type Plaatsen = ReadonlyArray<number>;

/** The cells of one row in one month, or a part of it, and which of them each team, wijk and organisatie has. */
interface Vak {
  readonly rij: string;
  readonly maand: number;
  readonly cellen: ReadonlyArray<Cel | StandCel>;
  readonly plekken: ReadonlyArray<readonly [familie: string, waarden: ReadonlyMap<string, Plaatsen>]>;
}

const perPlek = (cellen: Vak['cellen'], plekVan: (cel: Cel | StandCel) => string | null) =>
  Map.groupBy(cellen.keys(), (plaats) => {
    const cel = cellen[plaats];
    return (cel && plekVan(cel)) ?? 'onbekend';
  });

/** The same for every maat; a month that a known day cuts is in its parts. */
const vakkenVan = (maandcellen: Maandcellen, bekendeDagen: ReadonlyArray<string>): ReadonlyArray<Vak> => {
  const deel = ({ eersteDag }: Cel | StandCel) => deelVan(eersteDag, bekendeDagen);
  const perVak = Map.groupBy(maandcellen, (cel) => `${deel(cel)} ${rijVan(cel)}`);
  return [...perVak.values()].flatMap((cellen) =>
    cellen.slice(0, 1).map((eerste) => ({
      rij: rijVan(eerste),
      maand: deel(eerste),
      cellen,
      plekken: [
        ['team', perPlek(cellen, ({ teamId }) => teamId)],
        ['wijk', perPlek(cellen, ({ wijkId }) => wijkId)],
        ['organisatie', perPlek(cellen, ({ organisatieId }) => organisatieId)],
      ],
    })),
  );
};

/** Of each value what its cells count together, where that is anything. */
const opgeteld = <A>(
  waarden: Iterable<readonly [string, Iterable<A>]>,
  tellingVan: (van: A) => Telling | null,
): ReadonlyMap<string, Telling> => {
  const samen = new Map<string, Telling>();
  for (const [waarde, delen] of waarden) {
    const tellingen: Array<Telling> = [];
    for (const deel of delen) {
      const een = tellingVan(deel);
      if (een !== null) tellingen.push(een);
    }
    if (tellingen.length > 0) samen.set(waarde, samenVan(tellingen));
  }
  return samen;
};

/** Of a maat, row by row. */
const maakPunten = (maat: string, vakken: ReadonlyArray<Vak>): ReadonlyArray<Punt> => {
  const { sleutel, families = {}, in: wijdere = '', alsOnderdeel } = maatVan(maat);
  const tellingVan = (cel: Cel | StandCel): Telling | null => {
    const wie = cel.mensen[sleutel] ?? [];
    const anderen = alsOnderdeel === undefined ? [] : deAnderen(cel, alsOnderdeel, wijdere);
    if (wie.length + anderen.length === 0) return null;
    return maat === 'stroom' ? vanStroom(cel, wie) : telling([wie, anderen]);
  };
  return vakken.flatMap(({ rij, maand, cellen, plekken }) => {
    const tellingen = cellen.map(tellingVan);
    const erin = cellen.filter((_, plaats) => tellingen[plaats] !== null);
    if (erin.length === 0) return [];
    const dagen = erin.flatMap(({ eersteDag, laatsteDag }) => [eersteDag, laatsteDag]).sort();
    return [
      {
        rij,
        maand,
        eersteDag: dagen.at(0) ?? '',
        laatsteDag: dagen.at(-1) ?? '',
        telling: samenVan(tellingen.filter((een) => een !== null)),
        families: new Map([
          ...plekken.map(
            ([familie, waarden]) => [familie, opgeteld(waarden, (plaats) => tellingen[plaats] ?? null)] as const,
          ),
          ...Object.entries(families).map(([familie, namen]) => {
            const waarden = Object.entries(namen).map(
              ([waarde, naam]) => [waarde, erin.map(({ mensen }) => mensen[naam])] as const,
            );
            return [familie, opgeteld<Mensen | undefined>(waarden, (wie) => (wie ? telling([wie]) : null))] as const;
          }),
        ]),
      },
    ];
  });
};

const verdeeld = eenmaal<ReadonlyArray<Vak>>();
const gemaakt = eenmaal<ReadonlyArray<Punt>>();

/** Made once for a month: where one was counted anew, only those of that month are made again. */
export const puntenVan = (
  maat: string,
  maanden: ReadonlyArray<Maandcellen>,
  bekendeDagen: ReadonlyArray<string>,
): ReadonlyArray<Punt> =>
  maanden.flatMap((cellen) => {
    const dagen = bekendeDagen.filter((dag) => dag.startsWith(cellen[0].maand));
    return gemaakt(cellen, maat, dagen, () =>
      maakPunten(
        maat,
        verdeeld(cellen, 'vakken', dagen, () => vakkenVan(cellen, bekendeDagen)),
      ),
    );
  });
