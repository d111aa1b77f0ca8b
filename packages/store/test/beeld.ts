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

/** What a database of a test can do without: two more databases, and memory for a hundred times what is in it. */
const kleiner = [
  'update pg_database set datistemplate = false',
  'drop database template0',
  'drop database template1',
  "alter system set shared_buffers = '16MB'",
  'checkpoint',
];

const maak = async (pad: string): Promise<Uint8Array<ArrayBuffer>> => {
  const client = await PGlite.create();
  await migrate(drizzle({ client }), { migrationsFolder: migratiesMap });
  for (const opdracht of kleiner) await client.query(opdracht);
  const beeld = new Uint8Array(await (await client.dumpDataDir('none')).arrayBuffer());
  await client.close();
  await mkdir(kast, { recursive: true });
  const tijdelijk = `${pad}.${process.pid}`;
  await writeFile(tijdelijk, beeld);
  await rename(tijdelijk, pad);
  return beeld;
};

const leesOfMaak = async (): Promise<Blob> => {
  const pad = join(kast, `pglite-klein-${await kenmerkVanMigraties()}.tar`);
  const bestaand = await readFile(pad).catch(() => undefined);
  return new Blob([bestaand ?? (await maak(pad))]);
};

let gelezen: Promise<Blob> | undefined;

/** A migrated PGlite as one file, made once and read once a process: opening it takes a third of a second. */
export const gemigreerdBeeld = (): Promise<Blob> => {
  gelezen ??= leesOfMaak();
  return gelezen;
};
