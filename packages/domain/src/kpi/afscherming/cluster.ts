import { deelIn, type Venster } from './groepen.ts';
import { type Onderdeel, zijdeVan } from './maten.ts';
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
  /** Null where even all of it is too few people. */
  readonly begins: Begins | null;
  /** Stretches of time of which nothing is told. */
  readonly dicht: ReadonlyArray<Stuk>;
  readonly families: ReadonlyMap<string, ReadonlyArray<Venster>>;
  readonly waarden: ReadonlyMap<string, ReadonlySet<string>>;
  /** The first and last day with records in a stretch of time; null where it has none. */
  readonly randen: (stuk: Stuk) => readonly [string, string] | null;
}

export type Clustering = ReadonlyArray<Rij>;

const heel: Begins = [Number.NEGATIVE_INFINITY];

const reeksVan = (punten: ReadonlyArray<Punt>): Reeks => {
  const reeks = new Reeks();
  for (const { maand, telling } of punten) reeks.voegToe(maand, telling);
  return reeks;
};

/** The first and last day with records of a stretch of time, looked up once. */
const randenVan = (punten: ReadonlyArray<Punt>): Rij['randen'] => {
  const bekend = new Map<string, readonly [string, string] | null>();
  return ({ begin, eind }) => {
    const sleutel = `${begin} ${eind}`;
    const al = bekend.get(sleutel);
    if (al !== undefined) return al;
    const erin = punten.filter(({ maand }) => maand >= begin && maand < eind);
    const eerste = erin.map(({ eersteDag }) => eersteDag).sort()[0];
    const laatste = erin
      .map(({ laatsteDag }) => laatsteDag)
      .sort()
      .at(-1);
    const randen = eerste === undefined || laatste === undefined ? null : ([eerste, laatste] as const);
    bekend.set(sleutel, randen);
    return randen;
  };
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
    tijd: rijen.length === 0 ? elkeMaand(reeks) : rijen.map(({ begins }) => begins ?? heel).reduce(alleenGedeeld),
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
 * at least where that is: else the one would tell what the other hides. Gives where it can be told, and where not.
 */
const openEnDicht = (rijen: ReadonlyArray<Rij>, { familie, waarden }: Onderdeel) => {
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
  return { open: stukken.filter(staatApart), dicht: stukken.filter((stuk) => !staatApart(stuk)) };
};

const rijVan = (stapel: Stapel, { binnen, alsOnderdeel }: Wijdere): Rij => {
  const { sleutels } = stapel;
  const wijdere = (binnen ?? []).filter((rij) => [...rij.sleutels].some((sleutel) => sleutels.has(sleutel)));
  const { open, dicht } =
    alsOnderdeel === null ? { open: stukkenVan(heel), dicht: [] } : openEnDicht(wijdere, alsOnderdeel);
  const isDicht = ({ maand }: Punt) => dicht.some(({ begin, eind }) => maand >= begin && maand < eind);
  const punten = stapel.punten.filter((punt) => !isDicht(punt));
  const reeks = reeksVan(punten);
  const grenzen = grenzenUit(reeks, wijdere);
  const delen = open.map((stuk) => deelTijd(reeks, binnenStuk(grenzen.tijd, stuk)));
  const kan = wijdere.every((rij) => rij.begins !== null) && delen.every((deel) => deel !== null);
  const begins = kan
    ? [...delen.flatMap((deel) => deel ?? []), ...dicht.map(({ begin }) => begin)].sort((a, b) => a - b)
    : null;
  const alleFamilies = perFamilie(stapel.punten);
  const families = dicht.length === 0 ? alleFamilies : perFamilie(punten);
  const inGroepen = (nu: Begins) =>
    [...families].map(([familie, reeksen]) => {
      const zijde = (waarde: string) => zijdeVan(familie, waarde);
      const toegestaan = grenzen.vanFamilie(familie, nu);
      return [familie, deelIn({ reeksen, zijdeVan: zijde }, toegestaan, grenzen.vast(familie))] as const;
    });
  return {
    sleutels,
    begins,
    dicht,
    families: new Map(begins === null ? [] : inGroepen(begins)),
    waarden: new Map([...alleFamilies].map(([familie, reeksen]) => [familie, new Set(reeksen.keys())])),
    randen: randenVan(stapel.punten),
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

/** Rows as they are, or as the wider records join them; a row that may not be shown joins the smallest other. */
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

/** Everything of one maat, cut so that whatever is told of whole blocks is about nobody or about five people. */
export const cluster = (punten: ReadonlyArray<Punt>, wijdere: Wijdere = geenWijdere): Clustering => {
  let stapels = rijenVan(punten, wijdere.binnen);
  const gemaakt = new Map<Stapel, Rij>();
  for (;;) {
    const rijen = stapels.map((stapel) => gemaakt.get(stapel) ?? rijVan(stapel, wijdere));
    for (const [nr, rij] of rijen.entries()) gemaakt.set(stapels[nr] as Stapel, rij);
    const dicht = stapels.filter((_, nr) => rijen[nr]?.begins === null);
    const [klein] = [...dicht].sort((a, b) => gewichtVan(a) - gewichtVan(b));
    const [ander] = stapels.filter((stapel) => stapel !== klein).sort((a, b) => gewichtVan(a) - gewichtVan(b));
    if (klein === undefined || ander === undefined) return rijen;
    stapels = [...stapels.filter((stapel) => stapel !== klein && stapel !== ander), stapelOp(klein, ander)];
  }
};
