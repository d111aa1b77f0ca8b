export const teams = {
  kaart: 'Bericht van Tenzij',
  nogMeer: (aantal: number) => (aantal === 1 ? 'En nog 1.' : `En nog ${aantal}.`),
  ververs: 'Ververs',
  zet: (stap: string) => `Zet aan: ${stap}`,
  haalWeg: (stap: string) => `Zet uit: ${stap}`,
  verplicht: (label: string) => `Vul dit in: ${label}`,
  kies: 'Typ om te zoeken',
  nietAlleOpties: 'Niet alle keuzes passen hier. In de console staan ze allemaal.',
  dialoogOpen: 'Druk op de knop om verder te gaan.',
  evenGeduldKop: 'Even geduld',
  evenGeduldOpen: 'Even geduld, we zoeken het op. Druk zo op Verder.',
  staatInGesprek: 'Het staat nu in uw eigen gesprek met Tenzij.',
  gedaan: 'Gedaan.',
  zieHieronder: 'Het staat hieronder.',
  nietGelukt: 'Het is niet gelukt',
  nietVastgelegd: 'Er is iets niet goed ingevuld. Er is nog niets vastgelegd.',
  vulAan: 'Verbeter het formulier',
  verlopen: 'Deze knop is verlopen. Begin opnieuw, of typ "hulp".',
  gedeeldKanaal:
    'In een gedeeld kanaal kan Tenzij niet: mensen van buiten lezen er mee. Gebruik een gewoon kanaal of een privékanaal van uw team.',
  eigenGesprekNodig:
    'Tenzij kan u niet persoonlijk antwoorden. Voeg Tenzij toe voor uzelf (Apps → Tenzij → Toevoegen) en probeer het opnieuw.',
  welkomTeam:
    'Hier kan uw team het casuïstiekoverleg houden. Typ @Tenzij overleg in dit kanaal om het overleg van uw team hierheen te halen. De kaarten staan dan hier; uw standpunt geeft u in een venster dat alleen u ziet.',
  welkomTeamKop: 'Het overleg in dit kanaal',
  bevestigKop: 'Bevestig dat u dit bent',
  evenGeduldZoek: 'Even geduld. Typ nog een letter om opnieuw te zoeken.',
  watKanIk: 'Wat kan ik hier doen?',
  zoekNiets: 'Geen casus gevonden.',
  alleenHttps: (adres: string) =>
    `Teams toont alleen een console met https, en dit is ${adres}. Zet TENZIJ_CONSOLE_URL op het https-adres.`,
};
