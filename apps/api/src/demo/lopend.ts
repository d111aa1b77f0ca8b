import type { Kenmerk } from '@tenzij/domain/melding/Kenmerk.ts';
import type { Leefgebied } from '@tenzij/domain/melding/Leefgebied.ts';
import type { Bron } from '@tenzij/domain/melding/Melding.ts';
import type { ContactSoort } from '@tenzij/domain/traject/Traject.ts';
import type { Grond } from '@tenzij/domain/weging/gronden.ts';
import type { Uitkomst } from '@tenzij/domain/weging/regel.ts';
import type { StapNaam } from '@tenzij/domain/weging/stappen.ts';

/** A casus that was never there, and that the demo team has weighed already. */
export interface Lopend {
  readonly vraag: `(Voorbeeld) ${string}`;
  readonly bron: Bron;
  readonly leefgebieden: ReadonlyArray<Leefgebied>;
  readonly kenmerken: ReadonlyArray<Kenmerk>;
  readonly dagenGeleden: number;
  readonly uitkomst: Extract<Uitkomst, 'zelf_begeleiden' | 'maatwerk' | 'combinatie'>;
  readonly gronden: ReadonlyArray<Grond>;
  /** What the team skipped: a toets must show it. */
  readonly overgeslagen?: ReadonlyArray<StapNaam>;
  readonly doelen?: { readonly doelWijkteam: string; readonly doelAanbieder: string };
  /** By place in the team. */
  readonly coach: number;
  readonly tweedeCoach: number;
  readonly urenPerWeek: number;
  readonly verwachteWeken: number;
  /** Somebody else had it first; the warm hand-over is due today. */
  readonly overgedragen?: { readonly dagenGeleden: number; readonly naar: number; readonly reden: string };
  readonly contacten: ReadonlyArray<{
    readonly dagenGeleden: number;
    readonly minuten: number;
    readonly soort: ContactSoort;
  }>;
}

const zelf = { uitkomst: 'zelf_begeleiden', gronden: [] } as const;

/** The first coach carries far more than the last: that is what a caseload must show. */
export const lopende: ReadonlyArray<Lopend> = [
  {
    vraag: '(Voorbeeld) De huur loopt achter en de inwoner slaapt slecht. De inwoner wil weer grip op de week.',
    bron: 'woningcorporatie',
    leefgebieden: ['financien', 'huisvesting', 'geestelijke_gezondheid'],
    kenmerken: ['schulden'],
    dagenGeleden: 75,
    ...zelf,
    coach: 0,
    tweedeCoach: 1,
    urenPerWeek: 6,
    verwachteWeken: 26,
    contacten: [
      { dagenGeleden: 70, minuten: 90, soort: 'huisbezoek' },
      { dagenGeleden: 42, minuten: 60, soort: 'gesprek' },
      { dagenGeleden: 6, minuten: 45, soort: 'telefonisch' },
    ],
  },
  {
    vraag: '(Voorbeeld) Na een scheiding staat de inwoner er alleen voor. De dag begint laat en de post blijft liggen.',
    bron: 'huisarts',
    leefgebieden: ['huiselijke_relaties', 'financien', 'sociaal_netwerk'],
    kenmerken: ['ggz'],
    dagenGeleden: 48,
    ...zelf,
    coach: 0,
    tweedeCoach: 2,
    urenPerWeek: 7,
    verwachteWeken: 20,
    contacten: [
      { dagenGeleden: 45, minuten: 60, soort: 'huisbezoek' },
      { dagenGeleden: 33, minuten: 50, soort: 'gesprek' },
    ],
  },
  {
    vraag: '(Voorbeeld) De inwoner is nieuw in de stad en wil werken. Formulieren en brieven zijn moeilijk.',
    bron: 'inwoner',
    leefgebieden: ['werk_en_dagbesteding', 'participatie', 'sociaal_netwerk'],
    kenmerken: ['statushouder', 'laaggeletterd'],
    dagenGeleden: 30,
    ...zelf,
    coach: 0,
    tweedeCoach: 1,
    urenPerWeek: 5,
    verwachteWeken: 16,
    contacten: [{ dagenGeleden: 12, minuten: 60, soort: 'gesprek' }],
  },
  {
    vraag: '(Voorbeeld) De inwoner zorgt voor een zieke partner en komt het huis niet meer uit.',
    bron: 'welzijn',
    leefgebieden: ['sociaal_netwerk', 'lichamelijke_gezondheid', 'participatie'],
    kenmerken: ['mantelzorger', 'ouderen'],
    dagenGeleden: 36,
    ...zelf,
    coach: 0,
    tweedeCoach: 2,
    urenPerWeek: 3,
    verwachteWeken: 12,
    overgedragen: { dagenGeleden: 9, naar: 1, reden: 'De coach had te veel trajecten tegelijk.' },
    contacten: [
      { dagenGeleden: 31, minuten: 45, soort: 'huisbezoek' },
      { dagenGeleden: 10, minuten: 30, soort: 'telefonisch' },
    ],
  },
  {
    vraag: '(Voorbeeld) De inwoner vergeet afspraken en raakt het overzicht in het huishouden kwijt.',
    bron: 'ggz',
    leefgebieden: ['adl', 'lichamelijke_gezondheid', 'sociaal_netwerk'],
    kenmerken: ['dementie', 'ouderen'],
    dagenGeleden: 17,
    ...zelf,
    coach: 1,
    tweedeCoach: 2,
    urenPerWeek: 2,
    verwachteWeken: 12,
    contacten: [],
  },
  {
    vraag: '(Voorbeeld) De inwoner woont net zelfstandig en wil leren koken en plannen.',
    bron: 'zorgaanbieder',
    leefgebieden: ['adl', 'financien', 'werk_en_dagbesteding'],
    kenmerken: ['lvb'],
    dagenGeleden: 21,
    ...zelf,
    coach: 2,
    tweedeCoach: 0,
    urenPerWeek: 2,
    verwachteWeken: 26,
    contacten: [{ dagenGeleden: 15, minuten: 75, soort: 'huisbezoek' }],
  },
  {
    vraag: '(Voorbeeld) De inwoner is net terug uit een opname en het gaat thuis nog niet. De klachten nemen toe.',
    bron: 'ggz',
    leefgebieden: ['geestelijke_gezondheid', 'adl', 'huisvesting'],
    kenmerken: ['ggz'],
    dagenGeleden: 9,
    uitkomst: 'maatwerk',
    gronden: ['verslechtering_mentaal'],
    coach: 1,
    tweedeCoach: 0,
    urenPerWeek: 4,
    verwachteWeken: 26,
    contacten: [],
  },
  {
    vraag: '(Voorbeeld) De inwoner heeft net een diagnose gekregen. Thuis en op het werk loopt veel door elkaar.',
    bron: 'huisarts',
    leefgebieden: ['geestelijke_gezondheid', 'werk_en_dagbesteding', 'sociaal_netwerk'],
    kenmerken: ['autisme'],
    dagenGeleden: 33,
    uitkomst: 'combinatie',
    gronden: ['specialistische_behandeling'],
    overgeslagen: ['netwerk', 'collectief'],
    doelen: {
      doelWijkteam: 'Elke week overzicht in post en afspraken.',
      doelAanbieder: 'Leren omgaan met prikkels op het werk.',
    },
    coach: 2,
    tweedeCoach: 1,
    urenPerWeek: 2,
    verwachteWeken: 20,
    contacten: [],
  },
  {
    vraag: '(Voorbeeld) De inwoner kan door een beperking de dag niet alleen door en heeft elke dag iemand nodig.',
    bron: 'zorgaanbieder',
    leefgebieden: ['adl', 'lichamelijke_gezondheid', 'huisvesting'],
    kenmerken: ['nah'],
    dagenGeleden: 52,
    uitkomst: 'maatwerk',
    gronden: ['langdurig_intensief'],
    overgeslagen: ['netwerk'],
    coach: 2,
    tweedeCoach: 0,
    urenPerWeek: 8,
    verwachteWeken: 52,
    contacten: [],
  },
];
