import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import { migratiesMap } from '../src/database/migreer.ts';

const kast = fileURLToPath(new URL('../node_modules/.cache/tenzij', import.meta.url));

/** Changes when a migration or the engine does. */
export const kenmerkVanMigraties = async (): Promise<string> => {
  const hash = createHash('sha256');
  for (const naam of (await readdir(migratiesMap)).filter((bestand) => bestand.endsWith('.sql')).sort())
    hash.update(await readFile(join(migratiesMap, naam)));
  const pakket = import.meta.resolve('@electric-sql/pglite');
  return hash.update(pakket).digest('hex').slice(0, 16);
};

/** A migrated PGlite as one file, made once: opening it takes half a second, making it three. */
export const gemigreerdBeeld = async (): Promise<Blob> => {
  const pad = join(kast, `pglite-${await kenmerkVanMigraties()}.tar`);
  const bestaand = await readFile(pad).catch(() => undefined);
  if (bestaand !== undefined) return new Blob([new Uint8Array(bestaand)]);
  const client = await PGlite.create();
  await migrate(drizzle({ client }), { migrationsFolder: migratiesMap });
  const beeld = await client.dumpDataDir('none');
  await client.close();
  await mkdir(kast, { recursive: true });
  const tijdelijk = `${pad}.${process.pid}`;
  await writeFile(tijdelijk, new Uint8Array(await beeld.arrayBuffer()));
  await rename(tijdelijk, pad);
  return beeld;
};
