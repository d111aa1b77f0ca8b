import { Effect } from 'effect';
import { mag } from '../medewerker/mag.ts';
import { NietGevonden, weigertAls } from '../Weigering.ts';
import { Importen } from './Importen.ts';
import { RegisterGeweigerd } from './RegisterGeweigerd.ts';
import type { Import, ImportId } from './Registers.ts';

export const bekijkImport = Effect.fn('register.bekijkImport')(function* (id: ImportId) {
  yield* mag('register.importeren');
  return yield* Effect.fromOption(yield* (yield* Importen).zoek(id)).pipe(
    Effect.mapError(() => new NietGevonden({ wat: 'import' })),
  );
}, weigertAls(RegisterGeweigerd));

export const bewaarImport = Effect.fn('register.bewaarImport')(function* (stand: Import) {
  yield* mag('register.importeren');
  yield* (yield* Importen).bewaar(stand);
}, weigertAls(RegisterGeweigerd));
