import type { Actie, Kaart } from '@tenzij/contract/gesprek/Kaart.ts';
import type { Rol } from '@tenzij/domain/medewerker/Medewerker.ts';
import { berichten } from '../berichten.ts';
import { als, kaart, knop, lijst, zacht } from '../kaart/blok.ts';
import { toon } from './antwoord.ts';
import type { OpActie, OpOpdracht } from './Beurt.ts';
import { magActie, opdrachtenVoor } from './recht.ts';
import type { ActieNaam } from './wegwijzer.ts';

const zin = berichten.hulp;

const knoppen: ReadonlyArray<Actie & { readonly actie: ActieNaam }> = [
  knop('melding.begin', '', zin.melding, 'hoofd'),
  knop('overleg.toon', '', zin.overleg),
  knop('herinneringen.toon', '', zin.herinneringen),
  knop('caseload.toon', '', zin.caseload),
];

/** What one can do here with this role. */
export const hulpKaart = (rol: Rol): Kaart => {
  const acties = knoppen.filter(({ actie }) => magActie(rol, actie));
  return kaart({
    id: 'hulp',
    kop: zin.kop,
    samenvatting: zin.samenvatting,
    blokken: [
      zacht(acties.length === 0 ? zin.nietsVoorRol : zin.intro),
      ...als(
        acties.length > 0,
        ...lijst(
          null,
          opdrachtenVoor(rol).map((opdracht) => zin.opdrachten[opdracht]),
        ),
      ),
    ],
    acties,
  });
};

export const toonHulp: OpActie = ({ mij }) => toon(hulpKaart(mij.rol));
export const opdrachtHulp: OpOpdracht = ({ mij }) => toon(hulpKaart(mij.rol));
