/** What stands in a column. A `verhouding` is a fraction (0.72), a `dag` reads YYYY-MM-DD. */
export type Celsoort = 'tekst' | 'geheel' | 'getal' | 'verhouding' | 'euro' | 'dag' | 'janee';

export interface TabelKolom {
  readonly naam: string;
  readonly soort: Celsoort;
  readonly omschrijving?: string;
}

/** A figure of its own kind, in a column where each row has another. */
export interface Getypt {
  readonly waarde: number;
  readonly soort: Celsoort;
}

export type Cel = string | number | boolean | null | Getypt;

/** Rows with one cell a column, in the columns' order. */
export interface Tabel {
  /** Of the sheet, and of the file without its ending. */
  readonly naam: string;
  readonly kolommen: ReadonlyArray<TabelKolom>;
  readonly rijen: ReadonlyArray<ReadonlyArray<Cel>>;
}
