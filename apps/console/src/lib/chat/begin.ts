import type { Rol } from '@tenzij/domain/medewerker/Medewerker.ts';
import { type Handeling, reikwijdte } from '@tenzij/domain/medewerker/rechten.ts';
import { tekst } from '#berichten';

interface Begin {
  readonly actie: string;
  readonly label: string;
  readonly recht: Handeling;
}

/** What a conversation can be begun with from a page. */
const beginnen: ReadonlyArray<Begin> = [
  { actie: 'melding.begin', label: tekst.chat.beginMelding, recht: 'melding.melden' },
  { actie: 'herinneringen.toon', label: tekst.chat.toonHerinneringen, recht: 'traject.contact' },
  { actie: 'caseload.toon', label: tekst.chat.toonCaseload, recht: 'caseload.lezen' },
  { actie: 'hulp', label: tekst.chat.toonHulp, recht: 'melding.melden' },
];

export const beginnenVoor = (rol: Rol): ReadonlyArray<Begin> =>
  beginnen.filter(({ recht }) => reikwijdte(rol, recht) !== undefined);

/** Only what stands above is begun from an address. */
export const beginUit = (gevraagd: string | null): string | null =>
  beginnen.find(({ actie }) => actie === gevraagd)?.actie ?? null;

/** Who brings in meldingen has somebody to talk to. */
export const heeftChat = (rol: Rol): boolean => reikwijdte(rol, 'melding.melden') !== undefined;
