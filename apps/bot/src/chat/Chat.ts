import type { GesprekNaam, Ingaand, Uitgaand } from '@tenzij/contract/gesprek/Web.ts';
import type { Weigerreden } from '@tenzij/domain/chat/weiger.ts';
import type { Chatgebruiker, Waar } from './Chatgebruiker.ts';
import type { Rij } from './rij.ts';
import type { Zegel } from './zegel.ts';

type Zonder<T, K extends string> = T extends unknown ? Omit<T, K> : never;

/** What somebody does at a platform; the api knows which overleg is held where. Always with a key: platforms retry. */
export type Doet = Zonder<Ingaand, 'gesprek' | 'sleutel'> & { readonly sleutel: string };

export type Gezegd =
  | { readonly soort: 'antwoord'; readonly uitgaand: Uitgaand; readonly gesprek: GesprekNaam }
  /** Known, but not confirmed yet: one button that leads to the console. */
  | { readonly soort: 'te_bevestigen'; readonly zegt: string; readonly knop: string; readonly adres: string }
  /** How to be added, and nothing else. */
  | { readonly soort: 'onbekend'; readonly zegt: string }
  /** Tenzij cannot be reached: nothing happened. */
  | { readonly soort: 'weg'; readonly zegt: string };

/** A platform knows nothing of the domain, and has it from here. */
export type { Weigerreden };

/** The conversations, for a platform to bring people to. */
export interface Chat {
  readonly beurt: (wie: Chatgebruiker, waar: Waar, doet: Doet) => Promise<Gezegd>;
  /** What waits for this person, their casussen, and what their team weighs next. */
  readonly thuis: (wie: Chatgebruiker, waar: Waar) => Promise<Gezegd>;
  /** One card of a room, as this viewer may see it. */
  readonly kaart: (wie: Chatgebruiker, waar: Waar, kaartId: string) => Promise<Gezegd>;
  /** Casussen by number or words, ten at most, each a card that tells no more than its number. */
  readonly zoek: (wie: Chatgebruiker, waar: Waar, woorden: string) => Promise<Gezegd>;
  /** Notes in the journal that somebody was turned away. */
  readonly weiger: (reden: Weigerreden) => void;
  readonly rij: Rij;
  readonly zegelVan: (gebruiker: string) => Zegel;
  readonly einde: () => Promise<void>;
}
