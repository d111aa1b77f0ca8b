import { randomBytes } from 'node:crypto';
import { Effect, Layer } from 'effect';
import { openPglite } from '../src/database/pglite.ts';
import { kluis } from '../src/melding/kluis.ts';
import { Store } from '../src/Store.ts';
import { gemigreerdBeeld } from './beeld.ts';

/** An empty, migrated store in this process, gone when its scope closes. */
export const storeInGeheugen = Layer.effect(
  Store,
  Effect.gen(function* () {
    const { verbinding } = yield* openPglite({ beeld: yield* Effect.promise(gemigreerdBeeld) });
    return Store.op(verbinding, kluis(randomBytes(32)));
  }),
);
