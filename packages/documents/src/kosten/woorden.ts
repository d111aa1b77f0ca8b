/** Every word of what it costs that stands on the page, on paper and in the sheet alike. */
export const woorden = {
  titel: 'Kosten',
  over: (van: string, tot: string) => `${van} tot en met ${tot}`,
  pilot: 'Pilot',
  uitgegevenVan: (uitgegeven: string, begroot: string) => `Uitgegeven: ${uitgegeven} van ${begroot}`,
  alleenUitgegeven: (uitgegeven: string) => `Uitgegeven: ${uitgegeven}`,
  alleenBegroot: (begroot: string) => `Begroot: ${begroot}`,
  deel: (procent: string, over: string) => `${procent} van de begroting. Over: ${over}.`,
  teveel: (procent: string, teveel: string) => `${procent} van de begroting. Te veel: ${teveel}.`,
  nogNiets: 'Er zijn nog geen uitgaven bekend in deze periode.',
  nietBegroot: 'Voor deze periode is niets begroot.',
  perTraject: (bedrag: string) => `Dat is ${bedrag} per afgerond traject.`,

  vermeden: (laag: string, hoog: string) => `Vermeden: ${laag} tot ${hoog}`,
  indicatief: 'Indicatief',
  midden: (bedrag: string) => `In het midden ${bedrag}.`,
  nietVermeden: (laag: string, hoog: string) => `Duurder tot goedkoper: ${laag} tot ${hoog}`,
  waarvan: (trajecten: string, maatwerk: string, wijk: string) =>
    `Van ${trajecten}, door het wijkteam zelf begeleid en afgerond: ${maatwerk} maatwerk niet nodig, ${wijk} van het wijkteam wel.`,
  waarschuwing:
    'Dit is geen gemeten besparing. Wat er zonder het wijkteam was gebeurd, weet niemand. De uitkomst rust op de aannames hieronder. Gebruik haar niet als enige grond voor een besluit.',
  geen_trajecten: 'Er is niets te vergelijken',
  geen_trajectenUitleg: 'In deze periode is geen traject afgerond dat het wijkteam zelf begeleidde.',
  te_weinig_mensen: 'Dit gaat over te weinig mensen',
  te_weinig_mensenUitleg:
    'Het gaat om minder dan 5 mensen, of de periode verraadt zo’n kleine groep. Kies hele jaren, of een periode tot en met vandaag.',
  zonderUren: (aantal: string) =>
    `Van ${aantal} zijn geen uren bekend. Daarvoor rekenen we met de aanname hieronder. Het cijfer "Vermeden uren maatwerk" telt ze als nul uur en is daardoor te hoog.`,
  zonderUrenVerborgen:
    'Van sommige trajecten zijn geen uren bekend; hoeveel tonen we niet, omdat het om weinig mensen kan gaan. Ze tellen hier als nul uur: de uitkomst kan daardoor te hoog zijn.',
  allesBekend: 'Van elk traject zijn de uren bekend.',
  aannames: 'Waar dit op rust',
  eenheid: { uren: 'uur', weken: 'weken', aandeel: '%', euro: '€ per uur' },
  miljoen: (getal: string) => `€\u00a0${getal} miljoen`,

  perPost: 'Per pilot en post',
  begroting: (pilot: string) => `Begroting van ${pilot}`,
  uitgaven: (pilot: string) => `Uitgaven van ${pilot}`,
  post: 'Omschrijving',
  fte: 'Fte',
  perFte: 'Bedrag per fte',
  perJaar: 'Bedrag per jaar',
  inPeriode: 'In deze periode',
  maanden: (aantal: number) => `${aantal} ${aantal === 1 ? 'maand' : 'maanden'}`,
  looptijd: 'Looptijd',
  bedrag: 'Uitgaven',
  laatste: 'Laatst op',
  totaal: 'Totaal',
  geenUitgaven: 'Nog geen uitgaven in deze periode.',
  geenBegroting: 'Geen begroting in deze periode.',
  samen: 'Alles samen',
  verschilZin: (verschil: number) => {
    const euro = Math.abs(verschil) === 1 ? 'één euro' : `${Math.abs(verschil)} euro`;
    return `Het totaal is ${euro} ${verschil > 0 ? 'meer' : 'minder'} dan de afgeronde bedragen bij elkaar. Dat komt door het afronden: we tellen eerst alles precies op en ronden dan pas af.`;
  },

  blad: { stand: 'Toelichting', begroting: 'Begroting', uitgaven: 'Uitgaven', aannames: 'Aannames' },
  van: 'Van',
  tot: 'Tot en met',
  heleEuro: 'Hele euro’s',
  exact: 'Onafgerond',
  aanname: 'Aanname',
  laag: 'Onderkant',
  middelste: 'Midden',
  hoog: 'Bovenkant',
  herkomst: 'Herkomst',
} as const;
