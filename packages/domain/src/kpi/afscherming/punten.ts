import type { Cel, Maandcellen, StandCel } from '../Cel.ts';
import { eenmaal } from './eenmaal.ts';
import { maatVan, type Onderdeel, rijVan } from './maten.ts';
import { type Mensen, samenIn, type Telling, type Tellingen } from './mensen.ts';
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

type Plaatsen = ReadonlyArray<number>;
type Wie = ReadonlyArray<Mensen | undefined>;
type PerWaarde = ReadonlyArray<readonly [waarde: string, plaatsen: Plaatsen]>;

/** The cells of one row in one month, or a part of it, and which of them each team, wijk and organisatie has. */
interface Vak {
  readonly rij: string;
  readonly maand: number;
  readonly cellen: ReadonlyArray<Cel | StandCel>;
  readonly alle: Plaatsen;
  /** By what a cel calls them: who, cel by cel. */
  readonly wie: ReadonlyMap<string, Wie>;
  readonly plekken: ReadonlyArray<readonly [familie: string, waarden: PerWaarde]>;
}

const wieIn = (cellen: Vak['cellen']): Vak['wie'] => {
  const opNaam = new Map<string, Array<Mensen | undefined>>();
  for (const [plaats, { mensen }] of cellen.entries())
    for (const [naam, wie] of Object.entries(mensen)) {
      const lijst = opNaam.get(naam) ?? Array.from<undefined>({ length: cellen.length });
      lijst[plaats] = wie;
      opNaam.set(naam, lijst);
    }
  return opNaam;
};

/** The same for every maat; a month that a known day cuts is in its parts. */
const vakkenVan = (maandcellen: Maandcellen, bekendeDagen: ReadonlyArray<string>): ReadonlyArray<Vak> => {
  const deel = ({ eersteDag }: Cel | StandCel) => deelVan(eersteDag, bekendeDagen);
  const perVak = Map.groupBy(maandcellen, (cel) => `${deel(cel)} ${rijVan(cel)}`);
  return [...perVak.values()].flatMap((cellen) => {
    const [eerste] = cellen;
    if (eerste === undefined) return [];
    const alle = [...cellen.keys()];
    const per = (plek: 'teamId' | 'wijkId' | 'organisatieId'): PerWaarde => [
      ...Map.groupBy(alle, (plaats) => cellen[plaats]?.[plek] ?? 'onbekend'),
    ];
    return [
      {
        rij: rijVan(eerste),
        maand: deel(eerste),
        cellen,
        alle,
        wie: wieIn(cellen),
        plekken: [
          ['team', per('teamId')],
          ['wijk', per('wijkId')],
          ['organisatie', per('organisatieId')],
        ],
      },
    ];
  });
};

/** Of each value of a family what its cells count together, where that is anything. */
const perWaarde = (waarden: ReadonlyArray<readonly [string, Telling | null]>): ReadonlyMap<string, Telling> =>
  new Map(waarden.flatMap(([waarde, een]) => (een === null ? [] : [[waarde, een]])));

/**
 * Where a maat is also a part of a family, the other parts have names of their own: who is not via the Sociaal Plein is
 * via the huisarts. So of those too it is told only where they are enough.
 */
const deAnderen = ({ wie, alle }: Vak, { familie, waarden }: Onderdeel, wijdere: string): Wie => {
  const andere = Object.entries(maatVan(wijdere).families?.[familie] ?? {}).filter(
    ([waarde]) => !waarden.includes(waarde),
  );
  const lijsten = andere.map(([, naam]) => wie.get(naam)).filter((lijst) => lijst !== undefined);
  return alle.map((plaats) => [...new Set(lijsten.flatMap((lijst) => lijst[plaats] ?? []))]);
};

/** Of a maat who stand behind each cel; who started and who ended are each told, and the difference is who is there. */
const tellingenVan = (maat: string, vak: Vak): Tellingen => {
  const { sleutel, in: wijdere = '', alsOnderdeel } = maatVan(maat);
  const mensen = vak.wie.get(sleutel) ?? [];
  if (maat === 'stroom') {
    const van = (feit: string) => mensen.map((wie, plaats) => (vak.cellen[plaats]?.feit === feit ? wie : undefined));
    return {
      mensen: [van('gestart'), van('beeindigd')],
      saldi: vak.cellen.map(({ feit, aantal }) => (feit === 'gestart' ? aantal : -aantal)),
    };
  }
  return {
    mensen: alsOnderdeel === undefined ? [mensen] : [mensen, deAnderen(vak, alsOnderdeel, wijdere)],
    saldi: null,
  };
};

/** From the first until the last day of the cells that count in it. */
const dagenVan = (cellen: Vak['cellen'], { mensen }: Tellingen): readonly [string, string] => {
  let [eerste, laatste] = ['9999-12-31', '0000-01-01'];
  cellen.forEach(({ eersteDag, laatsteDag }, plaats) => {
    if (!mensen.some((lijst) => (lijst[plaats]?.length ?? 0) > 0)) return;
    if (eersteDag < eerste) eerste = eersteDag;
    if (laatsteDag > laatste) laatste = laatsteDag;
  });
  return [eerste, laatste];
};

/** Of a maat, row by row. */
const maakPunten = (maat: string, vakken: ReadonlyArray<Vak>): ReadonlyArray<Punt> => {
  const { families = {} } = maatVan(maat);
  return vakken.flatMap((vak): ReadonlyArray<Punt> => {
    const { rij, maand, cellen, alle, plekken, wie } = vak;
    const tellingen = tellingenVan(maat, vak);
    const telling = samenIn(tellingen, alle);
    if (telling === null) return [];
    const [eersteDag, laatsteDag] = dagenVan(cellen, tellingen);
    const opPlek = plekken.map(([familie, waarden]) => {
      const geteld = waarden.map(([waarde, plaatsen]) => [waarde, samenIn(tellingen, plaatsen)] as const);
      return [familie, perWaarde(geteld)] as const;
    });
    const inDelen = Object.entries(families).map(([familie, namen]) => {
      const geteld = Object.entries(namen).map(
        ([waarde, naam]) => [waarde, samenIn({ mensen: [wie.get(naam) ?? []], saldi: null }, alle)] as const,
      );
      return [familie, perWaarde(geteld)] as const;
    });
    return [{ rij, maand, eersteDag, laatsteDag, telling, families: new Map([...opPlek, ...inDelen]) }];
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
