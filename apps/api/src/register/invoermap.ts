import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Clock, Effect } from 'effect';
import { Instellingen } from '../instellingen.ts';

/** Files of an import stand with the data, and only while they are read: they may hold what is of residents. */
const invoermap = Effect.map(Instellingen, ({ datamap }) => join(datamap, 'invoer'));

export const nieuweMap = Effect.gen(function* () {
  const map = yield* invoermap;
  return yield* Effect.promise(async () => {
    await mkdir(map, { recursive: true, mode: 0o700 });
    return mkdtemp(join(map, 'import-'));
  });
});

export const ruimOp = (map: string) => Effect.promise(() => rm(map, { recursive: true, force: true }));

/** No import takes this long: what is older was left behind by a process that fell. */
const langsteMs = 24 * 60 * 60 * 1000;

export const veegOp = Effect.gen(function* () {
  const map = yield* invoermap;
  const nu = yield* Clock.currentTimeMillis;
  yield* Effect.promise(async () => {
    for (const naam of await readdir(map).catch(() => [])) {
      const pad = join(map, naam);
      const { mtimeMs } = await stat(pad);
      if (nu - mtimeMs > langsteMs) await rm(pad, { recursive: true, force: true });
    }
  });
});
