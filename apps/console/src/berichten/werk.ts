import type { Rol } from '@tenzij/domain/medewerker/Medewerker.ts';

export const werk = {
  titel: 'Mijn werk',
  leeg: 'Er wacht vandaag niets op u',
  leegUitleg: {
    wijkcoach:
      'Hier komt te staan wat het eerst aan de beurt is: een overleg, een casus om te wegen, een eerste contact of een reflectie. Dat komt vanzelf uit de meldingen van uw team en uit uw trajecten.',
    teamleider:
      'Hier komen de toetsen te staan, de meldingen die lang wachten en de coaches met te veel werk. Dat komt vanzelf uit de besluiten en de caseload van uw team.',
    wmo_consulent:
      'Hier komen de aanvragen voor een indicatie te staan, en de indicaties die aflopen. Een aanvraag komt als een team besluit tot maatwerk en de teamleider akkoord geeft. Een indicatie die afloopt komt hier zodra het team heeft besloten.',
    stuurgroep:
      'Hier komt te staan voor welke pilot een go of no-go aankomt. De datum daarvan komt uit de gegevens van de pilot. De cijfers vindt u altijd onder Cijfers.',
    beheerder:
      'Hier komt te staan wat er aan de inrichting mist, zoals een team zonder wijkcoach. Dat komt uit de gegevens van teams en medewerkers die zijn ingelezen.',
    functionaris_gegevensbescherming:
      'Voor uw rol komt hier niets vanzelf te staan. Wie gegevens van een inwoner bekeek, staat in het journaal. Dat journaal heeft hier geen pagina.',
  } satisfies Record<Rol, string>,
  telling: (n: number) =>
    n === 1 ? 'Er wacht 1 ding op u.' : `Er wachten ${n} dingen op u. Wat het eerst moet, staat bovenaan.`,
  sinds: (dag: string) => `sinds ${dag}`,
  vandaag: 'vandaag',
  spoed: 'Kan niet wachten',
  soort: {
    overleg: 'Overleg van het team',
    standpunt: 'Geef uw standpunt',
    melding_wacht: 'Wacht op weging',
    toets: 'Toets een indicatie',
    eerste_contact: 'Maak het eerste contact',
    geen_contact: 'Zoek weer contact',
    reflectie: 'Kijk samen terug in het overleg',
    verwacht_einde: 'Rond af, of verleng',
    warme_overdracht: 'Draag warm over',
    evaluatie_ontbreekt: 'Vul uw vragenlijst in',
    ervaring_ontbreekt: 'Geef de inwoner de link nog eens',
    zonder_coach: 'Trajecten zonder coach: verdeel ze',
    te_veel_werk: 'Te veel werk: verdeel de caseload',
    geen_ruimte: 'Niemand in het team heeft ruimte',
    aanvraag: 'Handel de aanvraag af',
    herindicatie: 'Leg vast wat er met de indicatie gebeurt',
    go_no_go: 'Bereid go of no-go voor',
    verwijzing: 'Beantwoord een verwijzing',
    verwijzing_antwoord: 'Een partner heeft geantwoord',
    team_zonder_coach: 'Dit team heeft geen wijkcoach',
    voorziening_gesloten: 'Voorziening gesloten: regel iets anders',
  },
  vanWie: (over: string, n: number) => `${over}, ${n === 1 ? '1 traject' : `${n} trajecten`}`,
  uiterlijk: (dag: string) => `uiterlijk ${dag}`,
  doe: 'Openen',
  enOok: (redenen: string) => `en ook: ${redenen}`,
  rest: (n: number) => (n === 1 ? 'Toon de andere' : `Toon de andere ${n}`),
} as const;

export const herinnering = {
  eerste_contact: 'Er is nog geen eerste contact geweest',
  geen_contact: 'Er is lang geen contact geweest',
  reflectie: 'Het is tijd voor een reflectie in het overleg',
  verwacht_einde: 'Het verwachte einde is voorbij: afronden of verlengen?',
  warme_overdracht: 'De warme overdracht is aan de beurt',
  evaluatie_ontbreekt: 'De vragenlijst van de coach is nog leeg',
  ervaring_ontbreekt: 'De inwoner heeft nog niet verteld hoe het ging',
} as const;
