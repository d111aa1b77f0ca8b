import { deelIn, type Venster } from './groepen.ts';
import { isBuiten, type Onderdeel, zijdeVan } from './maten.ts';
import { Reeks, type Telling } from './mensen.ts';
import {
  alleenGedeeld,
  type Begins,
  binnenStuk,
  deelTijd,
  elkeMaand,
  isBinnen,
  type Stuk,
  stukkenVan,
  zonder,
} from './tijd.ts';

/** Records of one month and one row that share team, wijk and organisatie. */
export interface Punt {
  readonly rij: string;
  readonly maand: number;
  readonly eersteDag: string;
  readonly laatsteDag: string;
  readonly telling: Telling;
  readonly waarden: Readonly<Record<string, string>>;
  /** By families that cut the records of one punt: meldingen by bron. */
  readonly delen: Readonly<Record<string, Readonly<Record<string, Telling>>>>;
}

/** A row (a pilot, or what lies outside them), or several that are too small to stand alone. */
export interface Rij {
  readonly sleutels: ReadonlySet<string>;
  /** Where its time is cut: into blocks that are told whole, and stretches of which nothing is told. */
  readonly begins: Begins;
  readonly dicht: ReadonlyArray<Stuk>;
  /** Some of it is closed because it is too few people by itself; or all of it is. */
  readonly klein: 'niet' | 'deels' | 'geheel';
  readonly families: ReadonlyMap<string, ReadonlyArray<Venster>>;
  readonly waarden: ReadonlyMap<string, ReadonlySet<string>>;
  /** The days with records in a stretch of time, and the months of those of which nothing is told. */
  readonly dagen: (stuk: Stuk) => ReadonlyArray<Dagen>;
  readonly dichteMaanden: (stuk: Stuk) => Stuk | null;
}

/** From the first until the last day with records, both included. */
export type Dagen = readonly [eerste: string, laatste: string];

export type Clustering = ReadonlyArray<Rij>;

const heel: Begins = [Number.NEGATIVE_INFINITY];

const reeksVan = (punten: ReadonlyArray<Punt>): Reeks => {
  const reeks = new Reeks();
  for (const { maand, telling } of punten) reeks.voegToe(maand, telling);
  return reeks;
};

const jaarVan = (dag: string): number => Number(dag.slice(0, 4));

/**
 * In one stretch, or in two where a whole calendar year without records lies between them. No more than two: of five
 * people in five stretches it would be known that each has one.
 */
const inTweeen = (dagen: ReadonlyArray<Dagen>): ReadonlyArray<Dagen> => {
  const [eerste, ...rest] = [...dagen].sort(([a], [b]) => (a < b ? -1 : 1));
  if (eerste === undefined) return [];
  let nu: Dagen = eerste;
  let voor: Dagen | null = null;
  for (const [begin, eind] of rest) {
    if (voor === null && jaarVan(begin) - jaarVan(nu[1]) > 1) {
      voor = nu;
      nu = [begin, eind];
    } else nu = [nu[0], [nu[1], eind].sort()[1] ?? eind];
  }
  return voor === null ? [nu] : [voor, nu];
};

const ligtIn = ({ begin, eind }: Stuk, { maand }: Punt): boolean => maand >= begin && maand < eind;

/** The days with records of a stretch of time, looked up once. */
const dagenVan = (punten: ReadonlyArray<Punt>): Rij['dagen'] => {
  const bekend = new Map<string, ReadonlyArray<Dagen>>();
  return (stuk) => {
    const sleutel = `${stuk.begin} ${stuk.eind}`;
    const al = bekend.get(sleutel);
    if (al !== undefined) return al;
    const erin = punten.filter((punt) => ligtIn(stuk, punt));
    const dagen = inTweeen(erin.map(({ eersteDag, laatsteDag }) => [eersteDag, laatsteDag] as const));
    bekend.set(sleutel, dagen);
    return dagen;
  };
};

/** Of what is closed not the days but whole months: on which day somebody came is not told either. */
const maandenVan =
  (punten: ReadonlyArray<Punt>): Rij['dichteMaanden'] =>
  (stuk) => {
    const maanden = punten.filter((punt) => ligtIn(stuk, punt)).map(({ maand }) => maand);
    return maanden.length === 0 ? null : { begin: Math.min(...maanden), eind: Math.max(...maanden) + 1 };
  };

/** Of each family the series of each of its values. */
const perFamilie = (punten: ReadonlyArray<Punt>): Map<string, Map<string, Reeks>> => {
  const families = new Map<string, Map<string, Reeks>>();
  const zet = (familie: string, waarde: string, maand: number, telling: Telling) => {
    const waarden = families.get(familie) ?? new Map<string, Reeks>();
    const reeks = waarden.get(waarde) ?? new Reeks();
    reeks.voegToe(maand, telling);
    families.set(familie, waarden.set(waarde, reeks));
  };
  for (const { maand, telling, waarden, delen } of punten) {
    for (const [familie, waarde] of Object.entries(waarden)) zet(familie, waarde, maand, telling);
    for (const [familie, per] of Object.entries(delen))
      for (const [waarde, deel] of Object.entries(per)) zet(familie, waarde, maand, deel);
  }
  return families;
};

/** Where the wider records may be cut in time, and what they hold together; of no wider ones: everywhere, nothing. */
const grenzenUit = (reeks: Reeks, rijen: ReadonlyArray<Rij>) => {
  const vensters = (familie: string) => rijen.flatMap((rij) => rij.families.get(familie) ?? []);
  return {
    tijd: rijen.length === 0 ? elkeMaand(reeks) : rijen.map(({ begins }) => begins).reduce(alleenGedeeld),
    vanFamilie: (familie: string, eigen: Begins): Begins =>
      rijen
        .flatMap((rij) => {
          const van = rij.families.get(familie);
          return van === undefined ? [] : [van.map(({ begin }) => begin)];
        })
        .reduce(alleenGedeeld, eigen),
    vast: (familie: string) => (stuk: Stuk) =>
      vensters(familie)
        .filter((venster) => isBinnen(venster, stuk))
        .flatMap(({ groepen }) => groepen),
  };
};

/**
 * A maat that is also a part of a family of the wider records is only told where that part stands apart there, and cut
 * at least where that is: else the one would tell what the other hides. Gives where it can be told.
 */
const staatApartIn = (rijen: ReadonlyArray<Rij>, { familie, waarden }: Onderdeel) => {
  const vensters = rijen.map((rij) => rij.families.get(familie) ?? []);
  const begins = vensters
    .map((van) => van.map(({ begin }) => begin))
    .reduce(alleenGedeeld, vensters[0]?.map(({ begin }) => begin) ?? heel);
  const staatApart = (stuk: Stuk) =>
    vensters
      .flat()
      .every(
        (venster) =>
          !isBinnen(venster, stuk) ||
          venster.groepen.every((groep) => new Set([...groep].map((waarde) => waarden.includes(waarde))).size === 1),
      );
  const stukken = stukkenVan(begins);
  return stukken.filter(staatApart);
};

const rijVan = (stapel: Stapel, { binnen, alsOnderdeel }: Wijdere): Rij => {
  const { sleutels } = stapel;
  const wijdere = (binnen ?? []).filter((rij) => [...rij.sleutels].some((sleutel) => sleutels.has(sleutel)));
  const apart = alsOnderdeel === null ? stukkenVan(heel) : staatApartIn(wijdere, alsOnderdeel);
  const mogelijk = zonder(
    apart,
    wijdere.flatMap(({ dicht }) => dicht),
  ).toSorted((a, b) => a.begin - b.begin);
  const mag = stapel.punten.filter((punt) => mogelijk.some((stuk) => ligtIn(stuk, punt)));
  const delen = mogelijk.map((stuk) => {
    const reeks = reeksVan(mag);
    return deelTijd(reeks, binnenStuk(grenzenUit(reeks, wijdere).tijd, stuk));
  });
  const teKlein = delen.flatMap(({ dicht }) => dicht);
  const open = delen.flatMap((deel) => deel.open);
  const dicht = zonder(stukkenVan(heel), open);
  const punten = mag.filter((punt) => open.some((stuk) => ligtIn(stuk, punt)));
  const grenzen = grenzenUit(reeksVan(punten), wijdere);
  const begins = [...open, ...dicht].map(({ begin }) => begin).sort((a, b) => a - b);
  const alleFamilies = perFamilie(stapel.punten);
  const inGroepen = [...perFamilie(punten)].map(([familie, reeksen]) => {
    const zijde = (waarde: string) => zijdeVan(familie, waarde);
    return [
      familie,
      deelIn({ reeksen, zijdeVan: zijde }, grenzen.vanFamilie(familie, begins), grenzen.vast(familie)),
    ] as const;
  });
  return {
    sleutels,
    begins,
    dicht,
    klein: teKlein.length === 0 ? 'niet' : punten.length === 0 ? 'geheel' : 'deels',
    families: new Map(inGroepen),
    waarden: new Map([...alleFamilies].map(([familie, reeksen]) => [familie, new Set(reeksen.keys())])),
    dagen: dagenVan(punten),
    dichteMaanden: maandenVan(stapel.punten.filter((punt) => !punten.includes(punt))),
  };
};

/** The wider records that these are part of, and whether they are a part of a family there. */
export interface Wijdere {
  readonly binnen: Clustering | null;
  readonly alsOnderdeel: Onderdeel | null;
}

const geenWijdere: Wijdere = { binnen: null, alsOnderdeel: null };

interface Stapel {
  readonly sleutels: ReadonlySet<string>;
  readonly punten: ReadonlyArray<Punt>;
}

const stapelOp = (a: Stapel, b: Stapel): Stapel => ({
  sleutels: new Set([...a.sleutels, ...b.sleutels]),
  punten: [...a.punten, ...b.punten],
});

const gewichtVan = ({ punten }: Stapel): number =>
  punten.map(({ telling }) => telling).reduce((totaal, { gewicht }) => totaal + gewicht, 0);

/** Rows as they are, or as the wider records join them. */
const rijenVan = (punten: ReadonlyArray<Punt>, binnen: Clustering | null): ReadonlyArray<Stapel> => {
  const perSleutel = new Map<string, Array<Punt>>();
  for (const punt of punten) {
    const naam = [...(binnen?.find(({ sleutels }) => sleutels.has(punt.rij))?.sleutels ?? [punt.rij])].join(' ');
    const stapel = perSleutel.get(naam);
    if (stapel === undefined) perSleutel.set(naam, [punt]);
    else stapel.push(punt);
  }
  return [...perSleutel].map(([naam, erin]) => ({ sleutels: new Set(naam.split(' ')), punten: erin }));
};

const isVanBuiten = ({ sleutels }: Stapel): boolean => [...sleutels].some(isBuiten);

/**
 * Which row joins which: what is outside the pilots first its like, and a pilot of which nothing can be told what is
 * outside. What then still is too few stays closed: the other pilots are what the stuurgroep decides on.
 */
const samenvoeging = (stapels: ReadonlyArray<Stapel>, kleinVan: (stapel: Stapel) => Rij['klein']) => {
  const klein = stapels
    .filter((stapel) => (isVanBuiten(stapel) ? kleinVan(stapel) !== 'niet' : kleinVan(stapel) === 'geheel'))
    .sort((a, b) => Number(isVanBuiten(b)) - Number(isVanBuiten(a)) || gewichtVan(a) - gewichtVan(b));
  for (const een of klein) {
    const [ander] = stapels
      .filter((stapel) => stapel !== een && isVanBuiten(stapel))
      .sort((a, b) => Number(klein.includes(b)) - Number(klein.includes(a)) || gewichtVan(a) - gewichtVan(b));
    if (ander !== undefined) return [een, ander] as const;
  }
  return null;
};

/** Everything of one maat, cut so that whatever is told of whole blocks is about nobody or about five people. */
export const cluster = (punten: ReadonlyArray<Punt>, wijdere: Wijdere = geenWijdere): Clustering => {
  let stapels = rijenVan(punten, wijdere.binnen);
  const gemaakt = new Map<Stapel, Rij>();
  const rij = (stapel: Stapel): Rij => {
    const bekend = gemaakt.get(stapel) ?? rijVan(stapel, wijdere);
    gemaakt.set(stapel, bekend);
    return bekend;
  };
  for (;;) {
    const samen = samenvoeging(stapels, (stapel) => rij(stapel).klein);
    if (samen === null) return stapels.map(rij);
    const [een, ander] = samen;
    stapels = [...stapels.filter((stapel) => stapel !== een && stapel !== ander), stapelOp(een, ander)];
  }
};
