import { Effect } from 'effect';
import { weigertAls } from '../Weigering.ts';
import { controleerInvoer, inhoudVan } from './invoer.ts';
import { bewaarAls, vergrendeldeVoorziening } from './Vergrendeld.ts';
import type { VoorzieningId, VoorzieningInvoer } from './Voorziening.ts';
import { VoorzieningGeweigerd } from './VoorzieningGeweigerd.ts';

/** What is known of it changes as a whole; a closed one too, so that it is right before it opens again. */
export const wijzigVoorziening = Effect.fn('voorziening.wijzig')(function* (
  id: VoorzieningId,
  invoer: VoorzieningInvoer,
) {
  const { voorziening, actor } = yield* vergrendeldeVoorziening(id);
  yield* controleerInvoer(invoer, id);
  return yield* bewaarAls('voorziening.gewijzigd', { ...voorziening, ...inhoudVan(invoer, voorziening) }, actor);
}, weigertAls(VoorzieningGeweigerd));
