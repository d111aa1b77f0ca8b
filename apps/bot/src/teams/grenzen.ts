/** What Teams takes, as Microsoft documents it, and how far below it we stay. */
export const grenzen = {
  /** Documented: 100 KB for a message, counted as UTF-16; older clients and connectors stop at 28. */
  berichtBytes: 28_000,
  /** What is left of it for the card: the rest says where it goes. */
  kaartBytes: 26_000,
  /** A dialog does not go through a conversation; its lists of people are longer. */
  dialoogBytes: 80_000,
  /** Who can have a card of their own in one message. */
  kijkers: 60,
  kijkerBytes: 10_000,
  /** Beyond this a client folds the buttons away. */
  knoppen: 6,
  knopTitel: 80,
  knopBytes: 1_600,
  dialoogKop: 60,
  /** From here on one searches among the options. */
  zoekVanaf: 12,
  /** Up to here all options are seen at once. */
  openTot: 6,
  vinkenTot: 24,
  regel: 2_000,
  zoekresultaten: 10,
  /** For the body of what Teams sends us: a dialog of some long texts. */
  ingaandBytes: 256 * 1024,
} as const;

/** As Teams counts: two bytes a character. */
export const bytes = (inhoud: unknown): number => JSON.stringify(inhoud).length * 2;

/** Never cut through the middle of a character of two. */
const zonderHalf = (tekst: string): string => (/[\ud800-\udbff]$/.test(tekst) ? tekst.slice(0, -1) : tekst);

export const kort = (tekst: string, lengte: number): string =>
  tekst.length <= lengte ? tekst : `${zonderHalf(tekst.slice(0, lengte - 1))}…`;

/** Where a client wants a word, and there is none. */
export const anders = (tekst: string, dan: string): string => (tekst.trim() === '' ? dan : tekst);
