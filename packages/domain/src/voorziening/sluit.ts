import { Effect } from 'effect';
import { vandaag } from '../Dag.ts';
import { weigerNamen } from '../melding/weigerNamen.ts';
import { weigertAls } from '../Weigering.ts';
import { bewaarAls, vergrendeldeVoorziening, weigerGesloten } from './Vergrendeld.ts';
import type { SluitVoorziening, VoorzieningId } from './Voorziening.ts';
import { VoorzieningGeweigerd } from './VoorzieningGeweigerd.ts';

/** It stops, for now or for good. Nothing of it goes: the casussen that use it say that it closed. */
export const sluitVoorziening = Effect.fn('voorziening.sluit')(function* (
  id: VoorzieningId,
  { reden }: SluitVoorziening,
) {
  const { voorziening, actor } = yield* vergrendeldeVoorziening(id);
  yield* weigerGesloten(voorziening);
  yield* weigerNamen(null, { reden });
  const gesloten = {
    ...voorziening,
    actief: false,
    geslotenOp: yield* vandaag,
    geslotenDoor: actor.medewerkerId,
    geslotenReden: reden.trim(),
  };
  return yield* bewaarAls('voorziening.gesloten', gesloten, actor);
}, weigertAls(VoorzieningGeweigerd));
