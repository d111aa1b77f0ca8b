import { type Child, startChild } from './child.ts';
import { root } from './house.ts';

const apps = [
  { name: 'api', command: process.execPath, args: ['--watch', '--watch-preserve-output', 'apps/api/src/main.ts'] },
  { name: 'bot', command: process.execPath, args: ['--watch', '--watch-preserve-output', 'apps/bot/src/main.ts'] },
  { name: 'console', command: 'pnpm', args: ['--filter', '@tenzij/console', 'exec', 'vite', 'dev'] },
];

const children: ReadonlyArray<Child> = apps.map((app) =>
  startChild({
    ...app,
    cwd: root,
    env: process.env,
    onLine: (line) => console.log(`${app.name.padEnd(7)} │ ${line}`),
  }),
);

const end = async () => {
  await Promise.all(children.map((child) => child.stop()));
  process.exit(0);
};
process.on('SIGINT', end);
process.on('SIGTERM', end);
