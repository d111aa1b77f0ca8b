/** Where a command says what it does. */
export interface Uitvoer {
  readonly zeg: (regel: string) => void;
  /** Writes over the last line; undefined where that cannot, as in a log. */
  readonly ververs: ((regel: string) => void) | undefined;
}
