import type { Chataccount } from '@tenzij/domain/chat/Chataccount.ts';

/** Who somebody is at a chat platform, as that platform vouches for. */
export interface Chatgebruiker extends Chataccount {
  /** Verified by the platform; null where it is not. */
  readonly email: string | null;
}

/** Where somebody does something. */
export interface Waar {
  /** The channel, as the platform names it; null in one's own conversation with the bot. */
  readonly plek: string | null;
  /** Where the platform takes answers for this conversation (Teams). */
  readonly adres: string | null;
  /** Where the bot can write to this person alone, as far as is known. */
  readonly persoonlijk: string | null;
  /** Whether somebody who is no colleague reads along in this channel. */
  readonly heeftGasten?: () => Promise<boolean>;
}
