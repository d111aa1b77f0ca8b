import { tekst } from '#berichten';
import { dagenTussen, geleden, plusDagen } from '#lib/notatie/datum.ts';
import type { Status } from '#lib/status/status.ts';

/** After half a year nobody counts on it any more that it is still so. */
const houdbaarDagen = 182;

/** Last checked before this day is too long ago. */
export const teOud = (vandaag: string) => plusDagen(vandaag, -houdbaarDagen);

/** When it was last checked, in words; the colour only repeats them. */
export const controleStatus = (gecontroleerdOp: string | null, vandaag: string): Status => {
  const t = tekst.voorziening;
  if (gecontroleerdOp === null) return { woord: t.nooit, toon: 'warning', vorm: 'open' };
  const woorden = geleden(gecontroleerdOp, vandaag);
  return dagenTussen(gecontroleerdOp, vandaag) > houdbaarDagen
    ? { woord: t.al(woorden.replace(' geleden', '')), toon: 'warning', vorm: 'half' }
    : { woord: t.klopte(woorden), toon: 'safe', vorm: 'vink' };
};

export const voorzieningStatus = (actief: boolean): Status =>
  actief
    ? { woord: tekst.voorziening.open, toon: 'active', vorm: 'vol' }
    : { woord: tekst.voorziening.gesloten, toon: 'danger', vorm: 'kruis' };
