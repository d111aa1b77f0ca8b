import { tekst } from '#berichten';
import { dagenTussen, duur } from '#lib/notatie/datum.ts';
import type { Status } from '#lib/status/status.ts';

/** A week before the end it is time to look. */
const bijna = 7;

/** How long there is left, in words; the colour only repeats them. */
export const termijnStatus = (termijnOp: string, vandaag: string): Status => {
  const over = dagenTussen(vandaag, termijnOp);
  if (over < 0) return { woord: tekst.toets.telaat(duur(-over)), toon: 'danger', vorm: 'driehoek' };
  if (over === 0) return { woord: tekst.toets.laatsteDag, toon: 'danger', vorm: 'driehoek' };
  const woord = tekst.toets.nog(duur(over));
  return over <= bijna ? { woord, toon: 'warning', vorm: 'half' } : { woord, toon: 'neutral', vorm: 'open' };
};
