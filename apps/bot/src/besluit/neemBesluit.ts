import type { Veld } from '@tenzij/contract/gesprek/Kaart.ts';
import { NeemBesluit } from '@tenzij/domain/besluit/Besluit.ts';
import type { Medewerker } from '@tenzij/domain/medewerker/Medewerker.ts';
import type { WegingBeeld } from '@tenzij/domain/weging/bekijk.ts';
import { alleGronden } from '@tenzij/domain/weging/gronden.ts';
import { Uitkomst } from '@tenzij/domain/weging/regel.ts';
import type { WegingId } from '@tenzij/domain/weging/Weging.ts';
import { woord } from '@tenzij/domain/woorden.ts';
import { Effect } from 'effect';
import { berichten } from '../berichten.ts';
import { antwoord, lees, naVerlorenRace, vraagMet, zeg } from '../gesprek/antwoord.ts';
import type { OpActie, OpFormulier } from '../gesprek/Beurt.ts';
import { vraag } from '../gesprek/vraag.ts';
import { als } from '../kaart/blok.ts';
import { eenVan, getal, gevuld, jaNee, korteTekst, langeTekst, meerVan, optie } from '../kaart/veld.ts';
import { een, getalUit, jaNeeUit, meer, type Waarden, zonderLeeg } from '../kaart/waarden.ts';
import { ledenVan } from '../medewerker/Namen.ts';
import { type Casus, leesCasus, leidt } from '../weging/Casus.ts';
import { wegingKaart } from '../weging/kaart.ts';
import { kandidaatZin, voorzieningZin } from '../weging/onthuldKaart.ts';
import { grondOpties } from '../weging/standpunt.ts';
import { toonWeging } from '../weging/stap.ts';

const zin = berichten.besluit;

const bij = (...waarden: ReadonlyArray<Uitkomst>) => ({ veld: 'uitkomst', waarden });
const metCoach = bij('zelf_begeleiden', 'combinatie', 'collectief');
const metIndicatie = bij('maatwerk', 'combinatie', 'afschalen_op_termijn');
const metUren = bij('zelf_begeleiden', 'combinatie', 'collectief', 'maatwerk', 'afschalen_op_termijn');
const metVoorziening = bij('voorliggend', 'collectief');
const metAanbieder = bij('maatwerk', 'combinatie', 'afschalen_op_termijn');

const metDoelen = bij('combinatie');

/** The candidates, best first; then who else of the team can take it on. */
const optiesUit = ({ kandidaten }: WegingBeeld, leden: ReadonlyArray<Medewerker>) => {
  const anderen = leden.filter(({ id }) => !kandidaten.some(({ medewerkerId }) => medewerkerId === id));
  return [
    ...kandidaten.map((kandidaat) => optie(kandidaat.medewerkerId, kandidaatZin(kandidaat))),
    ...anderen.map(({ id, naam }) => optie(id, naam)),
  ];
};

const isWijkcoach = ({ rol }: Medewerker) => rol === 'wijkcoach';

const genoemdeGronden = ({ weging }: Casus) => {
  const codes = (weging.advies?.redenen ?? []).map(({ code }) => code);
  return alleGronden.filter((grond) => codes.includes(grond));
};

/** Asked with each other outcome than the advies; with maatwerk only where the resident does not ask for it. */
const motivering = (alleenBij: NonNullable<Veld['alleenBij']>): Veld =>
  langeTekst('motivering', zin.motivering, {
    verplicht: true,
    uitleg: `${zin.motiveringUitleg} ${berichten.algemeen.nietHerkenbaar}`,
    maximum: 2000,
    alleenBij,
  });

const watEnWaarom = (casus: Casus, advies: Uitkomst | undefined): ReadonlyArray<Veld> => [
  eenVan('uitkomst', zin.uitkomst, {
    verplicht: true,
    opties: Uitkomst.literals.map((uitkomst) =>
      optie(uitkomst, woord.uitkomst[uitkomst], uitkomst === advies ? zin.uitkomstAdvies : null),
    ),
    waarde: gevuld(advies),
  }),
  motivering(bij(...Uitkomst.literals.filter((uitkomst) => uitkomst !== advies && uitkomst !== 'maatwerk'))),
  meerVan('gronden', zin.gronden, {
    uitleg: zin.grondenUitleg,
    opties: grondOpties,
    waarde: genoemdeGronden(casus),
    alleenBij: metIndicatie,
  }),
  jaNee('inwonerVraagtBeschikking', zin.beschikking, {
    uitleg: zin.beschikkingUitleg,
    waarde: gevuld(false),
    alleenBij: bij('maatwerk'),
  }),
  ...als(advies !== 'maatwerk', motivering({ veld: 'inwonerVraagtBeschikking', waarden: ['nee'] })),
];

const wieEnHoeveel = ({ weging, namen }: Casus): ReadonlyArray<Veld> => {
  const leden = ledenVan(namen, weging.teamId);
  return [
    eenVan('coachId', zin.coach, {
      verplicht: true,
      opties: optiesUit(weging, leden.filter(isWijkcoach)),
      uitleg: weging.traject === null ? null : zin.coachBlijft,
      waarde: gevuld(weging.traject?.coachId ?? weging.kandidaten[0]?.medewerkerId),
      alleenBij: metCoach,
    }),
    eenVan('tweedeCoachId', zin.tweedeCoach, {
      uitleg: zin.tweedeCoachUitleg,
      opties: optiesUit(weging, leden),
      alleenBij: metCoach,
    }),
    getal('urenPerWeek', zin.urenPerWeek, { alleenBij: metUren }),
    getal('verwachteWeken', zin.verwachteWeken, { alleenBij: metUren }),
    korteTekst('aanbieder', zin.aanbieder, { maximum: 200, alleenBij: metAanbieder }),
    langeTekst('doelWijkteam', zin.doelWijkteam, { uitleg: zin.doelUitleg, maximum: 500, alleenBij: metDoelen }),
    langeTekst('doelAanbieder', zin.doelAanbieder, {
      uitleg: berichten.algemeen.nietHerkenbaar,
      maximum: 500,
      alleenBij: metDoelen,
    }),
    eenVan('voorzieningId', zin.voorziening, {
      opties: weging.voorzieningen.map((een) => optie(een.id, een.naam, voorzieningZin(een))),
      alleenBij: metVoorziening,
    }),
  ];
};

/** Filled in as the rule advises. */
export const besluitVelden = (casus: Casus): ReadonlyArray<Veld> => [
  ...watEnWaarom(casus, casus.weging.advies?.uitkomst),
  ...wieEnHoeveel(casus),
];

export const vraagBesluit: OpActie = (beurt, over) =>
  Effect.flatMap(leesCasus(beurt, over), (casus) => {
    if (casus.weging.status !== 'onthuld') return Effect.succeed(antwoord({ kaarten: [wegingKaart(casus)] }));
    if (!leidt(casus)) return zeg(berichten.weging.andersOnthuld);
    const advies = casus.weging.advies?.uitkomst;
    return vraagMet({
      formulier: 'weging.besluit',
      over,
      herteken: { actie: 'weging.besluit', over },
      kop: zin.kop(casus.melding.nummer),
      uitleg: advies === undefined ? null : zin.uitleg(woord.uitkomst[advies]),
      velden: besluitVelden(casus),
      verzend: zin.verzend,
    });
  });

/** What was sent, without what does not go with this outcome. */
const invoerUit = (waarden: Waarden) => {
  const uitkomst = een(waarden, 'uitkomst');
  const hoortBij = ({ waarden: bijUitkomsten }: { readonly waarden: ReadonlyArray<string> }) =>
    uitkomst !== undefined && bijUitkomsten.includes(uitkomst);
  const alleenBij = <A>(wanneer: ReturnType<typeof bij>, waarde: A) => (hoortBij(wanneer) ? waarde : undefined);
  return zonderLeeg({
    uitkomst,
    gronden: hoortBij(metIndicatie) ? meer(waarden, 'gronden') : [],
    motivering: een(waarden, 'motivering'),
    coachId: alleenBij(metCoach, een(waarden, 'coachId')),
    tweedeCoachId: alleenBij(metCoach, een(waarden, 'tweedeCoachId')),
    urenPerWeek: alleenBij(metUren, getalUit(waarden, 'urenPerWeek')),
    verwachteWeken: alleenBij(metUren, getalUit(waarden, 'verwachteWeken')),
    aanbieder: alleenBij(metAanbieder, een(waarden, 'aanbieder')),
    doelWijkteam: alleenBij(metDoelen, een(waarden, 'doelWijkteam')),
    doelAanbieder: alleenBij(metDoelen, een(waarden, 'doelAanbieder')),
    voorzieningId: alleenBij(metVoorziening, een(waarden, 'voorzieningId')),
    inwonerVraagtBeschikking: alleenBij(bij('maatwerk'), jaNeeUit(waarden, 'inwonerVraagtBeschikking')),
  });
};

export const neemBesluit: OpFormulier = (beurt, over, waarden) => {
  const besloten = Effect.gen(function* () {
    const body = yield* lees(NeemBesluit, invoerUit(waarden));
    yield* vraag(() => beurt.client.neemBesluit({ params: { id: over as WegingId }, body, sleutel: beurt.sleutel }));
    const casus = yield* leesCasus(beurt, over);
    return antwoord({ kaarten: [wegingKaart(casus)], zegt: zin.vastgelegd(casus.melding.nummer) });
  });
  return naVerlorenRace(besloten, toonWeging(beurt, over));
};
