import { Effect, Schema } from 'effect';
import { mag } from '../medewerker/mag.ts';
import { algemeneWeigeringen, weigertAls } from '../Weigering.ts';
import { Voorzieningen, type VoorzieningFilter } from './Voorziening.ts';

export class VoorzieningGeweigerd extends Schema.TaggedError<VoorzieningGeweigerd>()('VoorzieningGeweigerd', {
  reason: Schema.Union(algemeneWeigeringen),
}) {}

/** What is there, in this wijk, for this? */
export const lijstVoorzieningen = Effect.fn('voorziening.lijst')(function* (filter: VoorzieningFilter) {
  yield* mag('voorziening.lezen');
  return yield* (yield* Voorzieningen).lijst(filter);
}, weigertAls(VoorzieningGeweigerd));
