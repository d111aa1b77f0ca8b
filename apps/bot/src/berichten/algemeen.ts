export const algemeen = {
  eenCollega: 'een collega',
  onbekendTeam: 'een ander team',
  onbekendeWijk: 'een andere wijk',
  geenTeam: 'U hoort nog niet bij een team. Vraag uw beheerder om u toe te voegen.',
  nietBegrepen: 'Dat begrijp ik niet. Typ "hulp" om te zien wat u kunt vragen.',
  onbekendeActie: 'Deze knop ken ik niet meer. Typ "hulp" om te zien wat u kunt doen.',
  terug: 'Vorige vraag',
  verder: 'Verder',
  ja: 'Ja',
  nee: 'Nee',
  voorbeeld: 'Dit is een bedacht voorbeeld.',
  magLeeg: 'Mag leeg blijven.',
  nietHerkenbaar: 'Noem geen naam, telefoonnummer, e-mailadres, geboortedatum of BSN.',
};

export const hulp = {
  kop: 'Wat wilt u doen?',
  samenvatting: 'Dit kunt u hier doen',
  intro: 'Druk op een knop, of typ een opdracht.',
  opdrachten: {
    melding: {
      tekst: 'melding',
      bij: 'Breng een melding in, in vijf korte vragen. Of typ de vraag er meteen achter.',
    },
    overleg: { tekst: 'overleg', bij: 'Naar het casuïstiekoverleg van uw team.' },
    casus: { tekst: 'casus M-2026-00042', bij: 'Bekijk een casus.' },
    contact: { tekst: 'contact M-2026-00042 45 min huisbezoek', bij: 'Noteer een contact in één regel.' },
    herinneringen: { tekst: 'herinneringen', bij: 'Wat is er aan de beurt bij uw trajecten?' },
    caseload: { tekst: 'caseload', bij: 'Wie heeft er ruimte?' },
    maand: { tekst: 'maand', bij: 'Hoe ging de vorige maand in uw team?' },
    hulp: { tekst: 'hulp', bij: 'Dit overzicht.' },
  },
  nietMetUwRol: 'Dat kan met uw rol niet.',
  ditKanWel: (opdrachten: string) => `Dit kan wel: ${opdrachten}.`,
  nietsVoorRol: 'Wat u met uw rol kunt doen, staat in het menu.',
  melding: 'Nieuwe melding',
  overleg: 'Naar het overleg',
  herinneringen: 'Herinneringen',
  caseload: 'Caseload',
};

export const stroom = {
  regel: {
    binnen: (nummer: string) => `${nummer} is binnengekomen.`,
    ingetrokken: (nummer: string) => `${nummer} is ingetrokken.`,
    geopend: (casus: string) => `${casus}: het team begint te wegen.`,
    ongedaan: (casus: string) => `${casus}: het besluit is ongedaan gemaakt. Het team besluit opnieuw.`,
    verwijzing: {
      verstuurd: (nummer: string, partner: string) => `${nummer} is verwezen naar ${partner}.`,
      aangenomen: (nummer: string, partner: string) => `${nummer}: ${partner} zegt ja op de verwijzing.`,
      geweigerd: (nummer: string, partner: string) => `${nummer}: ${partner} kan niet helpen.`,
      afgerond: (nummer: string, partner: string, uitkomst: string) => `${nummer}: ${partner} is klaar. ${uitkomst}.`,
      ingetrokken: (nummer: string, partner: string) => `${nummer}: wat met ${partner} was gedeeld, is teruggenomen.`,
    },
    partner: 'de partner',
    overlegGeopend: 'Het overleg is geopend.',
    overlegGewijzigd: 'De agenda is veranderd.',
    overlegGesloten: 'Het overleg is gesloten.',
  },
  weg: 'Tenzij is even niet bereikbaar. Wat u ziet, is van zojuist. Zodra het kan, gaat het vanzelf verder.',
  terug: 'Tenzij is weer bereikbaar.',
};

export const web = {
  nietAangemeld: 'U bent niet aangemeld, of uw sessie is verlopen. Meld u opnieuw aan.',
  nietBereikbaar:
    'Tenzij is even niet bereikbaar. Er is niets verloren: wat u typte staat er nog. Probeer het zo weer.',
  alleenJson: 'Stuur dit bericht als JSON.',
  ongeldig: 'Dit bericht heeft niet de juiste vorm.',
  teGroot: 'Dit bericht is te groot.',
  onbekend: 'Dit adres bestaat niet.',
  mis: 'Er ging iets mis bij ons. Er is niets opgeslagen.',
};

export const start = {
  luistert: (adres: string) => `De bot luistert op ${adres}`,
  poortBezet: (poort: number) =>
    `Poort ${poort} (bot) is al in gebruik. Stop het andere programma of kies een andere poort met TENZIJ_BOT_PORT.`,
  instelling: (regel: string) => `De bot kan niet starten. ${regel}`,
  aanmelding: 'In productie moet er een aanmeldserver zijn. Zonder start de bot niet.',
  onverwacht: (soort: string) => `De bot kan niet starten (${soort}).`,
  hoortErbij: (namen: string) => `deze horen bij elkaar: ${namen}. Zet ze alle, of geen.`,
  slackZonderToken: 'zonder dit token mag de bot niets in Slack. Het staat bij uw Slack-app onder OAuth & Permissions.',
  slackZonderDeur:
    'geef dit geheim (Slack stuurt naar /slack/events), of geef SLACK_APP_TOKEN (de bot opent zelf een verbinding).',
  zonderSleutel: 'zonder deze sleutel kent de api de bot niet. Kies een geheim en geef het aan api en bot.',
  kanaalNiet: (kanaal: string, soort: string) =>
    `${kanaal} kan niet starten (${soort}). Controleer het met "pnpm tenzij chat controle".`,
};
