import { tekst } from '#berichten';
import type { Status } from './status.ts';

/** What is made up for the demo says so. */
export const voorbeeldStatus: Status = { woord: tekst.schil.voorbeeld, toon: 'neutral', vorm: 'streep' };
