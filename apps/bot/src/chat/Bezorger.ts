import type { Kaart } from '@tenzij/contract/gesprek/Kaart.ts';

/** A place at a chat platform where cards stand: the channel of an overleg, or somebody's own conversation. */
export interface Plek {
  readonly id: string;
  readonly soort: 'overleg' | 'persoonlijk';
  readonly tenant: string;
  readonly plek: string;
  readonly adres: string | null;
}

export type Bezorging =
  | { readonly soort: 'bezorgd'; readonly berichtId: string }
  /** The platform asks for patience, or is away. */
  | { readonly soort: 'wacht'; readonly seconden: number }
  /** The message that was to be replaced is no longer there. */
  | { readonly soort: 'bericht_weg' }
  /** The place is gone, or the bot was removed from it. */
  | { readonly soort: 'weg' };

/** How a platform takes what everybody in a place sees. Never throws for what the platform answers. */
export interface Bezorger {
  readonly nieuw: (plek: Plek, kaart: Kaart) => Promise<Bezorging>;
  readonly vervang: (plek: Plek, berichtId: string, kaart: Kaart) => Promise<Bezorging>;
  /** One line of what happened, in the thread of a message or in the place itself. */
  readonly regel: (plek: Plek, draad: string | null, tekst: string) => Promise<Bezorging>;
}
