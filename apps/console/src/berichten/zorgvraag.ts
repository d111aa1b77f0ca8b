/** Where a long word may be broken above a narrow column. */
const breekbaar = {
  financien: 'Geld',
  huisvesting: 'Wonen',
  huiselijke_relaties: 'Rela\u00adties thuis',
  geestelijke_gezondheid: 'Geeste\u00adlijke gezond\u00adheid',
  lichamelijke_gezondheid: 'Lichame\u00adlijke gezond\u00adheid',
  verslaving: 'Versla\u00adving',
  adl: 'Dage\u00adlijkse dingen thuis',
  sociaal_netwerk: 'Sociaal net\u00adwerk',
  participatie: 'Meedoen',
  werk_en_dagbesteding: 'Werk en dag\u00adbeste\u00adding',
  justitie: 'Poli\u00adtie en justi\u00adtie',
  opvoeding: 'Op\u00advoe\u00adden',
} as const;

export const zorgvraag = {
  breekbaar,
  titel: 'Zorgvraag',
  intro: 'Waar is welke vraag, en is er aanbod?',
  over: (van: string, tot: string) => `Meldingen van ${van} tot en met ${tot}`,
  leeg: 'Geen meldingen in deze periode',
  verborgen: 'Deze vragen zijn niet te tonen',
  leegUitleg:
    'Hier staat per wijk en leefgebied wat er gevraagd wordt. Kies een langere periode, of haal een filter weg.',

  geenGat: 'Nergens ontbreekt aanbod: waar vijf of meer meldingen zijn, staat er iets in de sociale kaart.',
  eenGat: (wijk: string, leefgebied: string, meldingen: string) =>
    `In ${wijk} staat niets in de sociale kaart voor ${leefgebied}. Daar waren ${meldingen}.`,
  meerGaten: (aantal: number, wijk: string, leefgebied: string, meldingen: string) =>
    `Op ${aantal} plekken ontbreekt aanbod. Het meest gevraagd: ${leefgebied} in ${wijk}, met ${meldingen}.`,
  samen: (collectief: string, meldingen: string) => `Een groep kan ${collectief} van de ${meldingen} vragen oppakken.`,
  samenGeen: 'Bij geen enkele melding staat dat een groep de vraag kan oppakken.',
  samenVerborgen: 'Hoeveel vragen een groep kan oppakken, is niet te tonen: het gaat om minder dan vijf mensen.',

  afgerond:
    'De getallen zijn afgerond op vijven. Gaat het om een tot vier mensen, dan staat er een streepje. Soms staat er bij een grotere groep ook een streepje, omdat de kleine anders uit te rekenen is.',
  nietTeTonen: 'niet te tonen',
  streepje: '–',

  gaten: 'Waar aanbod ontbreekt',
  gatenUitleg: 'Vijf of meer meldingen, en niets in de sociale kaart voor deze wijk.',
  hitte: 'Vragen per wijk en leefgebied',
  hitteUitleg: 'Hoe donkerder, hoe vaker gevraagd. Gestreept en met “geen aanbod”: er is niets voor.',
  geenAanbod: 'geen aanbod',
  watEris: (aantal: number) => (aantal === 0 ? 'niets in de sociale kaart' : `${aantal} in de sociale kaart`),
  waarvanSamen: (aantal: string) => `${aantal} samen`,
  nietGevraagd: (leefgebieden: string) => `Niets gevraagd over: ${leefgebieden}.`,

  groep: 'Wat een groep kan oppakken',
  groepUitleg: 'Meldingen waarvan het team zei dat een groep de vraag kan oppakken, per leefgebied.',
  groepLeeg: 'Nog geen vragen voor een groep',
  groepLeegUitleg: 'Zet bij het wegen de stap “In een groep”. Dan staat hier hoe vaak dat kan.',
  wijk: 'Wijk',
  leefgebied: 'Leefgebied',
  meldingen: 'Meldingen',
  collectief: 'Kan in een groep',
  voorzieningen: 'In de sociale kaart',
  aanbod: 'Aanbod',
  watErWelIs: 'Wat de wijk wel heeft',
  waar: 'Vooral in',
  vanDe: (deel: string, geheel: string) => `${deel} van ${geheel}`,
  ongeveer: (aantal: string) => `ongeveer ${aantal}`,
  eenMelding: 'melding',
  meerMeldingen: 'meldingen',
  perWijkEnLeefgebied: 'Bekijk per wijk en leefgebied',
} as const;
