/** What Slack takes, as it documents it. Lengths are counted as JavaScript does. */
export const grenzen = {
  bericht: { blokken: 50 },
  /** A modal, or the home tab. */
  scherm: { blokken: 100, titel: 24, knop: 24, verborgen: 3000 },
  id: 255,
  kop: 150,
  tekst: 3000,
  /** A field of a section. */
  vak: 2000,
  vakken: 10,
  knoppen: 25,
  knop: { tekst: 75, waarde: 2000, voorgelezen: 75 },
  keuze: { tekst: 75, waarde: 75, uitleg: 75 },
  hokjes: 10,
  keuzes: 100,
  keuzegroepen: 100,
  invoer: { label: 2000, hint: 2000, tekst: 3000 },
} as const;

/**
 * Above some 13.200 characters in all Slack refuses a message, and it does not say what it counts. As JSON it is
 * surely more than that.
 */
export const grootsteBericht = 13_000;
/** Of a screen Slack takes 250 KB. */
export const grootsteScherm = 200_000;

export const grootte = (blokken: ReadonlyArray<unknown>): number => JSON.stringify(blokken).length;

/** Cuts at a word where there is one, never through a character, and shows that something was cut. */
export const kort = (tekst: string, maximum: number): string => {
  if (tekst.length <= maximum) return tekst;
  const deel = tekst.slice(0, maximum - 1).replace(/[\uD800-\uDBFF]$/, '');
  const woord = deel.search(/\s\S*$/);
  return `${(woord > maximum / 2 ? deel.slice(0, woord) : deel).trimEnd()}…`;
};

export const inGroepen = <A>(lijst: ReadonlyArray<A>, grootte: number): ReadonlyArray<ReadonlyArray<A>> =>
  Array.from({ length: Math.ceil(lijst.length / grootte) }, (_, i) => lijst.slice(i * grootte, (i + 1) * grootte));
