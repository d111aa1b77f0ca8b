import { duur, klein, opsomming, procent, uren } from '../kaart/notatie.ts';

export const traject = {
  kop: (nummer: string) => `Traject ${nummer}`,
  zonderNummer: 'uit het register',
  coach: 'Coach',
  tweedeCoach: 'Tweede coach',
  gestart: 'Gestart',
  contacten: 'Contact',
  nogGeen: 'nog geen contact',
  contactTelling: (aantal: number, minuten: number) =>
    `${aantal === 1 ? '1 keer' : `${aantal} keer`}, samen ${duur(minuten)}`,
  laatste: 'Laatste contact',
  status: 'Status',
  samenvatting: (nummer: string, coach: string) => `Traject ${nummer}, begeleid door ${coach}`,
  noteer: 'Noteer contact',
  toon: 'Bekijk het traject',
  reflecteer: 'Reflectie',
  rondAf: 'Rond af',
  contactKop: (nummer: string) => `Contact bij ${nummer}`,
  contactOp: 'Op welke dag?',
  contactMinuten: 'Hoeveel minuten?',
  contactSoort: 'Wat voor contact?',
  contactVerzend: 'Noteer',
  genoteerd: (nummer: string, minuten: number, soort: string, dag: string) =>
    `Genoteerd bij ${nummer}: ${klein(soort)}, ${duur(minuten)}, op ${dag}.`,
  contactVoorbeeld: 'Typ bijvoorbeeld: contact M-2026-00042 45 min huisbezoek',
  kiesTraject: 'Bij welke casus hoort dit contact?',
  geenTraject: (nummer: string) => `Bij ${nummer} loopt geen traject. Contact noteren kan pas na het besluit.`,
  geenEigenTraject: 'U begeleidt nu geen traject.',
  reflectieKop: (nummer: string) => `Reflectie op ${nummer}`,
  bevinding: 'Wat zag het team?',
  vervolg: 'Hoe verder?',
  reflectieVerzend: 'Leg vast',
  gereflecteerd: (nummer: string) => `De reflectie op ${nummer} staat vast.`,
  afrondingKop: (nummer: string) => `${nummer} afronden`,
  afrondingUitleg: 'De inwoner krijgt een eigen vragenlijst. Vragen overslaan mag.',
  afrondingOp: 'Wanneer stopte het traject?',
  afrondingReden: 'Waarom stopte het?',
  zelfstandigVerder: 'Kan de inwoner zelf verder?',
  geleerdThema: 'Hebt u iets geleerd? Waarover?',
  geleerdTekst: 'Wat hebt u geleerd?',
  geleerdBeide: 'Vul ook in waarover het gaat.',
  geleerdTekstBeide: 'Vul ook in wat u leerde.',
  afrondingVerzend: 'Rond af',
  afgerondKop: (nummer: string) => `${nummer} is afgerond`,
  link: 'Vragenlijst voor de inwoner',
  linkUitleg: 'Geef deze link aan de inwoner. Hij werkt één keer, en u ziet hem alleen nu.',
};

export const herinnering = {
  zin: {
    eerste_contact: (nummer: string, sinds: string) =>
      `Bij ${nummer} is nog geen eerste contact geweest. Dat was de bedoeling voor ${sinds}.`,
    geen_contact: (nummer: string, sinds: string) =>
      `Bij ${nummer} is al vier weken geen contact geweest (aan de beurt sinds ${sinds}).`,
    reflectie: (nummer: string, sinds: string) =>
      `${nummer} is aan de beurt voor een reflectie in het overleg, sinds ${sinds}.`,
    verwacht_einde: (nummer: string, sinds: string) => `Bij ${nummer} was het verwachte einde ${sinds}. Is het klaar?`,
  },
  doe: {
    eerste_contact: 'Noteer contact',
    geen_contact: 'Noteer contact',
    reflectie: 'Leg de reflectie vast',
    verwacht_einde: 'Rond af',
  },
  kop: {
    eerste_contact: 'Eerste contact',
    geen_contact: 'Lang geen contact',
    reflectie: 'Reflectie',
    verwacht_einde: 'Verwacht einde',
  },
  geen: 'Er is niets aan de beurt.',
  later: 'Later',
  nietNodig: 'Niet meer nodig',
  uitgesteld: (kop: string) => `Uitgesteld: ${kop}. Over een week vraag ik het opnieuw.`,
  nietNodigKop: (kop: string) => `Niet meer nodig: ${kop}`,
  nietNodigUitleg: 'De herinnering komt niet terug, tot er nieuw contact of een nieuwe reflectie is.',
  nietNodigReden: 'Waarom is het niet meer nodig?',
  nietNodigVerzend: 'Haal weg',
  weg: (kop: string) => `Weggehaald: ${kop}.`,
};

export const caseload = {
  kop: (team: string) => `Caseload ${team}`,
  coach: (naam: string, belasting: number | null, trajecten: number) =>
    `${naam}: ${belasting === null ? 'geen uren ingevuld' : procent(belasting)}, ${trajecten === 1 ? '1 traject' : `${trajecten} trajecten`}`,
  over: (ruimte: number) =>
    ruimte > 0 ? `${uren(ruimte)} ruimte` : ruimte === 0 ? 'precies vol' : `${uren(-ruimte)} te veel`,
  metRuimte: (namen: ReadonlyArray<string>) =>
    namen.length === 0 ? 'Niemand heeft ruimte.' : `Ruimte heeft: ${opsomming(namen)}.`,
  geenCoaches: 'Dit team heeft nog geen coaches.',
  geenRecht: 'U ziet de caseload van uw eigen teams. U hoort nog niet bij een team.',
};
