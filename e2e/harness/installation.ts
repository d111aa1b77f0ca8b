import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answers } from '@tenzij/scripts/answers.ts';
import { type Child, startChild } from '@tenzij/scripts/child.ts';
import { addressOf, compileCache, type Door, doors, root } from '@tenzij/scripts/house.ts';
import { tellOnFailure } from './failure.ts';
import { freePort } from './ports.ts';

export interface InstallationOptions {
  /** Which processes run. */
  readonly doors?: ReadonlyArray<Door>;
  readonly databaseUrl?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** A data folder that it begins with a copy of. */
  readonly beginWith?: string;
}

export interface Installation {
  readonly address: (door: Door) => string;
  readonly dataFolder: string;
  /** What a process wrote, newest last. */
  readonly log: (door: Door) => ReadonlyArray<string>;
  readonly start: (door: Door) => Promise<void>;
  /** Asks a process to stop and gives its exit code. */
  readonly stop: (door: Door) => Promise<number>;
  /** SIGKILL: no goodbye, as in a power cut. */
  readonly kill: (door: Door) => Promise<void>;
  readonly close: () => Promise<void>;
  readonly [Symbol.asyncDispose]: () => Promise<void>;
}

const order: ReadonlyArray<Door> = ['api', 'bot', 'console'];
/** Loading the demo is the longest of them: ten seconds, and a busy machine is no fault. */
const longestStart = 400_000;

const inherited = ['PATH', 'HOME', 'LANG', 'TMPDIR', 'SystemRoot', 'NODE_EXTRA_CA_CERTS'] as const;

const environment = async (dataFolder: string, { databaseUrl, env }: InstallationOptions) => {
  const own: NodeJS.ProcessEnv = { ...compileCache, TENZIJ_DATA: dataFolder };
  for (const name of inherited) if (process.env[name] !== undefined) own[name] = process.env[name];
  for (const door of order) own[doors[door].portVariable] = String(await freePort());
  if (databaseUrl) own.DATABASE_URL = databaseUrl;
  return { ...own, ...env };
};

/** Starts the real processes on free ports with a data folder of their own, and waits until they answer. */
export const openInstallation = async (options: InstallationOptions = {}): Promise<Installation> => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'tenzij-e2e-'));
  if (options.beginWith !== undefined) await cp(options.beginWith, dataFolder, { recursive: true });
  const env = await environment(dataFolder, options);
  const children = new Map<Door, Child>();
  const logs = new Map<Door, Array<string>>(order.map((door) => [door, []]));
  const log = (door: Door) => logs.get(door) ?? [];
  const lastWords = order.map(
    (door) => () =>
      log(door)
        .slice(-15)
        .map((line) => `${door} │ ${line}`),
  );
  tellOnFailure(async () => lastWords.flatMap((words) => words()));

  const start = async (door: Door) => {
    const child = startChild({
      name: door,
      command: process.execPath,
      args: [doors[door].entry],
      cwd: root,
      env,
      onLine: (line) => logs.get(door)?.push(line),
    });
    children.set(door, child);
    const ready = await answers(child, addressOf(door, env, doors[door].health), doors[door].healthy, longestStart);
    if (!ready) throw new Error(`${door} did not answer; it wrote:\n${log(door).slice(-30).join('\n')}`);
  };
  const stop = async (door: Door) => (await children.get(door)?.stop()) ?? 0;
  const close = async () => {
    for (const door of order.toReversed()) await stop(door);
    await rm(dataFolder, { recursive: true, force: true });
  };

  try {
    await Promise.all((options.doors ?? order).map(start));
  } catch (error) {
    await close();
    throw error;
  }
  return {
    address: (door) => addressOf(door, env),
    dataFolder,
    log,
    start,
    stop,
    kill: async (door) => {
      await children.get(door)?.kill();
    },
    close,
    [Symbol.asyncDispose]: close,
  };
};
