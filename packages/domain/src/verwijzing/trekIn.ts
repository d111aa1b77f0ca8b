import { Effect } from 'effect';
import { mag } from '../medewerker/mag.ts';
import { weigertAls } from '../Weigering.ts';
import { neemTerug } from './Lopend.ts';
import type { VerwijzingId } from './Verwijzing.ts';
import { Verwijzingen } from './Verwijzingen.ts';
import { VerwijzingGeweigerd } from './VerwijzingGeweigerd.ts';
import { isZichtbaar, onbekendeVerwijzing } from './Zichtbaar.ts';

/** The team takes back what it shared, also of what has ended: the partner sees no more of it than that. */
export const trekVerwijzingIn = Effect.fn('verwijzing.trekIn')(function* (id: VerwijzingId) {
  const wie = yield* mag('verwijzing.sturen');
  const verwijzing = yield* Effect.fromOption(yield* (yield* Verwijzingen).vergrendel(id)).pipe(
    Effect.mapError(onbekendeVerwijzing),
  );
  if (!isZichtbaar(wie, verwijzing)) return yield* onbekendeVerwijzing();
  const actor = yield* mag('verwijzing.sturen', verwijzing.teamId);
  return yield* neemTerug(verwijzing, 'team', actor.medewerkerId);
}, weigertAls(VerwijzingGeweigerd));
