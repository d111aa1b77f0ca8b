import type { Rapportdeelsoort } from '@tenzij/domain/kpi/Kwartaalrapport.ts';
import { aantal, getal } from '../notatie/getal.ts';

const trajecten = (n: number) => aantal(n, 'traject', 'trajecten');

/** Every sentence of the quarterly report: the same on the page, on paper and in the sheet. */
export const woorden = {
  titel: (kwartaal: string) => `Kwartaalrapport ${kwartaal}`,
  ondertitel: (gemeente: string, van: string, tot: string) => `Gemeente ${gemeente}, ${van} tot en met ${tot}`,
  inHetKort: 'In het kort',
  onbekend: 'Wat we niet weten',
  verloop: 'Hoe het verloopt',
  ditKwartaal: 'Alle cijfers van dit kwartaal',
  pilot: (naam: string) => `Pilot ${naam}`,
  pilotwijken: (naam: string) => `Pilot ${naam} per wijk`,
  sindsStart: (van: string, tot: string) => `Van de start op ${van} tot en met ${tot}.`,
  perOrganisatie: 'Per organisatie',
  begrippen: 'Wat de woorden betekenen',
  verbeterd: 'Wat er sinds de publicatie is verbeterd',
  gepubliceerd: (op: string, versie: number, door: string | null) =>
    `Gepubliceerd op ${op}${versie > 1 ? `, versie ${versie}` : ''}${door === null ? '' : `, door ${door}`}. Deze cijfers veranderen niet meer.`,
  controlegetal: (digest: string) => `Controlegetal (SHA-256): ${digest}`,
  klopteNiet:
    'Let op: wat hier staat is niet meer precies wat er is gepubliceerd. Vraag de beheerder om dit uit te zoeken.',
  concept: 'Concept: dit rapport is nog niet gepubliceerd.',
  loopt: 'Dit kwartaal loopt nog: dit is een tussenstand.',
  kern: {
    gestart: 'trajecten gestart',
    beeindigd: 'trajecten beëindigd',
    lopend: 'trajecten lopen',
    zelf: 'zelf begeleid door het wijkteam',
    eerder: (cijfer: string) => `vorig kwartaal: ${cijfer}`,
    op: (dag: string) => `op ${dag}`,
  },
  zin: {
    stroom: (gestart: number, beeindigd: number) =>
      `In dit kwartaal ${gestart === 1 ? 'begon' : 'begonnen'} ${trajecten(gestart)} en ${beeindigd === 1 ? 'eindigde' : 'eindigden'} er ${getal(beeindigd)}.`,
    lopend: (lopend: number, dag: string) => `Op ${dag} ${lopend === 1 ? 'liep' : 'liepen'} er ${trajecten(lopend)}.`,
    zelf: (deel: string, dag: string) =>
      `Van alle inwoners met begeleiding begeleidde het wijkteam op ${dag} ${deel} zelf.`,
    besluiten: (deel: string) => `Bij ${deel} van de besluiten koos het wijkteam ervoor om zelf te begeleiden.`,
    klaar: (deel: string) => `Sinds de start was ${deel} van de trajecten binnen zes maanden klaar.`,
    zelfVerder: (deel: string) =>
      `Van de inwoners die een formulier invulden, zegt ${deel} zelf weer verder te kunnen.`,
    formatie: (deel: string) => `Van de uren die de pilots kregen is ${deel} ingezet.`,
    opTijd: (deel: string, gehaald: boolean) =>
      `Van de aanvragen dit jaar is ${deel} binnen acht weken afgehandeld: de norm van 80\u00a0% is ${gehaald ? '' : 'niet '}gehaald.`,
    kosten: (bedrag: string, dag: string) => `Sinds ${dag} is ${bedrag} aan de pilots uitgegeven.`,
    niets: 'Over dit kwartaal is nog niets te melden: er zijn geen trajecten, meldingen of besluiten.',
  },
  niet: {
    onderdrukt: (namen: string) =>
      `Niet te tonen, omdat het om minder dan vijf mensen gaat of dat eruit af te leiden is: ${namen}.`,
    geenGegevens: (namen: string) => `Hierover zijn in dit kwartaal geen gegevens: ${namen}.`,
    respons: (pilot: string, wie: 'inwoners' | 'coaches', deel: string) =>
      `In ${pilot} vulde minder dan de helft van de ${wie} een formulier in: ${deel}. Wat zij zeggen, geldt misschien niet voor iedereen.`,
    nietBijgehouden: (namen: string) => `Niet bijgehouden: ${namen}.`,
    zonderUren: (hoeveel: number) =>
      `Van ${trajecten(hoeveel)} zijn geen uren bijgehouden. De vermeden uren maatwerk vallen daardoor te hoog uit.`,
    niets: 'Van alle cijfers in dit rapport zijn gegevens, en geen ervan is weggelaten.',
  },
  grafiek: {
    stroom: (gestart: string, beeindigd: string) =>
      `In acht kwartalen begonnen ${gestart} trajecten en eindigden er ${beeindigd}`,
    stroomNu: (gestart: string, beeindigd: string) =>
      `In het laatste kwartaal begonnen ${gestart} trajecten en eindigden er ${beeindigd}`,
    stroomKaal: 'Begonnen en beëindigde trajecten per kwartaal',
    gestart: 'Begonnen',
    beeindigd: 'Beëindigd',
    lopend: (eerst: string, dan: string, nu: string) => `Lopende trajecten: ${eerst} in ${dan}, nu ${nu}`,
    lopendKaal: 'Lopende trajecten aan het eind van elk kwartaal',
    actief: 'Lopend',
    jaren: (naam: string, eerst: string, toen: string, dan: string, nu: string) =>
      `${naam}: ${eerst} in ${toen}, ${nu} in ${dan}`,
    reden: (reden: string, hoeveel: string, alle: string) =>
      `${hoeveel} van de ${alle} trajecten eindigden zo: ${reden.toLowerCase()}`,
    teams: (naam: string, meest: string, hoogste: string) => `${naam}: het hoogst bij ${meest}, ${hoogste}`,
    norm: (norm: string) => `norm: ten minste ${norm}`,
    gaten: 'Waar iets ontbreekt, gaat het om minder dan vijf mensen.',
  },
  kolom: {
    cijfer: 'Cijfer',
    nu: 'Dit kwartaal',
    vorig: 'Vorig kwartaal',
    waarde: 'Waarde',
    teller: 'Teller',
    noemer: 'Noemer',
    team: 'Team',
    organisatie: 'Organisatie',
    kwartaal: 'Kwartaal',
    jaar: 'Jaar',
    reden: 'Reden',
    deel: 'Onderdeel',
    groep: 'Groep',
    toen: 'Gepubliceerd',
    nuVerbeterd: 'Nu',
    definitie: 'Definitie',
    bron: 'Bron',
    pilot: 'Pilot',
    wijk: 'Wijk',
  },
  tabel: {
    kwartaal: (kwartaal: string) => `Cijfers van het ${kwartaal}`,
    pilot: (naam: string) => `Cijfers van ${naam} sinds de start`,
    teams: (naam: string) => `${naam} per team, sinds de start`,
    wijken: (naam: string) => `${naam} per wijk, sinds de start`,
    organisaties: (van: string, tot: string) => `Per organisatie, ${van} tot en met ${tot}`,
    verschillen: 'Verbeterde cijfers',
  },
  bijlage: {
    titel: 'Bijlage: alle cijfers',
    uitleg:
      'Elk cijfer van dit rapport, met de groepen en de delen waaruit het bestaat. Delen die nul zijn, staan alleen in het rekenblad en in de open data.',
    tabel: (deel: string, van: string, tot: string) =>
      `${deel.charAt(0).toUpperCase()}${deel.slice(1)}: ${van} tot en met ${tot}`,
  },
  allen: 'samen',
  deel: {
    kwartaal: 'dit kwartaal',
    vorig: 'vorig kwartaal',
    verloop: 'per kwartaal',
    jaar: 'dit jaar',
    jaren: 'per jaar',
    sinds: 'sinds de start',
    pilot: 'pilot',
    pilotwijken: 'pilot per wijk',
  } satisfies Record<Rapportdeelsoort, string>,
  bron: (bron: string) => `Bron: ${bron}.`,
} as const;
