// Runs on whatever Node the machine has; the verb itself runs on the Node that the install brings.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pnpm } from './pnpm.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const windows = process.platform === 'win32';
const [verb, ...rest] = process.argv.slice(2);

const stop = (line) => {
  console.error(line);
  process.exit(1);
};

// pnpm writes this copy of the lockfile last, so a copy that is equal means an install that finished.
const installed = () => {
  const copy = join(root, 'node_modules', '.pnpm', 'lock.yaml');
  return existsSync(copy) && readFileSync(copy).equals(readFileSync(join(root, 'pnpm-lock.yaml')));
};

const install = () => {
  const [command, ...args] = [...pnpm, 'install', '--frozen-lockfile'];
  const { status } = spawnSync(command, args, { stdio: 'inherit', cwd: root, shell: windows });
  if (status !== 0) stop('Installeren is niet gelukt. De regels hierboven zeggen waarom.');
};

const node = () => {
  const own = join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');
  if (existsSync(own)) return own;
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  return stop(`Tenzij heeft Node 22.18 of nieuwer nodig. Hier staat ${process.versions.node}: zie https://nodejs.org.`);
};

if (!installed()) install();

const child = spawn(node(), [join(root, 'scripts', `${verb}.ts`), ...rest], {
  stdio: 'inherit',
  cwd: root,
  env: { ...process.env, PATH: [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter) },
});
// Ctrl-C reaches the child by itself; we only have to outlive it.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => child.kill('SIGTERM'));
// npm passes a signal on to its shell alone, which dies of it and leaves us behind.
const parent = process.ppid;
if (process.env.npm_lifecycle_event) setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 100).unref();
child.on('exit', (code) => process.exit(code ?? 1));
