import { type DagenIn, dagenVan, ligtIn, type MaandenIn, maandenVan } from './dagen.ts';
import { eenmaal } from './eenmaal.ts';
import { snijdGeheel } from './geheel.ts';
import { deelIn, type Venster } from './groepen.ts';
import { type Los, snijdLos } from './los.ts';
import { heeftEigenGeheel, type Onderdeel, zijdeVan } from './maten.ts';
import type { Reeks } from './mensen.ts';
import type { Punt } from './punten.ts';
import { reeksVan } from './reeksen.ts';
import { type Klein, type Stapel, samenvoeging, stapelOp, stapelsVan } from './stapels.ts';
import {
  alleenGedeeld,
  type Begins,
  binnenStuk,
  deelOp,
  deelTijd,
  elkeMaand,
  isBinnen,
  jaarVan,
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
  readonly dagen: DagenIn;
  readonly dichteMaanden: MaandenIn;
}

/** The rows, and where those of them that are told together are cut. */
export interface Clustering {
  readonly rijen: ReadonlyArray<Rij>;
  readonly geheel: Pick<Rij, 'sleutels' | 'begins' | 'dagen'>;
}

const heel: Begins = [Number.NEGATIVE_INFINITY];

type Waarden = Map<string, Set<string>>;
const voegToe = (bij: Waarden, familie: string, waarden: Iterable<string>): void => {
  const bekend = bij.get(familie) ?? new Set<string>();
  for (const waarde of waarden) bekend.add(waarde);
  bij.set(familie, bekend);
};

const inJaar = eenmaal<Waarden>();

/** Of each family all values; a year in which nothing changed is not looked through again. */
const waardenVan = (punten: ReadonlyArray<Punt>): Rij['waarden'] => {
  const samen: Waarden = new Map();
  for (const vanJaar of Map.groupBy(punten, ({ maand }) => jaarVan(maand)).values()) {
    const erin = inJaar(vanJaar[0], 'waarden', vanJaar, () => {
      const eigen: Waarden = new Map();
      for (const { families: delen } of vanJaar)
        for (const [familie, waarden] of delen) voegToe(eigen, familie, waarden.keys());
      return eigen;
    });
    for (const [familie, waarden] of erin) voegToe(samen, familie, waarden);
  }
  return samen;
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
  readonly klein: Klein;
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
  const overal = () => oplopend([...bekend.begins, ...elkeMaand(reeks)]);
  const tijd = wijdere.length === 0 ? overal() : wijdere.map((rij) => tijdIn(maat, rij)).reduce(alleenGedeeld);
  const eigenDagen = [...sleutels].flatMap(bekend.vanRij);
  const delen = mogelijk
    .flatMap((stuk) => deelOp(reeks, stuk, alleenGedeeld(eigenDagen, tijd)))
    .map((stuk) => deelTijd(reeks, binnenStuk(tijd, stuk), bekend.begins));
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
    eigenDagen,
  };
};

const rijVan = (tijdvak: Tijdvak, { maat, bekend }: Opzet): Rij => {
  const { sleutels, begins, dicht, wijdere, alle, punten, reeks } = tijdvak;
  const { grenzen, vast } = families(wijdere);
  const kandidaten = [...new Set([...bekend.begins, ...elkeMaand(reeks)])].filter(
    (moment) => !begins.includes(moment) && !tijdvak.isDicht(moment),
  );
  const waarden = waardenVan(alle);
  const inGroepen = [...waarden.keys()].map((familie) => {
    const deze = { naam: familie, punten, zijdeVan: (waarde: string) => zijdeVan(familie, waarde) };
    return [familie, deelIn(deze, grenzen(familie, begins), vast(familie))] as const;
  });
  const dichtePunten = new Set(alle).difference(new Set(punten));
  return {
    sleutels,
    begins,
    dicht,
    los: maat === 'stroom' ? snijdLos(reeks, begins, kandidaten) : null,
    families: new Map(inGroepen),
    waarden,
    dagen: dagenVan(punten),
    dichteMaanden: maandenVan([...dichtePunten]),
  };
};

/** Each pilot and what lies outside, as they are joined where one of them is too few. */
const tijdvakkenVan = (punten: ReadonlyArray<Punt>, opzet: Opzet): ReadonlyArray<Tijdvak> => {
  let stapels = stapelsVan(
    punten,
    (opzet.binnen?.rijen ?? []).map(({ sleutels }) => sleutels),
  );
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
