import { Effect } from 'effect';
import { Inrichting } from '../medewerker/Inrichting.ts';
import type { Melding } from '../melding/Melding.ts';
import { gegrondeGronden, ontbrekendeExpertise } from './expertise.ts';
import { type Advies, adviseer } from './regel.ts';
import type { Weging } from './Weging.ts';

const stapVolstaat = (weging: Weging, naam: 'voorliggend' | 'collectief') =>
  weging.stappen.some(({ stap, gezet, volstaat }) => stap === naam && gezet && volstaat === true);

const ongegrond = ({ kenmerken }: Melding) =>
  kenmerken.length === 0
    ? 'Bij deze vraag staat geen kenmerk waar kennis voor nodig is.'
    : 'De kennis is er wel: in het team of bij een partner.';

const onbekend = 'Er staat niet bij welke leefgebieden de vraag raakt. Vul dat aan.';

/** What the rule says of this casus, on all that the team brought forward. */
export const adviesOver = Effect.fn('weging.adviesOver')(function* (
  weging: Weging,
  melding: Melding,
  inwonerVraagtBeschikking: boolean,
): Effect.fn.Return<Advies, never, Inrichting> {
  const inrichting = yield* Inrichting;
  const [gemeente, leden, partners] = yield* Effect.all([
    inrichting.gemeente,
    inrichting.ledenVan(weging.teamId),
    inrichting.organisaties,
  ]);
  const genoemd = [...new Set(weging.standpunten.flatMap(({ gronden }) => gronden))];
  const gegrond = gegrondeGronden(genoemd, ontbrekendeExpertise(melding.kenmerken, leden, partners));
  const advies = adviseer({
    aanleiding: melding.aanleiding,
    leefgebieden: melding.leefgebieden,
    kenmerken: melding.kenmerken,
    gronden: gegrond,
    inwonerVraagtBeschikking,
    voorliggendVolstaat: stapVolstaat(weging, 'voorliggend'),
    collectiefMogelijk: stapVolstaat(weging, 'collectief'),
    // Of a question of which nobody said what it touches, it cannot be said that it touches too little.
    leefgebiedenDrempel: melding.leefgebieden.length === 0 ? null : gemeente.leefgebiedenDrempel,
  });
  const ook = [
    ...(genoemd.length === gegrond.length ? [] : [{ code: 'expertise_ontbreekt', tekst: ongegrond(melding) }]),
    ...(melding.leefgebieden.length === 0 ? [{ code: 'leefgebieden_onbekend', tekst: onbekend }] : []),
  ];
  return ook.length === 0 ? advies : { ...advies, signalen: [...advies.signalen, ...ook] };
});
