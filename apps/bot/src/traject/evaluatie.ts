import type { Veld } from '@tenzij/contract/gesprek/Kaart.ts';
import { CoachEvaluatie, coachVragen } from '@tenzij/domain/ervaring/Evaluatie.ts';
import type { Voorstel } from '@tenzij/domain/ervaring/Voorstel.ts';
import type { TrajectId } from '@tenzij/domain/traject/TrajectId.ts';
import { woord } from '@tenzij/domain/woorden.ts';
import { Effect } from 'effect';
import { berichten } from '../berichten.ts';
import { antwoord, lees, naVerlorenRace, onjuist, vraagMet } from '../gesprek/antwoord.ts';
import type { OpActie, OpFormulier } from '../gesprek/Beurt.ts';
import { vraag } from '../gesprek/vraag.ts';
import { kaart, knop, tekst, zacht } from '../kaart/blok.ts';
import { eenVan, korteTekst, langeTekst, opties } from '../kaart/veld.ts';
import { een, type Waarden, zonderLeeg } from '../kaart/waarden.ts';
import { toonTraject } from './kaart.ts';
import { leesTraject } from './Trajectstand.ts';

const zin = berichten.traject;

/** The five questions of the coach, begun from what is known of the traject, and what was learned. */
export const evaluatievelden = (voorstel: ReadonlyArray<Voorstel>, onder = ''): ReadonlyArray<Veld> => [
  ...coachVragen.map((naam) => {
    const bekend = voorstel.find((een) => een.vraag === naam);
    return eenVan(`${onder}${naam}`, woord.coachVraag[naam], {
      opties: opties(woord.jaNeeNvt),
      ...(bekend === undefined
        ? {}
        : { waarde: [bekend.antwoord], uitleg: woord.voorstelWaarom[bekend.waarom](bekend.naam) }),
    });
  }),
  korteTekst(`${onder}geleerd.0.thema`, zin.geleerdThema, { uitleg: berichten.algemeen.magLeeg, maximum: 100 }),
  langeTekst(`${onder}geleerd.0.tekst`, zin.geleerdTekst, {
    uitleg: `${berichten.algemeen.magLeeg} ${berichten.algemeen.nietHerkenbaar}`,
    maximum: 2000,
  }),
];

const geleerdUit = (waarden: Waarden, onder: string) =>
  Effect.gen(function* () {
    const thema = een(waarden, `${onder}geleerd.0.thema`);
    const geleerd = een(waarden, `${onder}geleerd.0.tekst`);
    if (thema === undefined && geleerd === undefined) return undefined;
    if (thema === undefined) return yield* onjuist(`${onder}geleerd.0.thema`, zin.geleerdBeide);
    if (geleerd === undefined) return yield* onjuist(`${onder}geleerd.0.tekst`, zin.geleerdTekstBeide);
    return [{ thema, tekst: geleerd }];
  });

export const evaluatieUit = (waarden: Waarden, onder = '') =>
  Effect.map(geleerdUit(waarden, onder), (geleerd) => {
    const antwoorden = coachVragen.map((naam) => [naam, een(waarden, `${onder}${naam}`)] as const);
    return zonderLeeg({ ...Object.fromEntries(antwoorden), geleerd });
  });

const idVan = (over: string) => ({ params: { id: over as TrajectId } });

/** For a traject that was closed without. */
export const vraagEvaluatie: OpActie = (beurt, over) =>
  Effect.gen(function* () {
    const { nummer } = yield* leesTraject(beurt, over);
    const { voorstel } = yield* vraag(() => beurt.client.formulieren(idVan(over)));
    return yield* vraagMet({
      formulier: 'traject.evaluatie',
      over,
      kop: zin.evaluatieKop(nummer),
      uitleg: zin.evaluatieUitleg,
      velden: evaluatievelden(voorstel),
      verzend: zin.evaluatieVerzend,
    });
  });

export const evalueer: OpFormulier = (beurt, over, waarden) => {
  const gedaan = Effect.gen(function* () {
    const body = yield* lees(CoachEvaluatie, yield* evaluatieUit(waarden));
    yield* vraag(() => beurt.client.evalueer({ ...idVan(over), body, sleutel: beurt.sleutel }));
    const { nummer } = yield* leesTraject(beurt, over);
    return antwoord({ zegt: zin.geevalueerd(nummer) });
  });
  return naVerlorenRace(gedaan, toonTraject(beurt, over, null));
};

/** A new link stops the old one, so it is asked for twice. */
export const vraagNieuweLink: OpActie = (beurt, over) =>
  Effect.map(leesTraject(beurt, over), ({ nummer }) =>
    antwoord({
      kaarten: [
        kaart({
          id: `link:${over}`,
          kop: zin.nieuweLinkKop(nummer),
          blokken: [tekst(zin.nieuweLinkUitleg)],
          acties: [knop('traject.nieuweLink', over, zin.nieuweLinkVerzend, 'hoofd')],
        }),
      ],
    }),
  );

export const maakNieuweLink: OpActie = (beurt, over) =>
  Effect.gen(function* () {
    const { nummer } = yield* leesTraject(beurt, over);
    const sleutel = beurt.sleutel;
    const { ervaringslink } = yield* vraag(() => beurt.client.vernieuwErvaringslink({ ...idVan(over), sleutel }));
    return antwoord({
      kaarten: [
        kaart({
          id: `link:${over}`,
          kop: zin.nieuweLinkKop(nummer),
          blokken: [zacht(zin.linkUitleg), tekst(`${zin.link}: ${ervaringslink}`)],
        }),
      ],
    });
  });
