import type { Chat } from '../chat/Chat.ts';
import type { Gelegenheid } from './Activiteit.ts';
import type { Persoonlijk } from './persoonlijk.ts';
import type { Platform } from './platform.ts';
import type { Geduld } from './wachten.ts';
import type { Wie } from './wie.ts';

/** What everything that somebody does in Teams needs. */
export interface Omgeving {
  readonly chat: Chat;
  readonly platform: Platform;
  readonly wie: (bij: Gelegenheid) => Promise<Wie>;
  readonly persoonlijk: Persoonlijk;
  readonly consoleUrl: string;
  readonly metGeduld: Geduld;
}

/** What one person does is done in its order. */
export const ordeVan = ({ lid }: Gelegenheid): string => lid;
