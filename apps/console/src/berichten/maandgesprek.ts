/** The verb goes with how many there are. */
const tellen = (n: string, een: string, geen: string, meer: string) => (n === '1' ? een : n === '0' ? geen : meer);

export const maandgesprek = {
  titel: 'Maandgesprek',
  titelVan: (team: string, maand: string) => `Maandgesprek ${team}, ${maand}`,
  intro: 'Hoe gaat het met het team, en wat valt op?',
  geenTeam: 'U zit niet in een team',
  geenTeamUitleg: 'Hier staat elke maand hoe het met uw team gaat. Vraag uw beheerder om u aan een team toe te voegen.',
  geenRecht: 'Het maandgesprek is van het team en de teamleider.',
  team: 'Team',
  maand: 'Maand',
  kopieer: 'Kopieer de link naar deze maand',
  toon: 'Toon op scherm',
  afdrukken: 'Afdrukken',
  vorigeMaand: 'Vorige maand',
  volgendeMaand: 'Volgende maand',
  looptNog: (maand: string) => `De maand ${maand} is nog niet om. De aantallen zijn die tot nu toe.`,

  verloop: 'Hoe dit per maand verliep',
  inHetKort: 'In het kort',
  opvallend: 'Wat opvalt',
  opvallendUitleg: 'Vergeleken met de maanden ervoor, en met wat is afgesproken. Kleine verschillen staan er niet bij.',
  erachter: 'De cijfers erachter',
  perMaand: 'Maand voor maand',

  deel: (teller: string, noemer: string) => `${teller} van de ${noemer}`,
  deelMetProcent: (procent: string, teller: string, noemer: string) => `${procent} (${teller} van de ${noemer})`,

  stroom: (
    maand: string,
    [meldingen, instroom, uitstroom, actief]: readonly [string, string, string, string],
    loopt: boolean,
  ) => {
    const binnen = tellen(meldingen, 'kwam 1 melding', 'kwamen geen meldingen', `kwamen ${meldingen} meldingen`);
    const begonnen = tellen(instroom, 'begon 1 traject', 'begonnen geen trajecten', `begonnen ${instroom} trajecten`);
    const gestopt = tellen(uitstroom, 'stopte 1', 'stopten geen', `stopten ${uitstroom}`);
    const nu = tellen(actief, 'loopt er 1', 'lopen er geen', `lopen er ${actief}`);
    const toen = tellen(actief, 'liep er 1', 'liepen er geen', `liepen er ${actief}`);
    return `In ${maand} ${binnen} binnen; er ${begonnen} en er ${gestopt}, en ${loopt ? `vandaag ${nu}` : `aan het eind ${toen}`}.`;
  },
  zelfGeen: (maand: string) => `In ${maand} nam het team geen besluiten.`,
  zelf: (deel: string) => `Bij ${deel} besluiten begeleidt het team zelf of samen met een aanbieder.`,
  zelfEerder: (deel: string, eerder: string, ervoor: string) =>
    `Bij ${deel} besluiten begeleidt het team zelf of samen met een aanbieder; ${ervoor} was dat bij ${eerder}.`,
  ervoor: (maanden: number) => (maanden === 1 ? 'in de maand ervoor' : `in de ${maanden} maanden ervoor`),
  nietsValtOp: 'Er valt niets op: het ging ongeveer zoals in de maanden ervoor.',
  teWeinigMaanden: 'Er zijn nog te weinig maanden om te zeggen wat er verandert.',

  norm: (kpi: string, deel: string, norm: string) => `${kpi}: ${deel}. Afgesproken is ${norm}.`,
  gronden: (deel: string) => `Bij ${deel} besluiten is iets genoemd dat niet telt als grond.`,
  grondenVaakst: (deel: string, grond: string, keer: string) =>
    `Bij ${deel} besluiten is iets genoemd dat niet telt als grond, het vaakst ${grond} (${keer} keer).`,
  stap: (stap: string, deel: string) => `De stap “${stap}” is bij ${deel} besluiten niet gezet.`,
  spreiding: (nu: string, eerder: string) =>
    `De drukste coach heeft ${nu} keer zo veel uren als gemiddeld in het team; in de drie maanden ervoor was dat ${eerder} keer.`,
  veranderdAantal: (zin: string, eerder: string, ervoor: string) => `${zin}; ${ervoor} gemiddeld ${eerder} per maand.`,
  aantallen: {
    meldingen: (n: string) =>
      `Er ${tellen(n, 'kwam 1 melding', 'kwamen geen meldingen', `kwamen ${n} meldingen`)} binnen`,
    instroom: (n: string) => `Er ${tellen(n, 'begon 1 traject', 'begonnen geen trajecten', `begonnen ${n} trajecten`)}`,
    uitstroom: (n: string) => `Er ${tellen(n, 'stopte 1 traject', 'stopten geen trajecten', `stopten ${n} trajecten`)}`,
  },
  veranderdDeel: (kpi: string, nu: string, eerder: string, ervoor: string) => `${kpi}: ${nu}; ${ervoor} ${eerder}.`,
  veranderdeDagen: (kpi: string, nu: string, eerder: string, ervoor: string) =>
    `${kpi}: ${nu}; ${ervoor} meestal ${eerder}.`,

  grafiek: {
    meldingen: (nu: string, maand: string, gemiddeld: string) =>
      `${nu} in ${maand}; gemiddeld ${gemiddeld} per maand ervoor`,
    zelf: (deel: string, maand: string) => `Zelf begeleiden: bij ${deel} besluiten in ${maand}`,
    zelfGeen: (maand: string) => `Zelf begeleiden: geen besluiten in ${maand}`,
    aandeel: (kpi: string, deel: string, maand: string) => `${kpi}: ${deel} in ${maand}`,
    aandeelGeen: (kpi: string, maand: string) => `${kpi}: niets om te tellen in ${maand}`,
    gronden: (gronden: string, meer: boolean, keer: string, besluiten: string) =>
      `${gronden} ${meer ? 'zijn het vaakst genoemd: elk' : 'is het vaakst genoemd:'} bij ${keer} van de ${besluiten} besluiten in deze maanden`,
    stappen: (stappen: string, meer: boolean, keer: string, besluiten: string) =>
      `${stappen} ${meer ? 'zijn het vaakst overgeslagen: elk' : 'is het vaakst overgeslagen:'} bij ${keer} van de ${besluiten} besluiten in deze maanden`,
    spreiding: (nu: string, maand: string, toen: string, eerst: string) =>
      `De drukste coach heeft ${nu} keer zo veel uren als gemiddeld in ${maand}; in ${eerst} was dat ${toen} keer`,
    spreidingEen: (nu: string, maand: string) =>
      `De drukste coach heeft ${nu} keer zo veel uren als gemiddeld in ${maand}`,
    spreidingUitleg: 'Gerekend met wie toen coach was. 1,0 is precies eerlijk verdeeld.',
    keer: (n: string) => `${n} keer`,
  },
  kolom: {
    maand: 'Maand',
    meldingen: 'Meldingen',
    instroom: 'Begonnen',
    uitstroom: 'Gestopt',
    actief: 'Lopend',
    zelf: 'Zelf',
    gronden: 'Telt niet',
    spreiding: 'Spreiding',
    wachttijd: 'Wachttijd',
  },
  geenCijfer: '–',

  scherm: {
    vorige: 'Vorige',
    volgende: 'Volgende',
    stop: 'Stop met tonen',
    stap: (nu: number, van: number) => `${nu} van ${van}`,
    bladeren: 'Bladeren',
    toetsen: 'Pijltjes om te bladeren, Esc om te stoppen.',
  },
} as const;
