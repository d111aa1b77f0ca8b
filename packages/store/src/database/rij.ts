import { Effect, Schema } from 'effect';

/** Rows read as the domain's own schemas say; what does not is broken, and dies. */
export const leesAls = <A, I>(schema: Schema.Codec<A, I>) => {
  const een = Schema.decodeUnknownEffect(schema);
  const alle = Schema.decodeUnknownEffect(Schema.Array(schema));
  return {
    alle: <E, R>(rijen: Effect.Effect<ReadonlyArray<unknown>, E, R>) =>
      Effect.flatMap(rijen, (gevonden) => Effect.orDie(alle(gevonden))),
    eerste: <E, R>(rijen: Effect.Effect<ReadonlyArray<unknown>, E, R>) =>
      Effect.flatMap(rijen, ([rij]) =>
        rij === undefined ? Effect.succeedNone : Effect.asSome(Effect.orDie(een(rij))),
      ),
  };
};

/** Whoever changes a thing has read and locked it, so a changed version is broken code and not somebody else. */
export const eenVersieVerder = <A extends { readonly versie: number }>(
  oud: A,
  schrijf: (nieuw: A) => Effect.Effect<ReadonlyArray<unknown>>,
): Effect.Effect<A> => {
  const nieuw = { ...oud, versie: oud.versie + 1 };
  return Effect.flatMap(schrijf(nieuw), (geraakt) =>
    geraakt.length === 1
      ? Effect.succeed(nieuw)
      : Effect.die(new Error(`Version ${oud.versie} is not the one that is stored, or may not be changed.`)),
  );
};
