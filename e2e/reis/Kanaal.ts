import type { Persona } from '../harness/personas.ts';

/** A channel to speak to Tenzij through: the web, or the stand-in of a chat platform. */
export interface Kanaal {
  readonly naam: 'web' | 'slack' | 'teams';
  /** The medewerker at this platform, tied to their chat account (confirmed once through the console's api). */
  readonly mens: (persona: Persona) => Promise<Gesprekspartner>;
  /** Every payload that our bot sent to the platform. */
  readonly uitgegaan: () => string;
  /** Limits that our bot broke; must be empty. */
  readonly overtredingen: () => ReadonlyArray<string>;
  readonly [Symbol.asyncDispose]: () => Promise<void>;
}

export interface Dialoog {
  readonly kop: string;
  readonly velden: ReadonlyArray<string>;
  readonly fouten: ReadonlyArray<string>;
}

/** Somebody who uses the platform as people do: they see, they press, they type. */
export interface Gesprekspartner {
  /** In one's own conversation with the bot. */
  readonly typ: (opdracht: string) => Promise<void>;
  /** In the team's channel; on the web in the room of the overleg. */
  readonly typInOverleg: (opdracht: string) => Promise<void>;
  /** The newest card that this person sees with that button, and that heading. */
  readonly druk: (label: string, opKaart?: RegExp) => Promise<void>;
  readonly vink: (label: string) => Promise<void>;
  /** Waits for an open dialog. */
  readonly dialoog: () => Promise<Dialoog>;
  /** By field label, options by label; fills the pages one after another and sends. */
  readonly vul: (waarden: Readonly<Record<string, string | ReadonlyArray<string>>>) => Promise<void>;
  /** Waits until this person can see it, anywhere. */
  readonly ziet: (wat: string | RegExp) => Promise<string>;
  /** Everything that this person ever could see. */
  readonly zag: () => string;
}
