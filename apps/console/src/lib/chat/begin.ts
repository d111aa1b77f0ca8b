import type { Rol } from '@tenzij/domain/medewerker/Medewerker.ts';
import { reikwijdte } from '@tenzij/domain/medewerker/rechten.ts';

/** What a page can begin in the chat. */
const begin = ['melding.begin', 'herinneringen.toon', 'hulp'] as const;
export type Begin = (typeof begin)[number];

/** Only what stands above is begun from an address. */
export const beginUit = (gevraagd: string | null): Begin | null => begin.find((actie) => actie === gevraagd) ?? null;

/** Who brings in meldingen has somebody to talk to. */
export const heeftChat = (rol: Rol): boolean => reikwijdte(rol, 'melding.melden') !== undefined;
