import type { Kpi } from '@tenzij/domain/kpi/Kpi.ts';

export type Eenheid = Kpi['eenheid'];

/** What a chart says, apart from how it is drawn: page, print and table read the same. */
export interface Punt {
  readonly naam: string;
  /** Null where there is nothing to show: no data, or too few people. */
  readonly waarde: number | null;
  readonly teller?: number | null;
  readonly noemer?: number | null;
  readonly onderdrukt?: boolean;
  /** What stands beside it on a page instead of the bare figure. */
  readonly tekst?: string;
  /** The same where there is less room; without it the bare figure. */
  readonly smal?: string;
  /** Between which figures the real one probably lies. */
  readonly marge?: { readonly van: number; readonly tot: number };
  /** Must be seen: drawn with a pattern of its own. */
  readonly opvallend?: boolean;
}

export interface Reeks {
  readonly naam: string;
  readonly punten: ReadonlyArray<Punt>;
}

export interface Norm {
  readonly waarde: number;
  readonly tekst: string;
}

/** A range to read the others against. */
export interface Band {
  readonly van: number;
  readonly tot: number;
  readonly tekst: string;
}

/** Something that happened, as a number on the time axis; what it is stands beside the chart. */
export interface Teken {
  readonly nr: number;
  /** The name of the point it stands at. */
  readonly bij: string;
  readonly tekst: string;
}

export interface Grafiek {
  readonly soort: 'staven' | 'lijn';
  /** The finding, in a sentence. */
  readonly titel: string;
  readonly reeksen: ReadonlyArray<Reeks>;
  readonly norm?: Norm;
  readonly band?: Band;
  readonly eenheid: Eenheid;
  /** On the time axis of a line. */
  readonly tekens?: ReadonlyArray<Teken>;
  /** What is not drawn, and why, in a sentence. */
  readonly ontbreekt?: string;
}

export interface GetekendeGrafiek extends Grafiek {
  /** Drawn for a page and for a phone; the page shows the one that fits. */
  readonly breed: string;
  readonly smal: string;
}
