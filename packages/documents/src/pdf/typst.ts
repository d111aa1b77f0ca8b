/** A piece of Typst markup. Only this file and its neighbour write it; text gets in through `tekst`. */
export type Opmaak = string;

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '', '\t': '\\t' };

/** A text as Typst's own string: in there # @ $ * _ and the like mean nothing. */
export const letterlijk = (tekst: string): string =>
  `"${tekst.replace(/[\\"\n\r\t]/g, (teken) => escapes[teken] ?? '').replace(/\p{Cc}/gu, ' ')}"`;

/** Text where markup is expected. */
export const tekst = (waarde: string): Opmaak => `#text(${letterlijk(waarde)})`;

/** Content as an argument. */
export const inhoud = (...delen: ReadonlyArray<Opmaak>): string => `[${delen.join('')}]`;
