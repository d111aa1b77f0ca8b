import { writeFileSync } from 'node:fs';
import { kenmerkenVanClientondersteuning } from '@tenzij/domain/melding/Kenmerk.ts';
import { alleGronden, type Grond, gronden, type Werking } from '@tenzij/domain/weging/gronden.ts';
import { adviseer, type Feiten } from '@tenzij/domain/weging/regel.ts';
import { stapNamen, stapVragen } from '@tenzij/domain/weging/stappen.ts';
import { woord } from '@tenzij/domain/woorden.ts';

const metWerking = (werking: Werking) => alleGronden.filter((grond) => gronden[grond].werking === werking);
const zonder = (werking: Werking) => (feiten: Feiten) => ({
  ...feiten,
  gronden: feiten.gronden.filter((grond) => gronden[grond].werking !== werking),
});

/** Everything is the case at once; each line then takes away what decided, so that the next one is seen to decide. */
const alles: Feiten = {
  aanleiding: 'aflopende_zorg',
  leefgebieden: ['financien'],
  kenmerken: ['lvb'],
  gronden: alleGronden,
  inwonerVraagtBeschikking: true,
  voorliggendVolstaat: true,
  collectiefMogelijk: true,
  leefgebiedenDrempel: 3,
};

const volgorde: ReadonlyArray<{ readonly als: string; readonly neemWeg: (feiten: Feiten) => Feiten }> = [
  { als: 'Er is een grond die tot maatwerk leidt', neemWeg: zonder('maatwerk') },
  {
    als: 'De inwoner vraagt zelf om een besluit van de gemeente. Dat mag altijd, en het is geen grond',
    neemWeg: (feiten) => ({ ...feiten, inwonerVraagtBeschikking: false }),
  },
  { als: 'Een indicatie loopt af en de doelen zijn nog niet gehaald', neemWeg: zonder('afschalen') },
  { als: 'Er is alleen een grond die tot een combinatie leidt', neemWeg: zonder('combinatie') },
  {
    als: `De vraag raakt minder leefgebieden dan de grens van de gemeente, met een van de kenmerken ${kenmerkenVanClientondersteuning.join(', ')}`,
    neemWeg: (feiten) => ({ ...feiten, kenmerken: [] }),
  },
  {
    als: 'De vraag raakt minder leefgebieden dan die grens, zonder die kenmerken',
    neemWeg: (feiten) => ({ ...feiten, leefgebiedenDrempel: null }),
  },
  {
    als: 'Een voorziening in de wijk beantwoordt de hele vraag',
    neemWeg: (feiten) => ({ ...feiten, voorliggendVolstaat: false }),
  },
  { als: 'Een groep kan de vraag oppakken', neemWeg: (feiten) => ({ ...feiten, collectiefMogelijk: false }) },
  { als: 'In alle andere gevallen', neemWeg: (feiten) => feiten },
];

/** The order of the rule as the rule itself gives it. */
export const volgordeVanDeRegel = () => {
  let feiten = alles;
  return volgorde.map(({ als, neemWeg }) => {
    const advies = adviseer(feiten);
    feiten = neemWeg(feiten);
    return { als, uitkomst: advies.uitkomst, toetsVereist: advies.toetsVereist };
  });
};

const isSpoed = (...genoemd: ReadonlyArray<Grond>) => adviseer({ ...alles, gronden: genoemd }).spoed;

/** The fewest gronden that make it spoed: each alone, and the pairs of which neither does so alone. */
const spoed = (): ReadonlyArray<ReadonlyArray<Grond>> => [
  ...alleGronden.filter((grond) => isSpoed(grond)).map((grond) => [grond]),
  ...alleGronden.flatMap((een, plaats) =>
    alleGronden
      .slice(plaats + 1)
      .filter((ander) => isSpoed(een, ander) && !isSpoed(een) && !isSpoed(ander))
      .map((ander) => [een, ander]),
  ),
];

const grondRijen = (['maatwerk', 'combinatie', 'afschalen', 'geen'] as const).flatMap((werking) =>
  metWerking(werking).map(
    (grond) => `| ${gronden[grond].tekst} | ${woord.werking[werking]} | \`${grond}\` | ${gronden[grond].bron} |`,
  ),
);

/** The rule as a page that a member of a wijkteam can read. */
export const regelPagina = (): string =>
  [
    '# Zelf begeleiden, tenzij: de regel',
    '',
    '**Hoe komt Tenzij aan een advies?** Door de feiten en de gronden van het team langs een vaste lijst te leggen. Dezelfde',
    'feiten geven altijd hetzelfde advies, en bij het advies staat waarom. Het team besluit zelf.',
    '',
    'Deze pagina komt uit `packages/domain/src/weging/gronden.ts` en `regel.ts`: `node scripts/regel.ts` schrijft haar opnieuw.',
    '',
    '## De volgorde',
    'De eerste regel die past, bepaalt het advies.',
    '',
    '| | als | dan is het advies | toets |',
    '|---|---|---|---|',
    ...volgordeVanDeRegel().map(
      ({ als, uitkomst, toetsVereist }, plaats) =>
        `| ${plaats + 1} | ${als}. | **${woord.uitkomst[uitkomst]}** | ${toetsVereist ? 'ja' : ''} |`,
    ),
    '',
    'Besluit het team iets anders dan het advies? Dan schrijft het op waarom, en gaat het besluit altijd naar de toets.',
    '',
    'Heeft niemand ruimte? Dan blijft het advies zelf begeleiden. Geen ruimte is geen reden: de teamleider krijgt het te zien.',
    '',
    '## De gronden',
    'Een grond is een erkende reden om een inwoner niet (alleen) zelf te begeleiden. Een signaal telt niet mee in het advies.',
    'Tenzij bewaart en telt het wel, zodat te zien is hoe vaak het speelt.',
    '',
    '| wat er aan de hand is | wat het doet | in bestanden | bron |',
    '|---|---|---|---|',
    ...grondRijen,
    '',
    'Eén grond wordt nagekeken. Zegt iemand dat de kennis ontbreekt, dan kijkt Tenzij bij de kenmerken van de vraag of iemand in',
    'het team of bij een partner die kennis heeft. Is die er wel, dan telt de grond niet mee en staat erbij waarom.',
    '',
    'De bronnen staan uitgelegd in de [woordenlijst](../woordenlijst.md).',
    '',
    '## Spoed',
    'Bij spoed zegt het advies: schaal nu op en wacht niet op een overleg. De toets volgt daarna. Het is spoed als:',
    '',
    ...spoed().map((samen) => `- ${samen.map((grond) => gronden[grond].tekst).join(' En ook: ')}`),
    '',
    '## De stappen van zorgvuldig wegen',
    ...stapNamen.map((stap, plaats) => `${plaats + 1}. ${stapVragen[stap]}`),
    '',
    'Bij stap 4 en 5 zegt u of dit de hele vraag beantwoordt. Alleen dan telt het mee in het advies.',
    '',
  ].join('\n');

export const regelBestand = new URL('../docs/handboek/regel.md', import.meta.url);

if (import.meta.main) writeFileSync(regelBestand, regelPagina());
