/** One row as the file has it. `nummer` is the row as a spreadsheet counts: the heading is row 1. */
export interface Regel {
  readonly nummer: number;
  readonly cellen: ReadonlyArray<string>;
}

/** Rows come in handfuls: one promise a row costs more than the row. */
export type Regels = AsyncGenerator<ReadonlyArray<Regel>>;
export const regelsPerGreep = 1000;

/** The file cannot be read further; what it says is for the person who brought it. */
export class Onleesbaar extends Error {
  readonly regel: number;
  constructor(melding: string, regel = 1) {
    super(melding);
    this.name = 'Onleesbaar';
    this.regel = regel;
  }
}
