import { Effect } from 'effect';
import { type Dag, vandaag } from '../Dag.ts';
import { mag } from '../medewerker/mag.ts';
import type { Handeling } from '../medewerker/rechten.ts';
import { NietGevonden, ongeldig } from '../Weigering.ts';
import type { TrajectId } from './Traject.ts';
import { Trajecten } from './Trajecten.ts';

/** The traject, held for who may do this to it. */
export const vergrendeldTraject = Effect.fn('traject.vergrendeld')(function* (id: TrajectId, handeling: Handeling) {
  yield* mag(handeling);
  const traject = yield* Effect.fromOption(yield* (yield* Trajecten).vergrendel(id)).pipe(
    Effect.mapError(() => new NietGevonden({ wat: 'traject' })),
  );
  return { traject, actor: yield* mag(handeling, traject.teamId) };
});

/** The day lies between the start of the traject and today. */
export const controleerDag = Effect.fn('traject.controleerDag')(function* (pad: string, dag: Dag, gestartOp: Dag) {
  if (dag > (yield* vandaag)) return yield* ongeldig(pad, 'Deze datum ligt in de toekomst.');
  if (dag < gestartOp) return yield* ongeldig(pad, 'Deze datum ligt voor de start van het traject.');
});
