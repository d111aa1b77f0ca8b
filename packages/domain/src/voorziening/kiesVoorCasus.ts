import { Effect } from 'effect';
import { mag } from '../medewerker/mag.ts';
import type { MeldingId } from '../melding/Melding.ts';
import { Meldingen } from '../melding/Meldingen.ts';
import { Spoor } from '../spoor/Spoor.ts';
import { NietGevonden, ongeldig, weigertAls } from '../Weigering.ts';
import { legGebruikVast } from './Gebruik.ts';
import { weigerGesloten } from './Vergrendeld.ts';
import { isInWijk, Voorzieningen, type VoorzieningId } from './Voorziening.ts';
import { VoorzieningGeweigerd } from './VoorzieningGeweigerd.ts';

export const meldingVoorGebruik = Effect.fn('voorziening.meldingVoorGebruik')(function* (id: MeldingId) {
  yield* mag('voorziening.gebruiken');
  const melding = yield* Effect.fromOption(yield* (yield* Meldingen).vergrendel(id)).pipe(
    Effect.mapError(() => new NietGevonden({ wat: 'melding' })),
  );
  const actor = yield* mag('voorziening.gebruiken', melding.teamId);
  return { melding, actor };
});

/** "Gebruik voor deze casus": the weging shows it first, and when it closes the team is told. */
export const kiesVoorCasus = Effect.fn('voorziening.kiesVoorCasus')(function* (
  meldingId: MeldingId,
  voorzieningId: VoorzieningId,
) {
  const { melding, actor } = yield* meldingVoorGebruik(meldingId);
  const voorziening = yield* Effect.fromOption(yield* (yield* Voorzieningen).vergrendel(voorzieningId)).pipe(
    Effect.mapError(() => new NietGevonden({ wat: 'voorziening' })),
  );
  yield* weigerGesloten(voorziening);
  if (!isInWijk(voorziening, melding.wijkId))
    return yield* ongeldig('voorzieningId', 'Deze voorziening is er niet in de wijk van deze casus.');
  if (melding.status === 'ingetrokken') return yield* ongeldig('', 'Deze melding is ingetrokken.');
  const gebruik = yield* legGebruikVast(melding, voorzieningId, actor);
  yield* (yield* Spoor).noteer({
    soort: 'voorziening.gekozen',
    onderwerp: { soort: 'melding', id: melding.id },
    teamId: melding.teamId,
    gegevens: { voorzieningId },
  });
  return { ...gebruik, voorziening };
}, weigertAls(VoorzieningGeweigerd));
