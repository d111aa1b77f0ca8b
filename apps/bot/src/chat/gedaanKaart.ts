import type { Kaart } from '@tenzij/contract/gesprek/Kaart.ts';
import { berichten } from '../berichten.ts';
import { kaart, zacht } from '../kaart/blok.ts';

/** In place of what was asked, once it is done somewhere else. */
export const gedaanKaart = (id: string): Kaart =>
  kaart({
    id,
    kop: berichten.chat.gedaanKop,
    samenvatting: berichten.chat.gedaan,
    blokken: [zacht(berichten.chat.gedaan)],
  });
