import { Effect, Schema } from 'effect';
import type { MedewerkerActor } from '../medewerker/Actor.ts';
import { mag } from '../medewerker/mag.ts';
import { reikwijdte } from '../medewerker/rechten.ts';
import { herkenLeefgebieden } from '../melding/herkenLeefgebieden.ts';
import { NietGevonden, weigertAls } from '../Weigering.ts';
import { GebruikBijCasus, Gebruiken } from './Gebruik.ts';
import { Voorziening, Voorzieningen, type VoorzieningFilter, type VoorzieningId } from './Voorziening.ts';
import { VoorzieningGeweigerd } from './VoorzieningGeweigerd.ts';

/** One voorziening, with the casussen that use it as far as who looks may see those. */
export const VoorzieningBeeld = Schema.Struct({
  ...Voorziening.fields,
  casussen: Schema.Array(GebruikBijCasus),
  /** Of the whole gemeente; null for who sees no casus. */
  aantalCasussen: Schema.NullOr(Schema.Int),
});
export interface VoorzieningBeeld extends Schema.Schema.Type<typeof VoorzieningBeeld> {}

/** What is there, in this wijk, for this? Who types a question finds what is about the same. */
export const lijstVoorzieningen = Effect.fn('voorziening.lijst')(function* (filter: VoorzieningFilter) {
  yield* mag('voorziening.lezen');
  const over = filter.q === undefined ? [] : herkenLeefgebieden(filter.q);
  return yield* (yield* Voorzieningen).lijst({ ...filter, over });
}, weigertAls(VoorzieningGeweigerd));

/** A partner's professional works in no team: how many casussen there are is not theirs to know. */
const zietCasussenVan = ({ rol, teams }: MedewerkerActor): boolean => {
  const bereik = reikwijdte(rol, 'melding.lezen');
  return bereik === 'gemeente' || (bereik === 'eigen_teams' && teams.length > 0);
};

export const bekijkVoorziening = Effect.fn('voorziening.bekijk')(function* (id: VoorzieningId) {
  const actor = yield* mag('voorziening.lezen');
  const voorziening = yield* Effect.fromOption(yield* (yield* Voorzieningen).zoek(id)).pipe(
    Effect.mapError(() => new NietGevonden({ wat: 'voorziening' })),
  );
  const zietCasussen = zietCasussenVan(actor);
  const gebruiken = yield* Gebruiken;
  const beeld: VoorzieningBeeld = {
    ...voorziening,
    casussen: zietCasussen ? yield* gebruiken.vanVoorziening(id) : [],
    aantalCasussen: zietCasussen ? yield* gebruiken.aantal(id) : null,
  };
  return beeld;
}, weigertAls(VoorzieningGeweigerd));
