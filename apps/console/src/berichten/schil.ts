export const schil = {
  naam: 'Tenzij',
  naarInhoud: 'Naar de inhoud',
  hoofdmenu: 'Hoofdmenu',
  menu: 'Menu',
  teams: (n: number) => `${n} teams`,
  kruimelpad: 'Kruimelpad',
  afmelden: 'Afmelden',
  sluiten: 'Sluiten',
  laden: 'De pagina wordt geladen',
  terug: 'Terug',
  annuleren: 'Annuleren',
  voorbeeld: 'Voorbeeld',
  voorbeeldUitleg: 'Verzonnen voor de demo.',
  onbekend: 'onbekend',
  geen: 'geen',
  ja: 'ja',
  nee: 'nee',
} as const;

export const pagina = {
  mijnWerk: 'Mijn werk',
  werklijst: 'Werklijst',
  overleg: 'Overleg',
  meldingen: 'Meldingen',
  trajecten: 'Trajecten',
  toetsen: 'Toetsen',
  indicaties: 'Indicaties',
  herindicaties: 'Herindicaties',
  caseload: 'Caseload',
  maandgesprek: 'Maandgesprek',
  cijfers: 'Cijfers',
  zorgvraag: 'Zorgvraag',
  respons: 'Respons',
  pilots: 'Pilots',
  kosten: 'Kosten',
  effecten: 'Effecten',
  kwartaal: 'Kwartaal',
  socialeKaart: 'Sociale kaart',
  partners: 'Partners',
  verwijzingen: 'Verwijzingen',
} as const;

export const menugroep = { casussen: 'Casussen', team: 'Team', wijk: 'Wijk', inzicht: 'Inzicht' } as const;

export const aanmelden = {
  titel: 'Aanmelden',
  intro: 'Dit is de demo. Kies als wie u wilt werken. De gegevens zijn voorbeelden.',
  zonderTeam: 'Hele gemeente',
  als: (naam: string) => `Werken als ${naam}`,
  geenManier: 'Niemand kan zich hier aanmelden',
  geenManierUitleg: 'De demo staat uit, en er is nog geen aanmelddienst ingesteld. Vraag uw beheerder.',
  werkaccount: 'Aanmelden met uw werkaccount',
  anderAccount: 'Aanmelden met een ander werkaccount',
  mislukt: {
    onbekend: {
      titel: 'U staat nog niet in Tenzij',
      uitleg:
        'Uw werkaccount klopt, maar het e-mailadres ervan kennen we hier niet. Vraag uw beheerder om u toe te voegen.',
    },
    gestopt: {
      titel: 'Het aanmelden is gestopt',
      uitleg: 'U bent niet aangemeld. Er is niets veranderd. U kunt het opnieuw proberen.',
    },
    aanbieder_weg: {
      titel: 'Aanmelden lukt nu even niet',
      uitleg: 'De aanmelddienst van uw organisatie is niet bereikbaar. Probeer het over een minuut opnieuw.',
    },
    tenzij_weg: {
      titel: 'Tenzij is even niet bereikbaar',
      uitleg: 'U bent nog niet aangemeld. Probeer het over een minuut opnieuw.',
    },
    mislukt: {
      titel: 'Het aanmelden is niet gelukt',
      uitleg:
        'Het antwoord van de aanmelddienst hoort niet bij deze aanmelding, of het duurde te lang. Meld u opnieuw aan. Blijft het misgaan? Vraag uw beheerder.',
    },
  },
  verlopen: 'Uw sessie is verlopen. Meld u opnieuw aan; daarna gaat u terug naar waar u was.',
  ingevuld: 'Wat u had ingevuld, is nog niet verstuurd. Meldt u zich binnen een half uur aan, dan staat het er weer.',
  formulier: {
    titel: 'Uw sessie is verlopen',
    uitleg: 'Wat u had ingevuld, is nog niet opgeslagen. Laat deze pagina open, dan raakt u het niet kwijt.',
    eerst: 'Meld u opnieuw aan. Dat gaat in een nieuw tabblad.',
    aanmelden: 'Aanmelden in een nieuw tabblad',
    dan: 'Kom daarna terug naar dit tabblad, en verstuur wat u had ingevuld.',
    verstuur: 'Verstuur opnieuw',
    nietBewaard: 'Sluit u deze pagina, dan is het weg: wij bewaren het niet.',
  },
  onbekend: 'Deze persoon bestaat niet. Kies er een uit de lijst.',
  afgemeld: 'U bent afgemeld.',
  afgemeldHier: 'U bent afgemeld bij Tenzij',
  afgemeldHierUitleg: 'We gaan verder naar uw organisatie, om u ook daar af te melden.',
  afmeldenVerder: 'Afmelden bij uw organisatie',
} as const;

export const fout = {
  titel: 'Dit ging niet goed',
  nietGevonden: 'Deze pagina bestaat niet',
  nietGevondenUitleg: 'Misschien is het adres veranderd, of mag u deze casus niet zien. Er is niets veranderd.',
  magNiet: 'Dit mag u niet zien of doen',
  magNietUitleg:
    'Uw rol of team heeft hier geen recht op. Er is niets veranderd. Vraag het uw teamleider als dat niet klopt.',
  conflict: 'Iemand was u voor',
  conflictUitleg: 'Er is niets veranderd. Bekijk de nieuwe stand en kies opnieuw.',
  verouderd: 'Er is intussen iets veranderd',
  verouderdUitleg: 'Wat u invulde staat er nog. Bekijk de nieuwe stand en verstuur opnieuw.',
  teVeel: 'Even wachten',
  teVeelUitleg:
    'Er kwamen te veel verzoeken tegelijk. Wat u invulde staat er nog. Probeer het over een minuut opnieuw.',
  weg: 'Tenzij is even niet bereikbaar',
  wegUitleg: 'Wat u invulde is niet opgeslagen. Probeer het over een minuut opnieuw.',
  onverwacht: 'Er ging iets mis bij ons',
  onverwachtUitleg: 'Er is niets opgeslagen. Probeer het opnieuw. Blijft het misgaan? Meld het uw beheerder.',
  opnieuw: 'Probeer opnieuw',
  naarMijnWerk: 'Naar Mijn werk',
} as const;

export const formulier = {
  teruggezet: 'Wat u had ingevuld, staat er weer',
  teruggezetUitleg:
    'Uw sessie was verlopen voordat u verstuurde. Er is nog niets opgeslagen. Kijk het na en verstuur opnieuw.',
  nietBewaard: (veld: string) => `${veld} bewaren we niet. Vul dat opnieuw in.`,
  nietVerstuurd: 'Nog niet opgeslagen',
  verbeter: 'Wat u invulde staat er nog. Verbeter dit en verstuur opnieuw.',
  nietAangekomen: 'Wat u invulde staat er nog. Verstuur het over een minuut opnieuw: dubbel opslaan kan niet.',
  verstuurd: 'Bezig…',
  kies: 'Maak een keuze',
  magLeeg: 'Mag leeg blijven.',
  verplicht: 'Vul dit in.',
  kiesEen: 'Kies er een.',
  heelGetal: 'Vul een heel getal in.',
} as const;

export const lijst = {
  zoek: 'Zoek',
  filters: 'Filters kiezen',
  filtersAan: 'Filters die aan staan',
  filterUit: (naam: string, waarde: string) => `Haal filter ${naam}: ${waarde} weg`,
  toon: 'Toon',
  alles: 'Alle filters weg',
  bladeren: 'Bladeren',
  begin: 'Naar het begin',
  volgende: 'Volgende',
  meer: 'en er zijn er meer',
  alle: 'Alle',
  wachtDagen: 'Wacht (dagen)',
  download: 'Download deze lijst (CSV)',
  kopieer: 'Kopieer de link naar deze lijst',
  gekopieerd: 'De link is gekopieerd.',
  kopieerZelf: 'Kopieer de link zelf:',
  afgebroken: (aantal: number) =>
    `Dit zijn de eerste ${aantal} regels; er zijn er meer. Kies filters voor een kortere lijst.`,
  weergaven: 'Bewaarde weergaven',
  weergaveBewaar: 'Bewaar deze weergave',
  weergaveNaam: 'Hoe heet deze weergave?',
  weergaveUitleg: 'De filters die nu aan staan, onder een naam, alleen voor u. Noem niemand bij naam.',
  weergaveOpslaan: 'Bewaar',
  weergaveWeg: (naam: string) => `Verwijder de weergave ${naam}`,
  weergaveBewaard: (naam: string) => `De weergave ${naam} is bewaard.`,
  weergaveVerwijderd: 'De weergave is verwijderd.',
  weergavenVol: (aantal: number) => `U hebt al ${aantal} weergaven. Verwijder er eerst een.`,
  geenGevonden: 'Niets gevonden',
  geenGevondenUitleg: 'Geen enkele regel past bij deze filters. Haal een filter weg of zoek op een ander woord.',
} as const;

export const sneltoets = {
  titel: 'Sneltoetsen',
  aan: 'Sneltoetsen gebruiken',
  zoek: 'Zoek in alles',
  hulp: 'Dit overzicht',
  sluit: 'Sluit dit overzicht',
} as const;

export const tijdlijn = { straks: 'verwacht' } as const;

export const grafiek = {
  tabel: 'Als tabel',
  norm: (waarde: string) => `norm ${waarde}`,
  gebeurd: 'Wat er gebeurde',
  nummers: (nrs: ReadonlyArray<number>) =>
    nrs.length === 1 ? `Wat er gebeurde bij ${nrs[0]}` : `Wat er gebeurde bij ${nrs[0]} tot en met ${nrs.at(-1)}`,
  beeld: 'Beeld (SVG)',
  png: 'Beeld (PNG)',
  cijfers: 'Cijfers (CSV)',
  bewaar: (titel: string) => `Bewaar: ${titel}`,
} as const;

export const chat = {
  titel: 'Chat',
  intro: 'Typ een vraag of opdracht. Alleen u ziet dit gesprek.',
  sluit: 'Chat sluiten',
  groot: 'Op een eigen pagina',
  typ: 'Typ een opdracht of antwoord',
  typUitleg: 'Typ "hulp" voor wat u kunt vragen. Sneltoets: Ctrl+K. Pijl omhoog: uw vorige opdracht.',
  verstuur: 'Verstuur',
  verloop: 'Wat er gebeurde',
  uTypte: 'U typte:',
  alleenU: 'alleen voor u',
  naarMaandgesprek: 'Naar het maandgesprek',
  verbinden: 'Verbinding maken…',
  verbindingWeg: 'De verbinding is weg. Ik probeer het steeds opnieuw; wat u typt blijft staan.',
  nietVerstuurd: 'Dit is niet aangekomen. Wat u invulde staat er nog. Probeer het zo weer.',
  nietsKwijt: 'Wat u invulde staat er nog.',
  ja: 'Ja',
  nee: 'Nee',
  zonderScripts: 'De chat werkt alleen met scripts aan. Zonder scripts kunt u alles ook met formulieren doen.',
  leeg: 'Nog geen kaarten',
  leegUitleg: 'Typ "hulp", of begin met een melding.',
  beginMelding: 'Melding in gesprek',
} as const;
