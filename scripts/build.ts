import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { berichten } from './berichten.ts';
import { type Child, startChild } from './child.ts';
import { root } from './house.ts';
import { digestOf } from './sources.ts';

export interface Build {
  readonly child: Child;
  /** Nothing when the console stands, else what to tell. */
  readonly problem: Promise<string | undefined>;
}

const folder = join(root, 'apps', 'console');
const sources = [
  'apps/console',
  'packages/contract/src',
  'packages/documents/src',
  'packages/domain/src',
  'pnpm-lock.yaml',
];
// The build empties its folder first, so an interrupted one leaves no mark behind.
const mark = join(folder, 'build', 'sources.sha256');

/** Builds the console if its sources changed since the last time; needs no network and no package manager. */
export const buildConsole = (): Build | undefined => {
  const digest = digestOf(root, sources);
  if (existsSync(mark) && readFileSync(mark, 'utf8') === digest) return undefined;
  console.log(berichten.bouwen);
  const said: Array<string> = [];
  const child = startChild({
    name: 'build',
    command: process.execPath,
    args: [join(folder, 'node_modules', 'vite', 'bin', 'vite.js'), 'build'],
    cwd: folder,
    env: process.env,
    onLine: (line) => said.push(line),
  });
  const problem = child.exited.then((code) => {
    if (code !== 0) return [...said, berichten.bouwenMislukt].join('\n');
    writeFileSync(mark, digest);
    return undefined;
  });
  return { child, problem };
};
