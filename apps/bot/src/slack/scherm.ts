import type { Kaart } from '@tenzij/contract/gesprek/Kaart.ts';
import { berichten } from '../berichten.ts';
import type { Venster } from './formulier.ts';
import { grenzen, grootte } from './grenzen.ts';
import { kaartblokken } from './kaart.ts';
import { knopnaam } from './knop.ts';
import { type Blok, plat, sectie, verwijzing } from './tekst.ts';

const zin = berichten.slack;
/** Of a screen with cards; each card is held to what a message holds. */
const meesteTekens = 100_000;

export const schermnaam = 'scherm';

/** A button that does what was typed once more: what was typed travels in it, sealed. */
export const tekstknop = (label: string, verzegeld: string): Blok => ({
  type: 'actions',
  block_id: knopnaam.tekst,
  elements: [{ type: 'button', action_id: knopnaam.tekst, style: 'primary', text: plat(label, 75), value: verzegeld }],
});

/** A button that leads to the console. */
export const koppelknop = (label: string, adres: string): Blok => ({
  type: 'actions',
  block_id: knopnaam.koppel,
  elements: [{ type: 'button', action_id: knopnaam.koppel, style: 'primary', text: plat(label, 75), url: adres }],
});

/** Cards below each other, as many as there is room for. */
const kaartenOnder = (kaarten: ReadonlyArray<Kaart>, consoleUrl: string, ruimte: number): ReadonlyArray<Blok> => {
  const blokken: Array<Blok> = [];
  for (const [plaats, kaart] of kaarten.entries()) {
    const over = kaarten.length - plaats;
    const eigen = Math.max(8, Math.floor((ruimte - blokken.length - 1) / over) - 1);
    const getekend = kaartblokken(kaart, consoleUrl, { blokken: eigen, grootte: 13_000 }, `${plaats}.`);
    if (blokken.length + getekend.length + 2 > ruimte || grootte([...blokken, ...getekend]) > meesteTekens) {
      return [
        ...blokken,
        sectie(zin.enNog(over, null)),
        { type: 'section', text: verwijzing(zin.console, consoleUrl) },
      ];
    }
    blokken.push(...(blokken.length === 0 ? [] : [{ type: 'divider' } as const]), ...getekend);
  }
  return blokken;
};

const scherm = (blocks: ReadonlyArray<Blok>): Venster => ({
  type: 'modal',
  callback_id: schermnaam,
  title: plat(zin.naam, grenzen.scherm.titel),
  close: plat(zin.sluiten, grenzen.scherm.knop),
  private_metadata: '',
  blocks,
});

/** Something takes a while: it stands there until the outcome takes its place. */
export const wachtvenster = (): Venster => scherm([sectie(zin.evenGeduld)]);

/** What came of it, in the place of the dialog. */
export const uitkomstvenster = (
  zegt: string | null,
  kaarten: ReadonlyArray<Kaart>,
  consoleUrl: string,
  plek: string | null = null,
): Venster => {
  const gezegd = zegt === null || zegt === '' ? (kaarten.length === 0 ? [sectie(zin.klaar)] : []) : [sectie(zegt)];
  return {
    ...scherm([...gezegd, ...kaartenOnder(kaarten, consoleUrl, grenzen.scherm.blokken - gezegd.length)]),
    private_metadata: plek ?? '',
  };
};

/** One button that leads elsewhere, with why. */
export const koppelvenster = (zegt: string, knop: string, adres: string): Venster =>
  scherm([sectie(zegt), koppelknop(knop, adres)]);

export interface Thuis {
  readonly type: 'home';
  readonly blocks: ReadonlyArray<Blok>;
}

/** The home tab: what waits, one's casussen, and what the team weighs next. */
export const thuisscherm = (
  kaarten: ReadonlyArray<Kaart>,
  consoleUrl: string,
  zegt: string | null = null,
  onder: ReadonlyArray<Blok> = [],
): Thuis => {
  const boven = zegt === null ? [] : [sectie(zegt)];
  const ruimte = grenzen.scherm.blokken - boven.length - onder.length;
  return { type: 'home', blocks: [...boven, ...kaartenOnder(kaarten, consoleUrl, ruimte), ...onder] };
};
