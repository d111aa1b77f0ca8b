import { Effect, Option } from 'effect';
import { Indicaties } from '../indicatie/Indicaties.ts';
import { type MeldingId, zetMelding } from '../melding/Melding.ts';
import { Meldingen } from '../melding/Meldingen.ts';
import { NietGevonden } from '../Weigering.ts';
import { Trajecten } from './Trajecten.ts';

/** The melding is done with once nothing that followed from it runs any more. */
export const handelMeldingAf = Effect.fn('traject.handelMeldingAf')(function* (meldingId: MeldingId) {
  const meldingen = yield* Meldingen;
  const melding = yield* Effect.fromOption(yield* meldingen.vergrendel(meldingId)).pipe(
    Effect.mapError(() => new NietGevonden({ wat: 'melding' })),
  );
  if (melding.status !== 'besloten') return;
  const trajecten = yield* Trajecten;
  const [eigen, opgeschaald, indicaties] = yield* Effect.all([
    trajecten.vanMelding(meldingId),
    melding.trajectId === null ? Effect.succeedNone : trajecten.zoek(melding.trajectId),
    (yield* Indicaties).vanMelding(meldingId),
  ]);
  const lopend = [...eigen, ...Option.toArray(opgeschaald)].some(({ status }) => status === 'actief');
  if (lopend || indicaties.some(({ status }) => status === 'aangevraagd')) return;
  const { bewaar } = meldingen;
  yield* Effect.fromResult(zetMelding(melding, 'handelAf')).pipe(Effect.orDie, Effect.flatMap(bewaar));
});
