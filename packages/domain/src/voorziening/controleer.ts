import { Effect } from 'effect';
import { vandaag } from '../Dag.ts';
import { weigertAls } from '../Weigering.ts';
import { bewaarAls, vergrendeldeVoorziening, weigerGesloten } from './Vergrendeld.ts';
import type { VoorzieningId } from './Voorziening.ts';
import { VoorzieningGeweigerd } from './VoorzieningGeweigerd.ts';

/** "Klopt nog": somebody looked today, and all of it is still so. */
export const controleerVoorziening = Effect.fn('voorziening.controleer')(function* (id: VoorzieningId) {
  const { voorziening, actor } = yield* vergrendeldeVoorziening(id);
  yield* weigerGesloten(voorziening);
  const gecontroleerd = {
    ...voorziening,
    gecontroleerdOp: yield* vandaag,
    gecontroleerdDoor: actor.medewerkerId,
  };
  return yield* bewaarAls('voorziening.gecontroleerd', gecontroleerd, actor);
}, weigertAls(VoorzieningGeweigerd));
