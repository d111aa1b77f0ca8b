import { snijdGeheel } from './geheel.ts';
import { deelIn, type Venster } from './groepen.ts';
import { type Los, snijdLos } from './los.ts';
import { heeftEigenGeheel, isBuiten, type Onderdeel, zijdeVan } from './maten.ts';
import { Reeks, type Telling } from './mensen.ts';
import type { Punt } from './punten.ts';
import {
  alleenGedeeld,
  type Begins,
  binnenStuk,
  deelTijd,
  elkeMaand,
  isBinnen,
  oplopend,
  type Stuk,
  stukkenVan,
  zonder,
} from './tijd.ts';

/** A row (a pilot, or what lies outside them), or several that are too small to stand alone. */
export interface Rij {
  readonly sleutels: ReadonlySet<string>;
  /** Where its time is cut: into blocks that are told whole, and stretches of which nothing is told. */
  readonly begins: Begins;
  readonly dicht: ReadonlyArray<Stuk>;
  /** Of in and out together: where each of them is cut by itself. */
  readonly los: Los | null;
  readonly families: ReadonlyMap<string, ReadonlyArray<Venster>>;
  readonly waarden: ReadonlyMap<string, ReadonlySet<string>>;
  /** The days with records in a stretch of time, and the months of those of which nothing is told. */
  readonly dagen: (stuk: Stuk) => ReadonlyArray<Dagen>;
  readonly dichteMaanden: (stuk: Stuk) => Stuk | null;
}

/** From the first until the last day with records, both included. */
export type Dagen = readonly [eerste: string, laatste: string];

/** The rows, and where those of them that are told together are cut. */
export interface Clustering {
  readonly rijen: ReadonlyArray<Rij>;
  readonly geheel: Pick<Rij, 'sleutels' | 'begins' | 'dagen'>;
}

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
    if (maanden.length === 0) return null;
    return { begin: Math.floor(Math.min(...maanden)), eind: Math.floor(Math.max(...maanden)) + 1 };
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
  for (const punt of punten)
    for (const [familie, waarden] of punt.families)
      for (const [waarde, telling] of waarden) zet(familie, waarde, punt.maand, telling);
  return families;
};

/** Where the wider records are cut in time; what comes in and what goes out is cut each by itself. */
const isLos = (maat: string): maat is keyof Los => maat === 'gestart' || maat === 'beeindigd';
const tijdIn = (maat: string, { begins, los }: Rij): Begins => (los !== null && isLos(maat) ? los[maat] : begins);

/** What the families of the wider records hold together. */
const families = (rijen: ReadonlyArray<Rij>) => {
  const vensters = (familie: string) => rijen.flatMap((rij) => rij.families.get(familie) ?? []);
  return {
    grenzen: (familie: string, eigen: Begins): Begins =>
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

/** Days that everybody asks from and until, as those of the pilots; and of a row its own that stay cut. */
export interface BekendeDagen {
  readonly begins: Begins;
  readonly vanRij: (sleutel: string) => Begins;
}

export interface Opzet {
  readonly maat: string;
  /** The wider records that these are part of, and whether they are a part of a family there. */
  readonly binnen: Clustering | null;
  readonly alsOnderdeel: Onderdeel | null;
  readonly bekend: BekendeDagen;
}

/** A row as far as its time goes. */
interface Tijdvak {
  readonly sleutels: ReadonlySet<string>;
  readonly begins: Begins;
  readonly dicht: ReadonlyArray<Stuk>;
  /** Some of it is closed because it is too few people by itself; or all of it is. */
  readonly klein: 'niet' | 'deels' | 'geheel';
  readonly wijdere: ReadonlyArray<Rij>;
  readonly alle: ReadonlyArray<Punt>;
  /** Those of which something is told. */
  readonly punten: ReadonlyArray<Punt>;
  readonly reeks: Reeks;
  readonly isDicht: (moment: number) => boolean;
  readonly eigenDagen: Begins;
}

const tijdvakVan = ({ sleutels, punten: alle }: Stapel, { maat, binnen, alsOnderdeel, bekend }: Opzet): Tijdvak => {
  const wijdere = (binnen?.rijen ?? []).filter((rij) => [...rij.sleutels].some((sleutel) => sleutels.has(sleutel)));
  const apart = alsOnderdeel === null ? stukkenVan(heel) : staatApartIn(wijdere, alsOnderdeel);
  const mogelijk = zonder(
    apart,
    wijdere.flatMap(({ dicht }) => dicht),
  ).toSorted((a, b) => a.begin - b.begin);
  const mag = alle.filter((punt) => mogelijk.some((stuk) => ligtIn(stuk, punt)));
  const reeks = reeksVan(mag);
  const tijd = wijdere.length === 0 ? elkeMaand(reeks) : wijdere.map((rij) => tijdIn(maat, rij)).reduce(alleenGedeeld);
  const delen = mogelijk.map((stuk) => deelTijd(reeks, binnenStuk(tijd, stuk), bekend.begins));
  const open = delen.flatMap((deel) => deel.open);
  const dicht = zonder(stukkenVan(heel), open);
  const punten = mag.filter((punt) => open.some((stuk) => ligtIn(stuk, punt)));
  const teKlein = delen.some((deel) => deel.dicht.length > 0);
  return {
    sleutels,
    begins: [...open, ...dicht].map(({ begin }) => begin).sort((a, b) => a - b),
    dicht,
    klein: !teKlein ? 'niet' : punten.length === 0 ? 'geheel' : 'deels',
    wijdere,
    alle,
    punten,
    reeks: reeksVan(punten),
    isDicht: (moment) => dicht.some(({ begin, eind }) => begin < moment && moment < eind),
    eigenDagen: [...sleutels].flatMap(bekend.vanRij),
  };
};

const rijVan = (tijdvak: Tijdvak, { maat, bekend }: Opzet): Rij => {
  const { sleutels, begins, dicht, wijdere, alle, punten, reeks } = tijdvak;
  const { grenzen, vast } = families(wijdere);
  const kandidaten = [...new Set([...bekend.begins, ...elkeMaand(reeks)])].filter(
    (moment) => !begins.includes(moment) && !tijdvak.isDicht(moment),
  );
  const inGroepen = [...perFamilie(punten)].map(([familie, reeksen]) => {
    const zijde = (waarde: string) => zijdeVan(familie, waarde);
    return [familie, deelIn({ reeksen, zijdeVan: zijde }, grenzen(familie, begins), vast(familie))] as const;
  });
  return {
    sleutels,
    begins,
    dicht,
    los: maat === 'stroom' ? snijdLos(reeks, begins, kandidaten) : null,
    families: new Map(inGroepen),
    waarden: new Map([...perFamilie(alle)].map(([familie, reeksen]) => [familie, new Set(reeksen.keys())])),
    dagen: dagenVan(punten),
    dichteMaanden: maandenVan(alle.filter((punt) => !punten.includes(punt))),
  };
};

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
const stapelsVan = (punten: ReadonlyArray<Punt>, binnen: Clustering | null): ReadonlyArray<Stapel> => {
  const perSleutel = new Map<string, Array<Punt>>();
  for (const punt of punten) {
    const naam = [...(binnen?.rijen.find(({ sleutels }) => sleutels.has(punt.rij))?.sleutels ?? [punt.rij])].join(' ');
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
const samenvoeging = (stapels: ReadonlyArray<Stapel>, kleinVan: (stapel: Stapel) => Tijdvak['klein']) => {
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

/** Each pilot and what lies outside, as they are joined where one of them is too few. */
const tijdvakkenVan = (punten: ReadonlyArray<Punt>, opzet: Opzet): ReadonlyArray<Tijdvak> => {
  let stapels = stapelsVan(punten, opzet.binnen);
  const gemaakt = new Map<Stapel, Tijdvak>();
  const tijdvak = (stapel: Stapel): Tijdvak => {
    const bekend = gemaakt.get(stapel) ?? tijdvakVan(stapel, opzet);
    gemaakt.set(stapel, bekend);
    return bekend;
  };
  for (;;) {
    const samen = samenvoeging(stapels, (stapel) => tijdvak(stapel).klein);
    if (samen === null) return stapels.map(tijdvak);
    const [een, ander] = samen;
    stapels = [...stapels.filter((stapel) => stapel !== een && stapel !== ander), stapelOp(een, ander)];
  }
};

/** Everything of one maat, cut so that whatever is told of whole blocks is about nobody or about five people. */
export const cluster = (punten: ReadonlyArray<Punt>, opzet: Opzet): Clustering => {
  const { maat, binnen, alsOnderdeel, bekend } = opzet;
  const isEerste = binnen === null || isLos(maat);
  const tijdvakken = tijdvakkenVan(punten, opzet);
  const samen = snijdGeheel(tijdvakken, {
    kandidaten: isEerste ? oplopend([...bekend.begins, ...elkeMaand(reeksVan(punten))]) : binnen.geheel.begins,
    bekend: bekend.begins,
    magEigen: alsOnderdeel === null && heeftEigenGeheel(maat),
    zoals: isEerste ? null : binnen.geheel.sleutels,
  });
  const sleutels = new Set(samen.rijen.flatMap((rij) => [...rij.sleutels]));
  const gesneden = tijdvakken.map((tijdvak) => samen.rijen.find((rij) => rij.sleutels === tijdvak.sleutels) ?? tijdvak);
  return {
    rijen: gesneden.map((tijdvak) => rijVan(tijdvak, opzet)),
    geheel: { sleutels, begins: samen.geheel, dagen: dagenVan(punten.filter(({ rij }) => sleutels.has(rij))) },
  };
};
