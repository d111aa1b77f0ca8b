/** Chance that is the same every time: what is drawn depends on the name and the order of drawing only. */
export interface Zaad {
  /** From 0 up to 1. */
  readonly deel: () => number;
  readonly geheel: (vanaf: number, totEnMet: number) => number;
  readonly kies: <A>(uit: ReadonlyArray<A>) => A;
  readonly gewogen: <A extends string>(gewichten: Readonly<Partial<Record<A, number>>>) => A;
  /** So many different ones; the heavier, the more often. */
  readonly greep: <A extends string>(aantal: number, gewichten: Readonly<Partial<Record<A, number>>>) => Array<A>;
  readonly schud: <A>(lijst: ReadonlyArray<A>) => Array<A>;
}

const beginstand = (naam: string): number => {
  let stand = 0x811c9dc5;
  for (const teken of naam) stand = Math.imul(stand ^ teken.charCodeAt(0), 0x01000193);
  return stand >>> 0;
};

export const zaad = (naam: string): Zaad => {
  let stand = beginstand(naam);
  // Mulberry32: small, and good enough to spread rows.
  const deel = () => {
    stand = (stand + 0x6d2b79f5) | 0;
    let t = Math.imul(stand ^ (stand >>> 15), 1 | stand);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const geheel = (vanaf: number, totEnMet: number) => vanaf + Math.floor(deel() * (totEnMet - vanaf + 1));
  const kies = <A>(uit: ReadonlyArray<A>): A => {
    const gekozen = uit[geheel(0, uit.length - 1)];
    if (gekozen === undefined) throw new Error('Uit niets valt niet te kiezen.');
    return gekozen;
  };
  const greep = <A extends string>(aantal: number, gewichten: Readonly<Partial<Record<A, number>>>): Array<A> => {
    const over = new Map(Object.entries(gewichten) as Array<[A, number]>);
    const gekozen: Array<A> = [];
    while (gekozen.length < aantal && over.size > 0) {
      let rest = deel() * [...over.values()].reduce((som, gewicht) => som + gewicht, 0);
      const [sleutel] =
        [...over].find(([, gewicht]) => {
          rest -= gewicht;
          return rest < 0;
        }) ??
        [...over].at(-1) ??
        [];
      if (sleutel === undefined) break;
      over.delete(sleutel);
      gekozen.push(sleutel);
    }
    return gekozen;
  };
  const gewogen = <A extends string>(gewichten: Readonly<Partial<Record<A, number>>>): A => {
    const [gekozen] = greep<A>(1, gewichten);
    if (gekozen === undefined) throw new Error('Uit niets valt niet te kiezen.');
    return gekozen;
  };
  const schud = <A>(lijst: ReadonlyArray<A>): Array<A> =>
    lijst
      .map((waarde) => ({ waarde, plaats: deel() }))
      .sort((a, b) => a.plaats - b.plaats)
      .map(({ waarde }) => waarde);
  return { deel, geheel, kies, gewogen, greep, schud };
};

/** Whole parts of a whole, by weight (largest remainder): the parts add up to `totaal` exactly. */
export const verdeel = (totaal: number, gewichten: ReadonlyArray<number>): Array<number> => {
  const som = gewichten.reduce((a, b) => a + b, 0);
  const precies = gewichten.map((gewicht) => (totaal * gewicht) / som);
  const delen = precies.map(Math.floor);
  const rest = totaal - delen.reduce((a, b) => a + b, 0);
  precies
    .map((deel, plaats) => ({ plaats, over: deel - Math.floor(deel) }))
    .sort((a, b) => b.over - a.over || a.plaats - b.plaats)
    .slice(0, rest)
    .forEach(({ plaats }) => {
      delen[plaats] = (delen[plaats] ?? 0) + 1;
    });
  return delen;
};

/** A published percentage of a number of rows, as whole rows. */
export const procentVan = (procent: number, aantal: number): number => Math.round((procent * aantal) / 100);

/** The first `aantal` of a shuffled list answer yes, the others no. */
export const jaNee = (aantal: number, van: number, z: Zaad): Array<boolean> =>
  z.schud(Array.from({ length: van }, (_, plaats) => plaats < aantal));
