import type { Antwoord } from '@tenzij/contract/client.ts';
import { Probleem } from '@tenzij/contract/Probleem.ts';
import { Effect, Schema } from 'effect';

/** The api said no, or did not answer: what it said is for the one who asked. */
export class ApiWeigert extends Schema.TaggedError<ApiWeigert>()('ApiWeigert', { probleem: Probleem }) {}

/** Asks the api; its refusal is a value. */
export const vraag = <A>(roep: () => Promise<Antwoord<A>>): Effect.Effect<A, ApiWeigert> =>
  Effect.flatMap(Effect.promise(roep), (antwoord) =>
    antwoord.gelukt ? Effect.succeed(antwoord.inhoud) : Effect.fail(new ApiWeigert({ probleem: antwoord.probleem })),
  );

const status =
  (code: number) =>
  ({ probleem }: ApiWeigert): boolean =>
    probleem.status === code;
export const isNietGevonden = status(404);
/** An illegal state or a lost race: somebody was there first. */
export const isVoor = status(409);
