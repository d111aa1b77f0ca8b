import { Effect } from 'effect';
import { nu } from '../Dag.ts';
import { zetMelding } from '../melding/Melding.ts';
import { Meldingen } from '../melding/Meldingen.ts';
import { Spoor } from '../spoor/Spoor.ts';
import { NietGevonden } from '../Weigering.ts';
import { heropen } from '../weging/Weging.ts';
import { Wegingen } from '../weging/Wegingen.ts';
import { type Besluit, Besluiten } from './Besluit.ts';

const onbekend = (wat: string) => () => new NietGevonden({ wat });

/** The team weighs again: the standpunten are given again, and this besluit no longer counts. */
export const stuurTerug = Effect.fn('besluit.stuurTerug')(function* (besluit: Besluit) {
  const meldingen = yield* Meldingen;
  const wegingen = yield* Wegingen;
  if (besluit.wegingId === null) return yield* new NietGevonden({ wat: 'weging' });
  const weging = yield* Effect.fromOption(yield* wegingen.vergrendel(besluit.wegingId)).pipe(
    Effect.mapError(onbekend('weging')),
  );
  const melding = yield* Effect.fromOption(yield* meldingen.vergrendel(besluit.meldingId)).pipe(
    Effect.mapError(onbekend('melding')),
  );
  const weerOpen = yield* Effect.fromResult(heropen(weging, besluit.id));
  const weerInWeging = yield* Effect.fromResult(zetMelding(melding, 'heropen'));
  yield* wegingen.bewaar(weerOpen);
  yield* meldingen.bewaar(weerInWeging);
  yield* (yield* Besluiten).bewaar({ ...besluit, vervallenOp: yield* nu });
  yield* (yield* Spoor).noteer({
    soort: 'weging.heropend',
    onderwerp: { soort: 'weging', id: weging.id },
    teamId: weging.teamId,
  });
});
