import { Effect } from 'effect';
import { mag } from '../medewerker/mag.ts';
import type { Handeling } from '../medewerker/rechten.ts';
import { NietGevonden } from '../Weigering.ts';
import type { WegingId } from './Weging.ts';
import { Wegingen } from './Wegingen.ts';

/** The weging, held for who may do this to it. */
export const vergrendeldeWeging = Effect.fn('weging.vergrendeld')(function* (id: WegingId, handeling: Handeling) {
  yield* mag(handeling);
  const weging = yield* Effect.fromOption(yield* (yield* Wegingen).vergrendel(id)).pipe(
    Effect.mapError(() => new NietGevonden({ wat: 'weging' })),
  );
  return { weging, actor: yield* mag(handeling, weging.teamId) };
});
