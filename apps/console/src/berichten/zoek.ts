import type { Zoeksoort } from '@tenzij/domain/zoek/Zoeker.ts';

export const zoek = {
  titel: 'Zoeken',
  label: 'Zoek een casus, voorziening of collega',
  knop: 'Zoek',
  plek: 'Nummer of woord',
  intro: 'In alles wat u mag zien. Namen van inwoners worden niet doorzocht.',
  soort: {
    melding: 'Meldingen',
    traject: 'Trajecten',
    indicatie: 'Indicaties',
    toets: 'Toetsen',
    voorziening: 'Sociale kaart',
    medewerker: 'Collega’s',
  } satisfies Record<Zoeksoort, string>,
  zonderNummer: 'Uit het register',
  gevonden: (telling: string, q: string) => `${telling} bij “${q}”`,
  een: 'resultaat',
  meer: 'resultaten',
  enMeer: (telling: string) => `${telling} of meer`,
  alle: (soort: string) => `Alle ${soort.toLowerCase()}`,
  begin: 'Waar zoekt u naar?',
  beginUitleg:
    'Zoek op een nummer, zoals 42 of M-2026-00042, op een woord uit een vraag, of op de naam van een voorziening of een collega. Een nummer opent de casus meteen.',
  niets: (q: string) => `Niets gevonden bij “${q}”`,
  nietsUitleg: 'Zoek op een ander woord of op een nummer. Op de naam van een inwoner kunt u niet zoeken.',
} as const;
