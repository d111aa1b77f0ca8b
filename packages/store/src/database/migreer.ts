import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { sql } from 'drizzle-orm';
import { Effect } from 'effect';
import { DatabaseNieuwer, probeer } from './fouten.ts';
import { type Drizzle, rijen } from './Verbinding.ts';

export const migratiesMap = fileURLToPath(new URL('../../migraties', import.meta.url));

// Any number will do, as long as every process takes the same.
const slotnummer = 7_736_094;

/** When the last migration that this code knows was made. */
const nieuwsteBekende = async (): Promise<number> => {
  const { entries } = JSON.parse(await readFile(`${migratiesMap}/meta/_journal.json`, 'utf8')) as {
    entries: ReadonlyArray<{ when: number }>;
  };
  return Math.max(...entries.map(({ when }) => when));
};

const nieuwsteGedane = async (db: Drizzle): Promise<number> => {
  const bestaat = rijen<{ er: boolean }>(
    await db.execute(sql`select to_regclass('drizzle.__drizzle_migrations') is not null as er`),
  );
  if (bestaat[0]?.er !== true) return 0;
  const [laatste] = rijen<{ gemaakt: string | null }>(
    await db.execute(sql`select max(created_at)::text as gemaakt from drizzle.__drizzle_migrations`),
  );
  return Number(laatste?.gemaakt ?? 0);
};

/** Brings the database to this code's version: one process at a time, the others wait and find it done. */
export const migreer = Effect.fn('store.migreer')(function* (db: Drizzle, voerUit: () => Promise<void>) {
  const isGedaan = yield* probeer(async () => {
    await db.execute(sql`select pg_advisory_lock(${slotnummer})`);
    try {
      const [gedaan, bekend] = [await nieuwsteGedane(db), await nieuwsteBekende()];
      // To find that there is nothing to do, every migration would be read: a tenth of a second of every start.
      if (gedaan < bekend) await voerUit();
      return gedaan <= bekend;
    } finally {
      await db.execute(sql`select pg_advisory_unlock(${slotnummer})`);
    }
  });
  if (!isGedaan) return yield* new DatabaseNieuwer();
});
