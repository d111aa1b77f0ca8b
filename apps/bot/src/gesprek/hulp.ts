import type { Kaart } from '@tenzij/contract/gesprek/Kaart.ts';
import { berichten } from '../berichten.ts';
import { kaart, knop, lijst, zacht } from '../kaart/blok.ts';
import { toon } from './antwoord.ts';
import type { OpActie, OpOpdracht } from './Beurt.ts';

const zin = berichten.hulp;

/** What one can do here. */
export const hulpKaart: Kaart = kaart({
  id: 'hulp',
  kop: zin.kop,
  samenvatting: zin.samenvatting,
  blokken: [
    zacht(zin.intro),
    ...lijst(
      null,
      zin.opdrachten.map(([tekst = '', bij = null]) => ({ tekst, bij })),
    ),
  ],
  acties: [
    knop('melding.begin', '', zin.melding, 'hoofd'),
    knop('overleg.toon', '', zin.overleg),
    knop('herinneringen.toon', '', zin.herinneringen),
    knop('caseload.toon', '', zin.caseload),
  ],
});

export const toonHulp: OpActie = () => toon(hulpKaart);
export const opdrachtHulp: OpOpdracht = () => toon(hulpKaart);
