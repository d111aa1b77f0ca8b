import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Effect, PubSub, Semaphore, Stream } from 'effect';
import { probeer } from './fouten.ts';
import { migratiesMap, migreer } from './migreer.ts';
import { houdSlot } from './slot.ts';
import { type Drizzle, kanaal, naamgeving, type Verbinding } from './Verbinding.ts';

export interface PgliteBron {
  /** The folder; without one the database lives in memory. */
  readonly map?: string;
  /** A dump to begin from. */
  readonly beeld?: Blob;
}

/** PostgreSQL in this process. It has one connection, so who wants a transaction queues. */
export const openPglite = Effect.fn('store.openPglite')(function* ({ map, beeld }: PgliteBron) {
  if (map !== undefined) yield* houdSlot(map);
  // Imported only here: it costs 300 MB.
  const [{ PGlite }, { drizzle }, { migrate }] = yield* Effect.promise(() =>
    Promise.all([import('@electric-sql/pglite'), import('drizzle-orm/pglite'), import('drizzle-orm/pglite/migrator')]),
  );
  const client = yield* Effect.acquireRelease(
    Effect.promise(async () => {
      const dataDir = map === undefined ? undefined : join(map, 'database');
      if (dataDir !== undefined) await mkdir(dataDir, { recursive: true, mode: 0o700 });
      return PGlite.create({
        ...(dataDir === undefined ? {} : { dataDir }),
        ...(beeld === undefined ? {} : { loadDataDir: beeld }),
      });
    }),
    (open) => Effect.promise(() => open.close()),
  );
  const db = drizzle({ client, casing: naamgeving });
  yield* migreer(db as unknown as Drizzle, () => migrate(db, { migrationsFolder: migratiesMap }));

  const nieuws = yield* PubSub.sliding<{ readonly inhoud: string } | 'opnieuw'>(1024);
  yield* Effect.promise(() => client.listen(kanaal, (inhoud) => void PubSub.publishUnsafe(nieuws, { inhoud })));
  const beurt = yield* Semaphore.make(1);
  const verbinding: Verbinding = {
    motor: 'pglite',
    metVerbinding: (gebruik) => beurt.withPermit(Effect.suspend(() => gebruik(db as unknown as Drizzle))),
    naGroei: beurt.withPermit(Effect.ignore(probeer(() => db.execute('analyze')))),
    meldingen: Stream.fromPubSub(nieuws),
  };
  return { verbinding, client };
});
