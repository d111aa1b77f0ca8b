import type { Blok } from '@tenzij/contract/gesprek/Kaart.ts';
import type { Oordeel } from '@tenzij/domain/toets/Toets.ts';
import { woord } from '@tenzij/domain/woorden.ts';
import { berichten } from '../berichten.ts';
import { als, citaat, letOp } from '../kaart/blok.ts';
import { klein, opsomming } from '../kaart/notatie.ts';
import { medewerkerNaam } from '../medewerker/Namen.ts';
import type { Casus } from './Casus.ts';

/** The stappen that are missing, in one line. */
export const wat = ({ ontbrekendeStappen }: Oordeel): string =>
  opsomming(ontbrekendeStappen.map((stap) => klein(woord.stap[stap])));

/** What the teamleider sent it back for, above all else on the card. */
export const terugBlokken = ({ weging: { terug }, namen }: Casus): ReadonlyArray<Blok> =>
  terug === null
    ? []
    : [
        letOp(berichten.weging.terug(medewerkerNaam(namen, terug.door), wat(terug))),
        ...als(terug.opmerking !== null, citaat(terug.opmerking ?? '')),
      ];
