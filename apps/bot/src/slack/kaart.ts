import type { Kaart } from '@tenzij/contract/gesprek/Kaart.ts';
import { berichten } from '../berichten.ts';
import { begintEenPagina, consoleAdres } from '../chat/consoleAdres.ts';
import { grenzen, grootsteBericht, grootte, kort } from './grenzen.ts';
import { type Getekend, type Maat, type Noem, tekenBlok } from './kaartblok.ts';
import { knoppenrijen, pastAlsKnop } from './knop.ts';
import { type Blok, inStukken, klein, kopblok, ontsnaptTot, plat, sectie, verwijzing } from './tekst.ts';

/** What a message says: blocks, and the same in one line for a notification or a screen reader. */
export interface Bericht {
  readonly text: string;
  readonly blocks: ReadonlyArray<Blok>;
}

/** How many blocks there is room for, and how much in all. */
export interface Ruimte {
  readonly blokken: number;
  readonly grootte: number;
}
const berichtruimte: Ruimte = { blokken: grenzen.bericht.blokken, grootte: grootsteBericht };

const zin = berichten.slack;

/** From all there is to no more than the beginning: the first that fits is drawn. */
const maten: ReadonlyArray<Maat> = [
  { tekst: 12_000, deel: 2000, rijen: Number.POSITIVE_INFINITY },
  { tekst: 3000, deel: 1000, rijen: Number.POSITIVE_INFINITY },
  ...[600, 400, 300, 200, 150, 120, 90].map((deel) => ({ tekst: 2000, deel, rijen: Number.POSITIVE_INFINITY })),
  ...[40, 35, 30, 25, 20, 15, 10].map((rijen) => ({ tekst: 1000, deel: 120, rijen })),
  ...[5, 3, 1].map((rijen) => ({ tekst: 400, deel: 80, rijen })),
];

/** The id of the card in the names of its blocks: what is clicked says on which card. */
const noemOp =
  (kaartId: string, groep: number | string): Noem =>
  (plaats) => {
    const naam = `${groep}.${plaats}|`;
    return naam.length + kaartId.length <= grenzen.id ? `${naam}${kaartId}` : naam;
  };
/** Before the names in a message of several cards: no one of them can take the place of all. */
const samen = 'samen.';
export const kaartIdIn = (blokId: string): string | undefined =>
  blokId.startsWith(samen) ? undefined : /^[^|]*\|(.+)$/s.exec(blokId)?.[1];

const slot = (kaart: Kaart, delen: ReadonlyArray<Getekend>, consoleUrl: string, ingekort: boolean) => {
  const rest = delen.flatMap((deel) => deel.rest);
  const naarConsole = verwijzing(berichten.chat.openConsole, consoleAdres(consoleUrl, kaart.id));
  if (rest.length === 0 && !ingekort && !delen.some((deel) => deel.ingekort))
    return begintEenPagina(kaart.id) ? [klein(naarConsole)] : [];
  const regels = rest.length === 0 ? berichten.chat.nietAlles : kort(rest.join('\n'), grenzen.vak);
  return [klein(plat(regels), naarConsole)];
};

const tekenOp = (kaart: Kaart, maat: Maat, consoleUrl: string, voor: string): ReadonlyArray<Blok> => {
  const delen = kaart.blokken.map((blok, plaats) => tekenBlok(blok, maat, noemOp(kaart.id, `${voor}${plaats}`)));
  const acties = kaart.acties.filter(pastAlsKnop);
  const ingekort = kaart.kop.length > grenzen.kop || acties.length < kaart.acties.length;
  return [
    kopblok(kaart.kop),
    ...delen.flatMap(({ blokken }) => blokken),
    ...slot(kaart, delen, consoleUrl, ingekort),
    ...knoppenrijen(acties, (rij) => noemOp(kaart.id, `${voor}acties`)(String(rij))),
  ];
};

/** Not even the beginning of each part fits: what it is, what one can do, and where the rest stands. */
const inHetKort = (kaart: Kaart, consoleUrl: string, voor: string): ReadonlyArray<Blok> => [
  kopblok(kaart.kop),
  sectie(kort(kaart.samenvatting, 500)),
  klein(plat(berichten.chat.nietAlles), verwijzing(berichten.chat.openConsole, consoleAdres(consoleUrl, kaart.id))),
  ...knoppenrijen(kaart.acties.filter(pastAlsKnop).slice(0, 5), (rij) =>
    noemOp(kaart.id, `${voor}acties`)(String(rij)),
  ),
];

/** As much of the card as there is room for. `voor` keeps the names of several cards on one screen apart. */
const kaartblokken = (
  kaart: Kaart,
  consoleUrl: string,
  ruimte: Ruimte = berichtruimte,
  voor = '',
): ReadonlyArray<Blok> => {
  for (const maat of maten) {
    const blokken = tekenOp(kaart, maat, consoleUrl, voor);
    if (blokken.length <= ruimte.blokken && grootte(blokken) <= ruimte.grootte) return blokken;
  }
  return inHetKort(kaart, consoleUrl, voor);
};

const meldingstekst = (tekst: string) => ontsnaptTot(tekst.trim() || zin.naam, grenzen.tekst);

/** A card as a message, with what is said about it above, and what one can do besides below. */
export const kaartbericht = (
  kaart: Kaart,
  consoleUrl: string,
  zegt: string | null = null,
  onder: ReadonlyArray<Blok> = [],
): Bericht => {
  const boven = zegt === null ? [] : [sectie(zegt)];
  const ruimte = {
    blokken: berichtruimte.blokken - boven.length - onder.length,
    grootte: berichtruimte.grootte - grootte(boven) - grootte(onder),
  };
  return {
    text: meldingstekst(zegt ?? (kaart.samenvatting.trim() || kaart.kop)),
    blocks: [...boven, ...kaartblokken(kaart, consoleUrl, ruimte), ...onder],
  };
};

/** Cards below each other, as many as there is room for; the others are counted. */
export const kaartenOnder = (
  kaarten: ReadonlyArray<Kaart>,
  consoleUrl: string,
  ruimte: Ruimte,
): ReadonlyArray<Blok> => {
  const blokken: Array<Blok> = [];
  const slotblok = (rest: number) =>
    klein(plat(zin.enNog(rest, null)), verwijzing(berichten.chat.openConsole, consoleUrl));
  for (const [plaats, kaart] of kaarten.entries()) {
    const rest = kaarten.length - plaats;
    const vrij = ruimte.blokken - blokken.length - 2;
    const eigen = {
      blokken: Math.max(8, Math.floor(vrij / rest) - 1),
      grootte: Math.min(berichtruimte.grootte, Math.max(1500, Math.floor((ruimte.grootte - grootte(blokken)) / rest))),
    };
    const getekend = kaartblokken(kaart, consoleUrl, eigen, `${samen}${plaats}.`);
    const vol = grootte([...blokken, ...getekend, slotblok(rest)]) + 50 > ruimte.grootte;
    if (getekend.length > vrij || vol) return [...blokken, slotblok(rest)];
    blokken.push(...(plaats === 0 ? [] : [{ type: 'divider' } as const]), ...getekend);
  }
  return blokken;
};

/** Several cards in one message, with what is said above. */
export const kaartenbericht = (kaarten: ReadonlyArray<Kaart>, consoleUrl: string, zegt: string | null): Bericht => {
  const [enige, ...meer] = kaarten;
  if (enige !== undefined && meer.length === 0) return kaartbericht(enige, consoleUrl, zegt);
  const boven = zegt === null ? [] : [sectie(zegt)];
  const ruimte = { blokken: berichtruimte.blokken - boven.length, grootte: berichtruimte.grootte - grootte(boven) };
  return {
    text: meldingstekst(zegt ?? kaarten.map(({ samenvatting }) => samenvatting).join(' · ')),
    blocks: [...boven, ...kaartenOnder(kaarten, consoleUrl, ruimte)],
  };
};

/** One line, said. */
export const regelbericht = (tekst: string): Bericht => ({
  text: meldingstekst(tekst),
  blocks: inStukken(kort(tekst, 3 * grenzen.tekst)).map(sectie),
});
