import { Effect, Option } from 'effect';
import { isBuitenDeChat } from '../medewerker/Actor.ts';
import { mag } from '../medewerker/mag.ts';
import { Spoor } from '../spoor/Spoor.ts';
import { NietGevonden, NietToegestaan, weigertAls } from '../Weigering.ts';
import { Inwoners } from './Inwoner.ts';
import type { MeldingId, MeldingNummer } from './Melding.ts';
import { Meldingen, type MeldingFilter } from './Meldingen.ts';
import { MeldingGeweigerd } from './MeldingGeweigerd.ts';

const onbekend = () => new NietGevonden({ wat: 'melding' });

/** One melding, without who the resident is. */
export const bekijkMelding = Effect.fn('melding.bekijk')(function* (id: MeldingId) {
  yield* mag('melding.lezen');
  const meldingen = yield* Meldingen;
  const melding = yield* Effect.fromOption(yield* meldingen.zoek(id)).pipe(Effect.mapError(onbekend));
  yield* mag('melding.lezen', melding.teamId);
  return melding;
}, weigertAls(MeldingGeweigerd));

/** By the number that people say to each other. */
export const bekijkMeldingNummer = Effect.fn('melding.bekijkNummer')(function* (nummer: MeldingNummer) {
  yield* mag('melding.lezen');
  const meldingen = yield* Meldingen;
  const melding = yield* Effect.fromOption(yield* meldingen.zoekNummer(nummer)).pipe(Effect.mapError(onbekend));
  yield* mag('melding.lezen', melding.teamId);
  return melding;
}, weigertAls(MeldingGeweigerd));

export const lijstMeldingen = Effect.fn('melding.lijst')(function* (filter: MeldingFilter) {
  yield* mag('melding.lezen');
  return yield* (yield* Meldingen).lijst(filter);
}, weigertAls(MeldingGeweigerd));

/** Who the resident is: asked for on purpose, and every look stands in the trail. */
export const bekijkIdentiteit = Effect.fn('melding.bekijkIdentiteit')(function* (id: MeldingId) {
  if (!isBuitenDeChat(yield* mag('melding.identiteit')))
    return yield* new NietToegestaan({ handeling: 'melding.identiteit' });
  const meldingen = yield* Meldingen;
  const melding = yield* Effect.fromOption(yield* meldingen.zoek(id)).pipe(Effect.mapError(onbekend));
  yield* mag('melding.identiteit', melding.teamId);
  if (melding.inwonerId === null) return yield* new NietGevonden({ wat: 'inwoner' });
  const identiteit = yield* (yield* Inwoners).identiteit(melding.inwonerId);
  if (Option.isNone(identiteit)) return yield* new NietGevonden({ wat: 'inwoner' });
  yield* (yield* Spoor).noteer({
    soort: 'melding.identiteit_gelezen',
    onderwerp: { soort: 'melding', id: melding.id },
    teamId: null,
  });
  return identiteit.value;
}, weigertAls(MeldingGeweigerd));
