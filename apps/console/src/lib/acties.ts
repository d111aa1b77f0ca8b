/** One thing that may be done here: what pages show as buttons and links. */
export interface Actie {
  readonly label: string;
  readonly zichtbaar: boolean;
  readonly naar: string;
}

/** What can be seen, in order; the first is the one thing to do next. */
export const zichtbareActies = (acties: Readonly<Record<string, Actie>>): ReadonlyArray<Actie> =>
  Object.values(acties).filter(({ zichtbaar }) => zichtbaar);
