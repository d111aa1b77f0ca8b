import { existsSync } from 'node:fs';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { inject, vi } from 'vitest';
import { createDatabase, type Database } from './database.ts';
import { type Installation, type InstallationOptions, openInstallation } from './installation.ts';
import { patience } from './patience.ts';

/** A folder that the first of this run who asks for it makes; who comes meanwhile waits. */
const onceInThisRun = async (name: string, make: (folder: string) => Promise<void>): Promise<string> => {
  const folder = join(inject('runFolder'), name);
  const busy = `${folder}.busy`;
  const isMine = () =>
    mkdir(busy).then(
      () => true,
      (error: NodeJS.ErrnoException) => {
        if (error.code === 'EEXIST') return false;
        throw error;
      },
    );
  while (!existsSync(folder)) {
    if (!(await isMine())) {
      await pause(100);
      continue;
    }
    try {
      if (existsSync(folder)) continue;
      await make(`${folder}.new`);
      await rename(`${folder}.new`, folder);
    } finally {
      await rm(busy, { recursive: true, force: true });
    }
  }
  return folder;
};

/** An api loads the demo as it does at anybody's first start, and leaves its data behind, its months counted. */
const loadDemo = async (folder: string, options: InstallationOptions = {}): Promise<void> => {
  await using installation = await openInstallation({ ...options, doors: ['api'] });
  await vi.waitUntil(() => installation.log('api').includes('De cijfers zijn bij.'), { timeout: patience });
  await installation.stop('api');
  await cp(installation.dataFolder, folder, { recursive: true });
};

/** An installation in which the demo stands. Loading it takes ten seconds, so only the first of a run does. */
export const openDemo = async (options: InstallationOptions = {}): Promise<Installation> =>
  openInstallation({ ...options, beginWith: await onceInThisRun('demo', (folder) => loadDemo(folder)) });

const template = 'tenzij_demo';

/** The same on a PostgreSQL server: a database in which the demo stands, and the data folder that goes with it. */
export const createDemoDatabase = async (): Promise<Database & { readonly folder: string }> => {
  const folder = await onceInThisRun(template, async (made) => {
    const { url } = await createDatabase({ name: template });
    await loadDemo(made, { databaseUrl: url });
  });
  return { ...(await createDatabase({ template })), folder };
};
