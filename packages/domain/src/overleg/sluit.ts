import { Effect } from 'effect';
import { nu } from '../Dag.ts';
import { Spoor } from '../spoor/Spoor.ts';
import { weigertAls } from '../Weigering.ts';
import { Overleggen, type OverlegId, sluit } from './Overleg.ts';
import { OverlegGeweigerd } from './OverlegGeweigerd.ts';
import { geleidOverleg } from './Vergrendeld.ts';

/** The overleg ends; what is still open stays with the team. */
export const sluitOverleg = Effect.fn('overleg.sluit')(function* (id: OverlegId) {
  const { overleg } = yield* geleidOverleg(id);
  const bewaard = yield* (yield* Overleggen).bewaar(yield* Effect.fromResult(sluit(overleg, yield* nu)));
  yield* (yield* Spoor).noteer({
    soort: 'overleg.gesloten',
    onderwerp: { soort: 'overleg', id },
    teamId: overleg.teamId,
  });
  return bewaard;
}, weigertAls(OverlegGeweigerd));
