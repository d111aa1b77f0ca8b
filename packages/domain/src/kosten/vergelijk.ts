import { type AannameCode, aannameCodes, aannameVan, type Margen } from './aannameSoorten.ts';

/** What the register knows of the trajecten that the wijkteam guided itself and that ended. */
export interface Geteld {
  readonly trajecten: number;
  /** Of so many no hours are kept. */
  readonly zonderUren: number;
  /** Of the others together. */
  readonly bestedeUren: number;
}

/** One value for each assumption. */
export type Waarden = Readonly<Record<AannameCode, number>>;

export interface Vermeden {
  /** What indicaties for the same people would have taken. */
  readonly maatwerkUren: number;
  readonly maatwerkKosten: number;
  /** What the wijkteam spent. */
  readonly wijkUren: number;
  readonly wijkKosten: number;
  /** The first less the second. */
  readonly uren: number;
  readonly kosten: number;
}

export type Stand = 'laag' | 'midden' | 'hoog';

export const vermeden = ({ trajecten, zonderUren, bestedeUren }: Geteld, waarden: Waarden): Vermeden => {
  const maatwerkUren = trajecten * waarden.aandeelMaatwerk * waarden.maatwerkUrenPerWeek * waarden.maatwerkWeken;
  const wijkUren = bestedeUren + zonderUren * waarden.wijkUrenPerTraject;
  const maatwerkKosten = maatwerkUren * waarden.maatwerkTarief;
  const wijkKosten = wijkUren * waarden.wijkTarief;
  return {
    maatwerkUren,
    maatwerkKosten,
    wijkUren,
    wijkKosten,
    uren: maatwerkUren - wijkUren,
    kosten: maatwerkKosten - wijkKosten,
  };
};

const waardenBij = (aannames: Margen, standVan: (code: AannameCode) => Stand): Waarden =>
  Object.fromEntries(aannameCodes.map((code) => [code, aannames[code][standVan(code)]])) as Record<AannameCode, number>;

const gunstig = (code: AannameCode): Stand => (aannameVan(code).richting === 'meer' ? 'hoog' : 'laag');
const ongunstig = (code: AannameCode): Stand => (aannameVan(code).richting === 'meer' ? 'laag' : 'hoog');

export const middenWaarden = (aannames: Margen): Waarden => waardenBij(aannames, () => 'midden');

export type Band = Readonly<Record<Stand, Vermeden>>;

/** With every assumption at its least and at its most favourable end: what is true lies somewhere between. */
export const bandVan = (geteld: Geteld, aannames: Margen): Band => ({
  laag: vermeden(geteld, waardenBij(aannames, ongunstig)),
  midden: vermeden(geteld, middenWaarden(aannames)),
  hoog: vermeden(geteld, waardenBij(aannames, gunstig)),
});

/** What one assumption does to the avoided costs, the others in the middle. */
export interface Gevoeligheid {
  readonly aanname: AannameCode;
  readonly laag: number;
  readonly hoog: number;
}

/** The assumption that matters most first. */
export const gevoeligheidVan = (geteld: Geteld, aannames: Margen): ReadonlyArray<Gevoeligheid> =>
  aannameCodes
    .map((aanname) => {
      const met = (stand: Stand) =>
        vermeden(
          geteld,
          waardenBij(aannames, (code) => (code === aanname ? stand : 'midden')),
        ).kosten;
      return { aanname, laag: met(ongunstig(aanname)), hoog: met(gunstig(aanname)) };
    })
    .sort((a, b) => b.hoog - b.laag - (a.hoog - a.laag));
