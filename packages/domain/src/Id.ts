import { Clock, Context, Effect, Schema } from 'effect';

/** The text of a UUID; every kind of thing brands its own, so that a TeamId never passes for a WijkId. */
export const Uuid = Schema.String.check(Schema.isUUID(undefined, { message: 'Dit is geen geldig id (UUID).' }));

const hex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** UUIDv7 made here rather than in the database: PostgreSQL 15 to 17 cannot. */
export const uuidv7 = (millis: number, toeval: Uint8Array): string => {
  const bytes = new Uint8Array(toeval);
  new DataView(bytes.buffer).setUint16(0, Math.floor(millis / 2 ** 32));
  new DataView(bytes.buffer).setUint32(2, millis % 2 ** 32);
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const tekst = hex(bytes);
  return [tekst.slice(0, 8), tekst.slice(8, 12), tekst.slice(12, 16), tekst.slice(16, 20), tekst.slice(20)].join('-');
};

/** Sixteen random bytes; a test can give its own. */
export const Toeval = Context.Reference<() => Uint8Array>('@tenzij/domain/Toeval', {
  defaultValue: () => () => crypto.getRandomValues(new Uint8Array(16)),
});

export const nieuwId = <A extends string>(schema: { readonly make: (uuid: string) => A }): Effect.Effect<A> =>
  Effect.gen(function* () {
    const millis = yield* Clock.currentTimeMillis;
    const toeval = yield* Toeval;
    return schema.make(uuidv7(millis, toeval()));
  });

/** So many numbers the twelve bits after the version hold. */
const perMilli = 4096;

/**
 * Ids for a batch, made in a row without an effect each, and each greater than the one before: what came in together
 * is found together in an index. What does not fit in the millisecond counts as the next.
 */
export const nieuweIds: Effect.Effect<() => string> = Effect.gen(function* () {
  const millis = yield* Clock.currentTimeMillis;
  const toeval = yield* Toeval;
  let nr = 0;
  return () => {
    const bytes = new Uint8Array(toeval());
    new DataView(bytes.buffer).setUint16(6, nr % perMilli);
    const id = uuidv7(millis + Math.floor(nr / perMilli), bytes);
    nr += 1;
    return id;
  };
});
