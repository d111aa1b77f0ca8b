import type { Afronding } from '@tenzij/domain/traject/Afronding.ts';
import { rondAf } from '@tenzij/domain/traject/rondAf.ts';
import type { TrajectId } from '@tenzij/domain/traject/Traject.ts';
import { Effect } from 'effect';
import { linkMet } from '../ervaring/link.ts';

/** With the link by which the resident tells how it went; it is shown this once. */
export const rondTrajectAf = Effect.fn('traject.rondTrajectAf')(function* (id: TrajectId, afronding: Afronding) {
  const { traject, geheim } = yield* rondAf(id, afronding);
  if (traject.status !== 'afgerond') return yield* Effect.die(new Error('a traject that is rounded off is afgerond'));
  return { ...traject, ervaringslink: yield* linkMet(geheim) };
});
