interface Gemaakt<A> {
  readonly van: ReadonlyArray<unknown>;
  readonly uitkomst: A;
}

const isZelfde = (a: ReadonlyArray<unknown>, b: ReadonlyArray<unknown>): boolean =>
  a.length === b.length && a.every((een, nr) => een === b[nr]);

/**
 * Makes something once of these things: as long as they are the very same it stays as it was made. It is kept by name
 * with one of them, and gone with it.
 */
export const eenmaal = <A>() => {
  const gemaakt = new WeakMap<object, Map<string, Gemaakt<A>>>();
  return (bij: object | undefined, naam: string, van: ReadonlyArray<unknown>, maak: () => A): A => {
    if (bij === undefined) return maak();
    const opNaam = gemaakt.get(bij) ?? new Map<string, Gemaakt<A>>();
    gemaakt.set(bij, opNaam);
    const vroeger = opNaam.get(naam);
    if (vroeger !== undefined && isZelfde(vroeger.van, van)) return vroeger.uitkomst;
    const uitkomst = maak();
    opNaam.set(naam, { van, uitkomst });
    return uitkomst;
  };
};
