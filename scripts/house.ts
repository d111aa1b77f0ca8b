import { randomBytes } from 'node:crypto';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Node keeps what it compiled: a second start is a second or two sooner. */
export const compileCache = { NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'node') };

/** By which the bot is known to the api; who starts the processes apart sets one. */
export const ownBotKey = () => ({ TENZIJ_BOT_KEY: randomBytes(32).toString('hex') });

export type Door = 'api' | 'bot' | 'console';

interface DoorPlan {
  readonly portVariable: string;
  readonly port: number;
  readonly entry: string;
  readonly health: string;
  readonly healthy: (status: number) => boolean;
}

const answersAtAll = (status: number) => status < 500;

/** The three processes of one installation, in the order in which they start. */
export const doors: Readonly<Record<Door, DoorPlan>> = {
  api: {
    portVariable: 'TENZIJ_API_PORT',
    port: 3001,
    entry: 'apps/api/src/main.ts',
    health: '/v1/gezondheid',
    healthy: (status) => status === 200,
  },
  bot: {
    portVariable: 'TENZIJ_BOT_PORT',
    port: 3002,
    entry: 'apps/bot/src/main.ts',
    health: '/',
    healthy: answersAtAll,
  },
  console: {
    portVariable: 'TENZIJ_CONSOLE_PORT',
    port: 3000,
    entry: 'apps/console/server.ts',
    health: '/',
    healthy: answersAtAll,
  },
};

export const portOf = (door: Door, env: NodeJS.ProcessEnv) => {
  const { portVariable, port } = doors[door];
  const set = env[portVariable];
  return set === undefined || set === '' ? port : Number(set);
};

export const addressOf = (door: Door, env: NodeJS.ProcessEnv, path = '') =>
  `http://127.0.0.1:${portOf(door, env)}${path}`;

export const isPort = (port: number) => Number.isInteger(port) && port > 0 && port < 65_536;

const isFreeNow = (port: number) =>
  new Promise<boolean>((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });

/** Gives a previous run that is still closing a moment to leave the port. */
export const isFree = async (port: number, patience = 2_000) => {
  const end = performance.now() + patience;
  while (!(await isFreeNow(port))) {
    if (performance.now() > end) return false;
    await pause(50);
  }
  return true;
};
