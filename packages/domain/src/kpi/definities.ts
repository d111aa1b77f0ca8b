import { clientervaringVragen } from '../ervaring/Evaluatie.ts';
import type { Kpi } from './Kpi.ts';

interface Definitie {
  readonly naam: string;
  /** What is counted, over what. */
  readonly definitie: string;
  readonly bron: string;
  readonly eenheid: Kpi['eenheid'];
  readonly norm?: { readonly norm: number; readonly richting: 'minimaal' | 'maximaal' };
  /** The sets of records that who knows the figure knows how many people are in, as `afscherming/maten.ts` names them. */
  readonly rustOp: ReadonlyArray<string>;
  /** A figure of one day, the last of the period: months beside each other do not add up to it. */
  readonly opPeildatum?: true;
}

/** A beschikking is in time within six weeks of onderzoek and two of deciding. */
export const beschikTermijnDagen = 56;

/** How long a traject took, in calendar months: the last day of a class still belongs to it. */
export const duurklassen = [
  { sleutel: '0-3', totMaanden: 3 },
  { sleutel: '3-6', totMaanden: 6 },
  { sleutel: '6-12', totMaanden: 12 },
  { sleutel: '12-24', totMaanden: 24 },
  { sleutel: '24-36', totMaanden: 36 },
  { sleutel: '36-48', totMaanden: 48 },
  { sleutel: '48+', totMaanden: null },
] as const;

/** So many meldingen make a question that the sociale kaart should answer [A §6]. */
export const aanbodVanafMeldingen = 5;

/** Every KPI, in the order in which they are read. */
export const definities = {
  meldingen: {
    naam: 'Meldingen',
    definitie: 'Het aantal meldingen dat in de periode is ontvangen, ook per bron.',
    bron: 'H1',
    eenheid: 'aantal',
    rustOp: ['melding'],
  },
  viaSociaalPlein: {
    naam: 'Via het Sociaal Plein',
    definitie: 'Meldingen die via het Sociaal Plein kwamen, gedeeld door alle meldingen in de periode.',
    bron: 'H1',
    eenheid: 'verhouding',
    rustOp: ['melding', 'melding.sociaalPlein'],
  },
  bereik: {
    naam: 'Bereik',
    definitie: 'Het aantal verschillende inwoners met een melding in de periode, ook per wijk en leeftijdsgroep.',
    bron: 'H0 §5',
    eenheid: 'aantal',
    rustOp: ['melding'],
  },
  instroom: {
    naam: 'Instroom',
    definitie: 'Het aantal trajecten dat in de periode is gestart.',
    bron: 'A §5',
    eenheid: 'aantal',
    rustOp: ['gestart'],
  },
  uitstroom: {
    naam: 'Uitstroom',
    definitie: 'Het aantal trajecten dat in de periode is beëindigd.',
    bron: 'A §5',
    eenheid: 'aantal',
    rustOp: ['beeindigd'],
  },
  actief: {
    naam: 'Actieve trajecten',
    definitie: 'Het aantal trajecten dat op de laatste dag van de periode gestart is en nog niet beëindigd.',
    bron: 'A §5',
    eenheid: 'aantal',
    rustOp: ['stroom'],
    opPeildatum: true,
  },
  aandeelZelf: {
    naam: 'Zelf begeleid',
    definitie:
      'Inwoners die het wijkteam op de laatste dag van de periode zelf of samen met een aanbieder begeleidt, gedeeld door alle inwoners met zo’n traject of een lopende indicatie voor begeleiding.',
    bron: 'A §5',
    eenheid: 'verhouding',
    rustOp: ['begeleid', 'begeleid.zelf'],
    opPeildatum: true,
  },
  besluitenZelf: {
    naam: 'Besluiten om zelf te begeleiden',
    definitie: 'Besluiten om zelf te begeleiden of te combineren, gedeeld door alle besluiten in de periode.',
    bron: 'A §3',
    eenheid: 'verhouding',
    rustOp: ['besluit', 'besluit.zelf'],
  },
  afwijkendeBesluiten: {
    naam: 'Anders besloten dan het advies',
    definitie: 'Besluiten die afwijken van het advies, gedeeld door alle besluiten in de periode.',
    bron: 'A §5.6',
    eenheid: 'verhouding',
    rustOp: ['besluit', 'besluit.afwijkend'],
  },
  ineffectieveGronden: {
    naam: 'Gronden die niet tellen',
    definitie:
      'Besluiten waarbij werkdruk, een persoonlijke voorkeur of de voorkeur van de verwijzer is genoemd, gedeeld door alle besluiten in de periode.',
    bron: 'A §5.6',
    eenheid: 'verhouding',
    rustOp: ['besluit', 'besluit.ineffectief'],
  },
  stappenVolledig: {
    naam: 'Alle stappen gezet',
    definitie:
      'Besluiten waarbij alle zeven stappen zijn gezet, gedeeld door alle besluiten in de periode; ook hoe vaak elke stap is overgeslagen bij een weging in Tenzij.',
    bron: 'A §5',
    eenheid: 'verhouding',
    rustOp: ['besluit', 'besluit.volledig'],
  },
  wachttijdMediaan: {
    naam: 'Wachttijd',
    definitie:
      'De middelste wachttijd van de trajecten die in de periode zijn gestart: dagen van de melding tot het eerste contact, of tot de start als er geen contact is vastgelegd.',
    bron: 'H0',
    eenheid: 'dagen',
    rustOp: ['gestart.gemeld'],
  },
  binnenZesMaanden: {
    naam: 'Binnen zes maanden klaar',
    definitie:
      'Beëindigde trajecten die hoogstens zes kalendermaanden duurden, gedeeld door alle beëindigde trajecten.',
    bron: 'H1',
    eenheid: 'verhouding',
    rustOp: ['beeindigd', 'beeindigd.binnenZesMaanden'],
  },
  doorlooptijdMediaan: {
    naam: 'Doorlooptijd',
    definitie: 'De middelste duur in dagen, van start tot einde, van de trajecten die in de periode zijn beëindigd.',
    bron: 'H1',
    eenheid: 'dagen',
    rustOp: ['beeindigd'],
  },
  doorlooptijdP90: {
    naam: 'Doorlooptijd van negen op de tien',
    definitie: 'Het aantal dagen waarbinnen 90% van de in de periode beëindigde trajecten klaar was.',
    bron: 'H1',
    eenheid: 'dagen',
    rustOp: ['beeindigd'],
  },
  urenPerTraject: {
    naam: 'Uren per traject',
    definitie: 'Bestede uren in de beëindigde trajecten, gedeeld door het aantal beëindigde trajecten.',
    bron: 'H1',
    eenheid: 'uren',
    rustOp: ['beeindigd'],
  },
  contactmomentenPerTraject: {
    naam: 'Contacten per traject',
    definitie: 'Contactmomenten in de beëindigde trajecten, gedeeld door het aantal beëindigde trajecten.',
    bron: 'H1',
    eenheid: 'aantal',
    rustOp: ['beeindigd'],
  },
  redenBeeindiging: {
    naam: 'Redenen van beëindiging',
    definitie: 'Het aantal trajecten dat in de periode is beëindigd, verdeeld naar reden.',
    bron: 'A §4',
    eenheid: 'aantal',
    rustOp: ['beeindigd'],
  },
  zelfstandigVerder: {
    naam: 'Zelf weer verder',
    definitie: 'Inwoners die zeggen dat zij zelf verder kunnen, gedeeld door de inwoners die deze vraag beantwoordden.',
    bron: 'A §5.4',
    eenheid: 'verhouding',
    rustOp: ['beeindigd.zelfstandigVerder antwoord', 'beeindigd.zelfstandigVerder ja'],
  },
  responsInwoners: {
    naam: 'Respons van inwoners',
    definitie: 'Beëindigde trajecten met een evaluatie van de inwoner, gedeeld door alle beëindigde trajecten.',
    bron: 'A §5',
    eenheid: 'verhouding',
    rustOp: ['beeindigd', 'beeindigd.inwoner'],
  },
  responsCoaches: {
    naam: 'Respons van coaches',
    definitie: 'Beëindigde trajecten met een evaluatie van de coach, gedeeld door alle beëindigde trajecten.',
    bron: 'A §5',
    eenheid: 'verhouding',
    rustOp: ['beeindigd', 'beeindigd.coach'],
  },
  netwerkBetrokken: {
    naam: 'Netwerk betrokken',
    definitie: 'Coaches die zeggen dat het netwerk is betrokken, gedeeld door de coaches die ja of nee zeggen.',
    bron: 'A §5.1',
    eenheid: 'verhouding',
    rustOp: ['beeindigd.netwerkBetrokken antwoord', 'beeindigd.netwerkBetrokken ja'],
  },
  integraal: {
    naam: 'Hele probleem aangepakt',
    definitie: 'Coaches die zeggen dat het hele probleem is aangepakt, gedeeld door de coaches die ja of nee zeggen.',
    bron: 'A §5.2',
    eenheid: 'verhouding',
    rustOp: ['beeindigd.integraal antwoord', 'beeindigd.integraal ja'],
  },
  oplossingsvermogenVergroot: {
    naam: 'Oplossingsvermogen vergroot',
    definitie:
      'Coaches die zeggen dat de inwoner problemen nu beter zelf oplost, gedeeld door de coaches die ja of nee zeggen.',
    bron: 'A §5.4',
    eenheid: 'verhouding',
    rustOp: ['beeindigd.oplossingsvermogenVergroot antwoord', 'beeindigd.oplossingsvermogenVergroot ja'],
  },
  voorliggendIngezet: {
    naam: 'Voorziening in de wijk ingezet',
    definitie:
      'Coaches die zeggen dat een voorziening in de wijk is ingezet, gedeeld door de coaches die ja of nee zeggen.',
    bron: 'A §5.3',
    eenheid: 'verhouding',
    rustOp: ['beeindigd.voorliggendIngezet antwoord', 'beeindigd.voorliggendIngezet ja'],
  },
  zwaardereZorgVoorkomen: {
    naam: 'Zwaardere zorg voorkomen',
    definitie: 'Coaches die zeggen dat zwaardere zorg is voorkomen, gedeeld door de coaches die ja of nee zeggen.',
    bron: 'A §5.3',
    eenheid: 'verhouding',
    rustOp: ['beeindigd.zwaardereZorgVoorkomen antwoord', 'beeindigd.zwaardereZorgVoorkomen ja'],
  },
  clientervaring: {
    naam: 'Ervaring van inwoners',
    definitie: 'Per vraag van het cliëntervaringsonderzoek: de antwoorden “ja”, gedeeld door alle antwoorden.',
    bron: 'H2 §7',
    eenheid: 'verhouding',
    rustOp: clientervaringVragen.flatMap((vraag) => [`beeindigd.${vraag} antwoord`, `beeindigd.${vraag} ja`]),
  },
  formatiebenutting: {
    naam: 'Formatie benut',
    definitie:
      'Uren die bij de start zijn toegewezen aan de in de periode gestarte trajecten, gedeeld door de beschikbare uren van de formatie.',
    bron: 'A §5',
    eenheid: 'verhouding',
    rustOp: ['gestart'],
  },
  caseloadSpreiding: {
    naam: 'Spreiding van de caseload',
    definitie:
      'De uren per week van de drukst bezette coach, gedeeld door het gemiddelde van het team, op de laatste dag van de periode en met wie toen coach was; bij meer teams het team met de grootste spreiding.',
    bron: 'A §5, H0 §5',
    eenheid: 'factor',
    rustOp: ['stroom'],
    opPeildatum: true,
  },
  tijdigAfgehandeld: {
    naam: 'Op tijd beschikt',
    definitie: 'Beschikkingen binnen 8 weken (56 dagen) na de aanvraag, gedeeld door alle beschikkingen in de periode.',
    bron: 'H2 §7.3',
    eenheid: 'verhouding',
    rustOp: ['beschikking', 'beschikking.tijdig'],
    norm: { norm: 0.8, richting: 'minimaal' },
  },
  herindicaties: {
    naam: 'Herindicaties',
    definitie:
      'Het aantal aflopende indicaties dat in de periode opnieuw is gewogen, verdeeld naar uitkomst en naar wel of niet besproken met de wijk, met de uren per week die minder zijn toegekend.',
    bron: 'H1',
    eenheid: 'aantal',
    rustOp: ['herindicatie'],
  },
  collectiefMogelijk: {
    naam: 'Geschikt voor een groep',
    definitie:
      'Meldingen waarvan de vraag door een groep kan worden opgepakt, gedeeld door alle meldingen in de periode; ook per wijk en leefgebied.',
    bron: 'A §5.5a',
    eenheid: 'verhouding',
    rustOp: ['melding', 'melding.collectief'],
  },
  aanbodOntbreekt: {
    naam: 'Aanbod ontbreekt',
    definitie:
      'Het aantal combinaties van wijk en leefgebied met ten minste 5 meldingen in de periode en geen actieve voorziening.',
    bron: 'A §6',
    eenheid: 'aantal',
    rustOp: ['melding'],
  },
  uitgaven: {
    naam: 'Uitgaven',
    definitie: 'Wat in de periode aan de pilots is uitgegeven, in euro.',
    bron: 'H1, A §6',
    eenheid: 'euro',
    rustOp: [],
  },
  begroot: {
    naam: 'Begroot',
    definitie:
      'Wat voor de periode is begroot, in euro; een post telt mee voor elke maand die in de periode begint en binnen de post valt.',
    bron: 'H1, A §6',
    eenheid: 'euro',
    rustOp: [],
  },
  kostenPerTraject: {
    naam: 'Kosten per traject',
    definitie: 'Uitgaven in de periode, gedeeld door het aantal beëindigde trajecten.',
    bron: 'H1',
    eenheid: 'euro',
    rustOp: ['beeindigd'],
  },
  vermedenMaatwerkUren: {
    naam: 'Vermeden uren maatwerk',
    definitie:
      'Voor elk beëindigd traject dat het wijkteam zelf begeleidde de uren van een indicatie (2,7 uur per week, 52 weken lang, tenzij de gemeente anders heeft vastgelegd), min de uren die het wijkteam eraan besteedde. Indicatief.',
    bron: 'H1',
    eenheid: 'uren',
    rustOp: ['beeindigd.zelf'],
  },
} as const satisfies Record<string, Definitie>;

export type KpiCode = keyof typeof definities;
export const kpiCodes = Object.keys(definities) as ReadonlyArray<KpiCode>;
export const isKpiCode = (code: string): code is KpiCode => kpiCodes.some((bekend) => bekend === code);

export const definitieVan = (code: KpiCode): Definitie => definities[code];
