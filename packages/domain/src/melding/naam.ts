import type { Identiteit } from './Inwoner.ts';

/** What stands in a name without telling whose it is: a text may have it in between, or leave it out. */
const geenNaam = new Set(
  [
    'van von de den der des het ten ter te op aan in bij uit onder voor over tot la le les du da das dos di del della',
    'el al bin bint ibn abu y zu s t en of haar zijn',
    'mevrouw mevr mvr mw meneer mijnheer heer dhr fam familie gezin echtpaar dochter zoon moeder vader wed weduwe',
    'drs dr mr ir ing prof jhr jonkheer onbekend anoniem',
    'inwoner inwoonster bewoner bewoonster client cliente klant persoon naam voornaam achternaam',
    'test testpersoon proef proefpersoon voorbeeld',
  ].flatMap((regel) => regel.split(' ')),
);

/** `Ben` is somebody, but "ik ben" is not. */
const isGeenDeel = (woord: string) => woord.length < 3 || woord === 'ben' || geenNaam.has(woord);

const anders: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
};

/** Without case, accents and what cannot be seen. */
const normaal = (woord: string): string =>
  /^[a-z]+$/i.test(woord)
    ? woord.toLowerCase()
    : [...woord.toLowerCase().normalize('NFKD')].map((teken) => anders[teken] ?? teken.replace(/\P{L}/u, '')).join('');

/** A stretch of a text, as signs are counted. */
interface Plek {
  readonly van: number;
  readonly tot: number;
}
interface Woord extends Plek {
  readonly woord: string;
  /** Only signs stand between this word and the one before; a space counts as one between two loose letters. */
  readonly hangt: boolean;
}

const woordenIn = (tekst: string): ReadonlyArray<Woord> => {
  const gevonden: Array<Woord> = [];
  for (const { 0: letters, index: van } of tekst.matchAll(/[\p{L}\p{M}\p{Cf}]+/gu)) {
    const woord = normaal(letters);
    if (woord === '') continue;
    const vorig = gevonden.at(-1);
    const isVast = vorig !== undefined && !/\s/.test(tekst.slice(vorig.tot, van));
    const isGespeld = vorig?.woord.length === 1 && woord.length === 1;
    gevonden.push({ woord, van, tot: van + letters.length, hangt: isVast || isGespeld });
  }
  return gevonden;
};

/** `O'Brien` is one word; `Yilmaz's` is a word and a letter. */
const metVoorletter = (woorden: ReadonlyArray<Woord>, tekst: string): ReadonlyArray<Woord> =>
  woorden.reduce<Array<Woord>>((samen, woord) => {
    const vorig = samen.at(-1);
    if (vorig?.woord.length === 1 && /^['’‘`´ʼ]$/u.test(tekst.slice(vorig.tot, woord.van)))
      samen[samen.length - 1] = { ...vorig, woord: vorig.woord + woord.woord, tot: woord.tot };
    else samen.push(woord);
    return samen;
  }, []);

const veelzeggend = (tekst: string): ReadonlyArray<Woord> =>
  metVoorletter(woordenIn(tekst), tekst).filter(({ woord }) => !geenNaam.has(woord));

/** Each word of three letters or more that says whose name it is, and what hangs together written as one. */
const delenVan = (naam: string): ReadonlySet<string> => {
  const delen = naam.split(/\s+/).flatMap((stuk) => {
    const woorden = woordenIn(stuk).map(({ woord }) => woord);
    const isVoorletters = woorden.every((woord) => woord.length === 1);
    return isVoorletters ? [] : [...woorden, woorden.join('')];
  });
  const alles = veelzeggend(naam).map(({ woord }) => woord);
  const voluit = alles.length > 1 ? [alles.join('')] : [];
  return new Set([...delen, ...voluit].filter((deel) => !isGeenDeel(deel)));
};

const plekkenVanDelen = (tekst: string, delen: ReadonlySet<string>): ReadonlyArray<Plek> => {
  const woorden = woordenIn(tekst);
  const langste = Math.max(0, ...[...delen].map((deel) => deel.length));
  const isDeel = (woord: string) => delen.has(woord) || (woord.endsWith('s') && delen.has(woord.slice(0, -1)));
  return woorden.flatMap(({ van }, eerste) => {
    let samen = '';
    for (let plaats = eerste; plaats < woorden.length && samen.length <= langste; plaats += 1) {
      const woord = woorden[plaats];
      if (woord === undefined || (plaats > eerste && !woord.hangt)) break;
      samen += woord.woord;
      if (isDeel(samen)) return [{ van, tot: woord.tot }];
    }
    return [];
  });
};

const paarVan = (a: string, b: string) => [a, b].sort().join(' ');

/**
 * Two words that tell one person from everybody else: the first and the last, and the last two. Every way to write the
 * whole name has one of them; a double surname is also said with one of its two.
 */
export const parenVan = (naam: string): ReadonlyArray<string> => {
  const woorden = veelzeggend(naam);
  const [eerste, ...rest] = woorden;
  const laatste = rest.at(-1);
  if (eerste === undefined || laatste === undefined) return [];
  const dubbel = rest.filter(({ tot }) => /^\s*-/.test(naam.slice(tot)));
  const bijEerste = [...dubbel, laatste].map(({ woord }) => paarVan(eerste.woord, woord));
  return [...new Set([...bijEerste, paarVan(woorden.at(-2)?.woord ?? eerste.woord, laatste.woord)])];
};

/** Every two words that follow each other, a genitive both with and without its s; in either order, as in a list. */
export const parenIn = (tekst: string): ReadonlyArray<Plek & { readonly paar: string }> => {
  const woorden = veelzeggend(tekst);
  return woorden.slice(1).flatMap(({ woord, tot }, plaats) => {
    const vorig = woorden[plaats];
    if (vorig === undefined) return [];
    const vormen = woord.length > 3 && woord.endsWith('s') ? [woord, woord.slice(0, -1)] : [woord];
    return vormen.map((vorm) => ({ paar: paarVan(vorig.woord, vorm), van: vorig.van, tot }));
  });
};

const zonderPlekken = (tekst: string, plekken: ReadonlyArray<Plek>): string => {
  let [zonder, gelezen] = ['', 0];
  for (const { van, tot } of [...plekken].sort((a, b) => a.van - b.van || b.tot - a.tot)) {
    if (van >= gelezen) zonder += `${tekst.slice(gelezen, van)}[naam]`;
    gelezen = Math.max(gelezen, tot);
  }
  return zonder + tekst.slice(gelezen);
};

/** The text with `[naam]` wherever it holds a part of one of these names, or one of these pairs. */
export const zonderNamen = (tekst: string, namen: ReadonlyArray<string>, paren: ReadonlySet<string>): string =>
  zonderPlekken(tekst, [
    ...namen.flatMap((naam) => plekkenVanDelen(tekst, delenVan(naam))),
    ...parenIn(tekst).filter(({ paar }) => paren.has(paar)),
  ]);

/** Whether a text says who this resident is, however the name is written. */
export const noemtInwoner = (tekst: string, { naam }: Pick<Identiteit, 'naam'>): boolean =>
  naam !== undefined && zonderNamen(tekst, [naam], new Set(parenVan(naam))) !== tekst;
