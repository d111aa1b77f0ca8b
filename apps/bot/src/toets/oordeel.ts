import type { Kaart } from '@tenzij/contract/gesprek/Kaart.ts';
import type { ToetsBeeld } from '@tenzij/domain/toets/bekijk.ts';
import { GeefOordeel, type ToetsId } from '@tenzij/domain/toets/Toets.ts';
import { gronden } from '@tenzij/domain/weging/gronden.ts';
import { stapNamen } from '@tenzij/domain/weging/stappen.ts';
import { woord } from '@tenzij/domain/woorden.ts';
import { Effect } from 'effect';
import { berichten } from '../berichten.ts';
import { antwoord, lees, naVerlorenRace, vraagMet } from '../gesprek/antwoord.ts';
import type { Beurt, OpActie, OpFormulier } from '../gesprek/Beurt.ts';
import { type ApiWeigert, vraag } from '../gesprek/vraag.ts';
import { als, citaat, feiten, kaart, knop } from '../kaart/blok.ts';
import { opDag, opsomming } from '../kaart/notatie.ts';
import { eenVan, langeTekst, meerVan, optie } from '../kaart/veld.ts';
import { een, meer, zonderLeeg } from '../kaart/waarden.ts';
import type { Namen } from '../medewerker/Namen.ts';
import { standpuntenBlok } from '../weging/onthuldKaart.ts';

const zin = berichten.toets;

/** What moved the day, and why. */
const verschoven = ({ termijn: { opschorting, verlenging } }: ToetsBeeld) =>
  [opschorting, verlenging].flatMap((een) =>
    een === null ? [] : [[zin.verschoven[een.soort], zin.verschovenMet(een.dagen, een.reden)] as const],
  );

/** Were the right steps taken? */
const toetsKaart = (toets: ToetsBeeld, namen: Namen): Kaart => {
  const { besluit, melding, status } = toets;
  const stappen = (namenVan: ToetsBeeld['stappenGezet']) => opsomming(namenVan.map((stap) => woord.stap[stap]));
  return kaart({
    id: `toets:${toets.id}`,
    kop: zin.kop(melding.nummer),
    samenvatting: zin.samenvatting(melding.nummer, opDag(toets.termijnOp)),
    blokken: [
      ...(melding.vraag === null ? [] : [citaat(melding.vraag)]),
      ...feiten([
        [zin.uitkomst, woord.uitkomst[besluit.uitkomst]],
        [zin.gronden, besluit.gronden.map((grond) => gronden[grond].tekst).join(' ')],
        [zin.gezet, stappen(toets.stappenGezet)],
        [zin.ontbreekt, stappen(toets.stappenOntbreken)],
        [zin.termijn, opDag(toets.termijnOp)],
        ...verschoven(toets),
        [zin.doelWijkteam, besluit.doelWijkteam],
        [zin.doelAanbieder, besluit.doelAanbieder],
      ]),
      ...(besluit.motivering === null ? [] : [citaat(besluit.motivering)]),
      standpuntenBlok(toets.standpunten, namen),
    ],
    acties: als(status === 'gevraagd', knop('toets.oordeel', toets.id, zin.geef, 'hoofd')),
  });
};

/** What waits for this teamleider: nobody toetst what they weighed or decided themselves. */
export const toetsKaarten = (beurt: Beurt): Effect.Effect<ReadonlyArray<Kaart>, ApiWeigert> =>
  Effect.gen(function* () {
    const { items } = yield* vraag(() => beurt.client.toetsen({ query: { status: 'gevraagd' } }));
    const vanMij = items.filter(({ betrokkenen }) => !betrokkenen.includes(beurt.mij.medewerkerId));
    const namen = yield* beurt.namen;
    return vanMij.map((toets) => toetsKaart(toets, namen));
  });

const leesToets = (over: string) => ({ params: { id: over as ToetsId } });

export const toonToets: OpActie = (beurt, over) =>
  Effect.gen(function* () {
    const toets = yield* vraag(() => beurt.client.toets(leesToets(over)));
    return antwoord({ kaarten: [toetsKaart(toets, yield* beurt.namen)] });
  });

export const vraagOordeel: OpActie = (beurt, over) =>
  Effect.flatMap(
    vraag(() => beurt.client.toets(leesToets(over))),
    (toets) =>
      vraagMet({
        formulier: 'toets.oordeel',
        over,
        herteken: { actie: 'toets.oordeel', over },
        kop: zin.oordeelKop(toets.melding.nummer),
        uitleg: null,
        velden: [
          eenVan('oordeel', zin.oordeel, {
            verplicht: true,
            opties: (['akkoord', 'terug'] as const).map((keuze) =>
              optie(keuze, woord.oordeel[keuze], zin.keuzeUitleg[keuze]),
            ),
          }),
          meerVan('ontbrekendeStappen', zin.stappen, {
            opties: stapNamen.map((stap) => optie(stap, woord.stap[stap])),
            waarde: toets.stappenOntbreken,
            alleenBij: { veld: 'oordeel', waarden: ['terug'] },
          }),
          langeTekst('opmerking', zin.opmerking, {
            uitleg: berichten.algemeen.nietHerkenbaar,
            maximum: 2000,
            alleenBij: { veld: 'oordeel', waarden: ['terug'] },
          }),
        ],
        verzend: zin.verzend,
      }),
  );

export const geefOordeel: OpFormulier = (beurt, over, waarden) => {
  const gedaan = Effect.gen(function* () {
    const stappen = meer(waarden, 'ontbrekendeStappen');
    const body = yield* lees(
      GeefOordeel,
      zonderLeeg({
        oordeel: een(waarden, 'oordeel'),
        ontbrekendeStappen: stappen.length === 0 ? undefined : stappen,
        opmerking: een(waarden, 'opmerking'),
      }),
    );
    const toets = yield* vraag(() => beurt.client.oordeel({ ...leesToets(over), body, sleutel: beurt.sleutel }));
    return antwoord({ kaarten: [toetsKaart(toets, yield* beurt.namen)], zegt: zin.gedaan[toets.status] });
  });
  return naVerlorenRace(gedaan, toonToets(beurt, over, null));
};
