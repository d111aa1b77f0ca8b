import { join } from 'node:path';
import { startChild } from './child.ts';
import { type Door, doors, ownBotKey, portOf, root } from './house.ts';

const watch = (door: Door) => ({
  name: door,
  cwd: root,
  args: ['--watch', '--watch-preserve-output', doors[door].entry],
});

const consoleFolder = join(root, 'apps', 'console');
const vite = {
  name: 'console',
  cwd: consoleFolder,
  args: [
    join(consoleFolder, 'node_modules', 'vite', 'bin', 'vite.js'),
    'dev',
    '--strictPort',
    '--port',
    String(portOf('console', process.env)),
  ],
};

const env = { ...ownBotKey(), ...process.env };
const children = [watch('api'), watch('bot'), vite].map((app) =>
  startChild({
    ...app,
    command: process.execPath,
    env,
    onLine: (line) => console.log(`${app.name.padEnd(7)} │ ${line}`),
  }),
);

const end = async () => {
  await Promise.all(children.map((child) => child.stop()));
  process.exit(0);
};
process.on('SIGINT', end);
process.on('SIGTERM', end);
