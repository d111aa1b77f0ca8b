import { Effect, Option } from 'effect';
import { nu } from '../Dag.ts';
import { HuidigeActor } from '../medewerker/Actor.ts';
import { NietGevonden, NietToegestaan } from '../Weigering.ts';
import { controleerLink, type Uitnodiging } from './Uitnodiging.ts';

/** The invitation of the resident who acts, while its link works. Nobody speaks for a resident. */
export const genodigd = Effect.fn('ervaring.genodigd')(function* (
  handeling: string,
  zoek: Effect.Effect<Option.Option<Uitnodiging>>,
) {
  const actor = yield* HuidigeActor;
  if (actor._tag !== 'Inwoner') return yield* new NietToegestaan({ handeling });
  const uitnodiging = Option.getOrUndefined(yield* zoek);
  if (uitnodiging?.trajectId !== actor.trajectId) return yield* new NietGevonden({ wat: 'uitnodiging' });
  return yield* Effect.fromResult(controleerLink(uitnodiging, yield* nu));
});
