/** What the comparison of costs rests on, apart from how it is read and kept: a page reckons with it too. */

export interface AannameSoort {
  readonly naam: string;
  readonly eenheid: 'uren' | 'weken' | 'aandeel' | 'euro';
  /** Nothing above this is believed. */
  readonly hoogstens: number;
  /** Whether more of it makes what is avoided more, or less. */
  readonly richting: 'meer' | 'minder';
  /** Where the usual value comes from, and what its band is. */
  readonly herkomst: string;
  readonly gebruikelijk: { readonly laag: number; readonly midden: number; readonly hoog: number };
}

/** What the comparison rests on. The sources give the middle; where they give no band, the band is ours and says so. */
export const aannameSoorten = {
  maatwerkUrenPerWeek: {
    naam: 'Uren maatwerk per week',
    eenheid: 'uren',
    hoogstens: 40,
    richting: 'meer',
    herkomst: 'Hilversum 2021: een indicatie was gemiddeld 2,7 uur per week. De bandbreedte is een eigen schatting.',
    gebruikelijk: { laag: 2, midden: 2.7, hoog: 3.4 },
  },
  maatwerkWeken: {
    naam: 'Weken maatwerk',
    eenheid: 'weken',
    hoogstens: 520,
    richting: 'meer',
    herkomst: 'Hilversum 2021: een indicatie gold een jaar of langer. De bandbreedte is een eigen schatting.',
    gebruikelijk: { laag: 26, midden: 52, hoog: 78 },
  },
  aandeelMaatwerk: {
    naam: 'Deel dat anders maatwerk kreeg',
    eenheid: 'aandeel',
    hoogstens: 1,
    richting: 'meer',
    herkomst: 'Hilversum 2021 rekent met iedereen. Dat is niet gemeten; de onderkant is een eigen schatting.',
    gebruikelijk: { laag: 0.6, midden: 1, hoog: 1 },
  },
  maatwerkTarief: {
    naam: 'Uurtarief aanbieder',
    eenheid: 'euro',
    hoogstens: 500,
    richting: 'meer',
    herkomst: 'Zeist 2022 (teruggerekend) in het midden; Westerveld 2023 basis en plus als onder- en bovenkant.',
    gebruikelijk: { laag: 55.8, midden: 57.6, hoog: 85.2 },
  },
  wijkUrenPerTraject: {
    naam: 'Uren per traject zonder urenregistratie',
    eenheid: 'uren',
    hoogstens: 1000,
    richting: 'minder',
    herkomst:
      'Hilversum 2021: 13 gesprekken van 45 minuten. De onderkant is het gemiddelde van Versa; de bovenkant is een eigen schatting.',
    gebruikelijk: { laag: 6, midden: 9.75, hoog: 20 },
  },
  wijkTarief: {
    naam: 'Uurtarief wijkteam',
    eenheid: 'euro',
    hoogstens: 500,
    richting: 'minder',
    herkomst:
      'Arnhem 2022: € 74.000 per fte is € 56,42 per uur zonder overhead, en een coach is duurder dan een aanbieder. Midden en bovenkant zijn een eigen schatting met overhead.',
    gebruikelijk: { laag: 56.42, midden: 70, hoog: 85 },
  },
} as const satisfies Record<string, AannameSoort>;

export type AannameCode = keyof typeof aannameSoorten;
export const aannameCodes = Object.keys(aannameSoorten) as ReadonlyArray<AannameCode>;
export const aannameVan = (code: AannameCode): AannameSoort => aannameSoorten[code];

/** What is reckoned with, and between which values it may well be. */
export interface Marge {
  readonly laag: number;
  readonly midden: number;
  readonly hoog: number;
}
export type Margen = Readonly<Record<AannameCode, Marge>>;

/** With other middles; a band that would leave its middle out grows to it. */
export const metProef = (aannames: Margen, geprobeerd: Partial<Readonly<Record<AannameCode, number>>>): Margen => {
  const van = (code: AannameCode) => {
    const { laag, midden, hoog } = aannames[code];
    const nieuw = geprobeerd[code] ?? midden;
    return { laag: Math.min(laag, nieuw), midden: nieuw, hoog: Math.max(hoog, nieuw) };
  };
  return {
    maatwerkUrenPerWeek: van('maatwerkUrenPerWeek'),
    maatwerkWeken: van('maatwerkWeken'),
    aandeelMaatwerk: van('aandeelMaatwerk'),
    maatwerkTarief: van('maatwerkTarief'),
    wijkUrenPerTraject: van('wijkUrenPerTraject'),
    wijkTarief: van('wijkTarief'),
  };
};
