import type { Rol } from '@tenzij/domain/medewerker/Medewerker.ts';
import { type Handeling, reikwijdte } from '@tenzij/domain/medewerker/rechten.ts';
import { berichten } from '../berichten.ts';
import { opsomming } from '../kaart/notatie.ts';
import type { ActieNaam, OpdrachtNaam } from './wegwijzer.ts';

/** What a button does, as the rights name it; null is for everybody. The api has the last word on whose it is. */
const handelingVanActie: Record<ActieNaam, Handeling | null> = {
  hulp: null,
  'melding.begin': 'melding.melden',
  'melding.opnieuw': 'melding.melden',
  'melding.weg': 'melding.melden',
  'melding.naar': 'melding.melden',
  'melding.formulier': 'melding.melden',
  'melding.open': 'melding.lezen',
  'melding.aanvulling': 'melding.melden',
  'overleg.toon': 'overleg.lezen',
  'overleg.plan': 'overleg.leiden',
  'overleg.plaats': 'chat.plaatsen',
  'overleg.open': 'overleg.leiden',
  'overleg.aanwezigen': 'overleg.leiden',
  'overleg.volgorde': 'overleg.leiden',
  'overleg.uitstel': 'overleg.leiden',
  'overleg.sluit': 'overleg.leiden',
  'weging.begin': 'weging.openen',
  'weging.stap': 'weging.stap',
  'weging.standpunt': 'weging.standpunt',
  'weging.onthul': 'weging.onthullen',
  'weging.besluit': 'weging.besluiten',
  'weging.ongedaan': 'weging.besluiten',
  'toets.toon': 'toets.oordelen',
  'toets.oordeel': 'toets.oordelen',
  'traject.toon': 'traject.lezen',
  'traject.contact': 'traject.contact',
  'traject.reflectie': 'traject.reflectie',
  'traject.opschaling': 'traject.schalen',
  'traject.afschaling': 'traject.schalen',
  'traject.afronding': 'traject.afronding',
  'traject.evaluatie': 'traject.afronding',
  'traject.link': 'traject.afronding',
  'traject.nieuweLink': 'traject.afronding',
  'herinneringen.toon': 'traject.contact',
  'herinnering.later': 'traject.contact',
  'herinnering.weg': 'traject.contact',
  'caseload.toon': 'caseload.lezen',
};

const handelingVanOpdracht: Record<OpdrachtNaam, Handeling | null> = {
  melding: 'melding.melden',
  overleg: 'overleg.lezen',
  casus: 'melding.lezen',
  contact: 'traject.contact',
  herinneringen: 'traject.contact',
  caseload: 'caseload.lezen',
  maand: 'caseload.lezen',
  hulp: null,
};

export const mag = (rol: Rol, handeling: Handeling | null): boolean =>
  handeling === null || reikwijdte(rol, handeling) !== undefined;
export const magActie = (rol: Rol, actie: ActieNaam): boolean => mag(rol, handelingVanActie[actie]);
export const magOpdracht = (rol: Rol, opdracht: OpdrachtNaam): boolean => mag(rol, handelingVanOpdracht[opdracht]);

/** What this role can type, in the order of the help. */
export const opdrachtenVoor = (rol: Rol): ReadonlyArray<OpdrachtNaam> =>
  (Object.keys(handelingVanOpdracht) as ReadonlyArray<OpdrachtNaam>).filter((opdracht) => magOpdracht(rol, opdracht));

/** That it cannot be done with this role, and what can. */
export const nietMetRol = (rol: Rol): string => {
  const wel = opdrachtenVoor(rol).filter((opdracht) => opdracht !== 'hulp');
  const { nietMetUwRol, ditKanWel, nietsVoorRol } = berichten.hulp;
  return `${nietMetUwRol} ${wel.length === 0 ? nietsVoorRol : ditKanWel(opsomming([...wel, 'hulp']))}`;
};
