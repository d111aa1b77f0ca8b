import { maakOngedaan } from '../besluit/maakOngedaan.ts';
import { neemBesluit, vraagBesluit } from '../besluit/neemBesluit.ts';
import { opdrachtMaand } from '../maandgesprek/maandkaart.ts';
import {
  beantwoordStap,
  begin as beginMelding,
  beginOpnieuw,
  gaNaar,
  gooiWeg,
  opdrachtMelding,
} from '../melding/intake.ts';
import { meldMetFormulier, vraagFormulier } from '../melding/meld.ts';
import { vraagAanvulling, vulAan } from '../melding/vulAan.ts';
import {
  openOverleg,
  sluitOverleg,
  stelUit,
  vraagOpening,
  vraagUitstel,
  vraagVolgorde,
  vraagWieErZijn,
  zetAanwezigen,
  zetBovenaan,
} from '../overleg/leid.ts';
import { plaatsOverleg } from '../overleg/plaats.ts';
import { planOverleg, vraagPlan } from '../overleg/plan.ts';
import { opdrachtOverleg, toonOverleg } from '../overleg/toonOverleg.ts';
import { geefOordeel, toonToets, vraagOordeel } from '../toets/oordeel.ts';
import { rondAf, vraagAfronding } from '../traject/afronding.ts';
import { opdrachtCaseload, toonCaseload } from '../traject/caseload.ts';
import { noteerContact, opdrachtContact, vraagContact } from '../traject/contact.ts';
import { evalueer, maakNieuweLink, vraagEvaluatie, vraagNieuweLink } from '../traject/evaluatie.ts';
import { opdrachtHerinneringen, toonHerinneringen } from '../traject/herinneringen.ts';
import { haalHerinneringWeg, stelHerinneringUit, vraagWaarom } from '../traject/herinneringUitstel.ts';
import { toonTraject } from '../traject/kaart.ts';
import { reflecteer, vraagReflectie } from '../traject/reflectie.ts';
import { schaalAf, schaalOp, vraagAfschaling, vraagOpschaling } from '../traject/schaal.ts';
import { begin as beginWeging } from '../weging/begin.ts';
import { onthul } from '../weging/onthul.ts';
import { geefStandpunt, vraagStandpunt } from '../weging/standpunt.ts';
import { tikStap, zetStap } from '../weging/stap.ts';
import { opdrachtCasus, toonCasus } from '../weging/toonCasus.ts';
import type { OpActie, OpFormulier, OpOpdracht } from './Beurt.ts';
import { opdrachtHulp, toonHulp } from './hulp.ts';

/** What each button does. */
export const acties = {
  hulp: toonHulp,
  'melding.begin': beginMelding,
  'melding.opnieuw': beginOpnieuw,
  'melding.weg': gooiWeg,
  'melding.naar': gaNaar,
  'melding.formulier': vraagFormulier,
  'melding.open': toonCasus,
  'melding.aanvulling': vraagAanvulling,
  'overleg.toon': toonOverleg,
  'overleg.plan': vraagPlan,
  'overleg.plaats': plaatsOverleg,
  'overleg.open': vraagOpening,
  'overleg.aanwezigen': vraagWieErZijn,
  'overleg.volgorde': vraagVolgorde,
  'overleg.uitstel': vraagUitstel,
  'overleg.sluit': sluitOverleg,
  'weging.begin': beginWeging,
  'weging.stap': tikStap,
  'weging.standpunt': vraagStandpunt,
  'weging.onthul': onthul,
  'weging.besluit': vraagBesluit,
  'weging.ongedaan': maakOngedaan,
  'toets.toon': toonToets,
  'toets.oordeel': vraagOordeel,
  'traject.toon': toonTraject,
  'traject.contact': vraagContact,
  'traject.reflectie': vraagReflectie,
  'traject.opschaling': vraagOpschaling,
  'traject.afschaling': vraagAfschaling,
  'traject.afronding': vraagAfronding,
  'traject.evaluatie': vraagEvaluatie,
  'traject.link': vraagNieuweLink,
  'traject.nieuweLink': maakNieuweLink,
  'herinneringen.toon': toonHerinneringen,
  'herinnering.later': stelHerinneringUit,
  'herinnering.weg': vraagWaarom,
  'caseload.toon': toonCaseload,
} satisfies Record<string, OpActie>;

/** What each dialog does once it is sent. */
export const formulieren = {
  'melding.stap': beantwoordStap,
  'melding.formulier': meldMetFormulier,
  'melding.aanvulling': vulAan,
  'overleg.plan': planOverleg,
  'overleg.open': openOverleg,
  'overleg.aanwezigen': zetAanwezigen,
  'overleg.volgorde': zetBovenaan,
  'overleg.uitstel': stelUit,
  'weging.stap': zetStap,
  'weging.standpunt': geefStandpunt,
  'weging.besluit': neemBesluit,
  'toets.oordeel': geefOordeel,
  'traject.contact': noteerContact,
  'traject.reflectie': reflecteer,
  'traject.opschaling': schaalOp,
  'traject.afschaling': schaalAf,
  'traject.afronding': rondAf,
  'traject.evaluatie': evalueer,
  'herinnering.weg': haalHerinneringWeg,
} satisfies Record<string, OpFormulier>;

/** What one can type. */
export const opdrachten = {
  melding: opdrachtMelding,
  overleg: opdrachtOverleg,
  casus: opdrachtCasus,
  contact: opdrachtContact,
  herinneringen: opdrachtHerinneringen,
  caseload: opdrachtCaseload,
  maand: opdrachtMaand,
  hulp: opdrachtHulp,
} satisfies Record<string, OpOpdracht>;

/** Only these can stand on a card: a button that leads nowhere does not compile. */
export type ActieNaam = keyof typeof acties;
export type FormulierNaam = keyof typeof formulieren;
export type OpdrachtNaam = keyof typeof opdrachten;

/** What is asked for by name, from outside: it may be anything. */
export const naamIn = <Tabel extends object>(tabel: Tabel, naam: string): (keyof Tabel & string) | undefined =>
  Object.hasOwn(tabel, naam) ? (naam as keyof Tabel & string) : undefined;
