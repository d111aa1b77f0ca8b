import type { Kaart } from '@tenzij/contract/gesprek/Kaart.ts';
import { berichten } from '../berichten.ts';
import type { Venster } from './formulier.ts';
import { grenzen, grootsteScherm } from './grenzen.ts';
import { type Bericht, kaartenOnder, type Ruimte } from './kaart.ts';
import { knopnaam } from './knop.ts';
import { type Blok, plat, sectie } from './tekst.ts';

const zin = berichten.slack;
const ruimteNaast = (blokken: ReadonlyArray<Blok>): Ruimte => ({
  blokken: grenzen.scherm.blokken - blokken.length,
  grootte: grootsteScherm,
});

const schermnaam = 'scherm';

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
    ...scherm([...gezegd, ...kaartenOnder(kaarten, consoleUrl, ruimteNaast(gezegd))]),
    private_metadata: plek ?? '',
  };
};

/** The same as a message would say. */
export const berichtvenster = ({ blocks }: Bericht): Venster => scherm(blocks);

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
  const ruimte = ruimteNaast([...boven, ...onder]);
  return { type: 'home', blocks: [...boven, ...kaartenOnder(kaarten, consoleUrl, ruimte), ...onder] };
};
