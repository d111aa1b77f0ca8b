import { berichten } from './berichten.ts';
import { type Child, startChild } from './child.ts';
import { root } from './house.ts';
import { pnpm } from './pnpm.mjs';

export interface Build {
  readonly child: Child;
  /** Nothing when the console stands, else what to tell. */
  readonly problem: Promise<string | undefined>;
}

const quietFor = 1_500;

/** Builds the console; turbo skips what has not changed, and then nothing is said. */
export const buildConsole = (): Build => {
  const [command = 'pnpm', ...prefix] = pnpm;
  const said: Array<string> = [];
  const child = startChild({
    name: 'build',
    command,
    args: [...prefix, 'exec', 'turbo', 'run', 'build', '--output-logs=errors-only'],
    cwd: root,
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1', DO_NOT_TRACK: '1' },
    onLine: (line) => said.push(line),
    shell: process.platform === 'win32',
  });
  const notice = setTimeout(() => console.log(berichten.bouwen), quietFor);
  const problem = child.exited.then((code) => {
    clearTimeout(notice);
    return code === 0 ? undefined : [...said, berichten.bouwenMislukt].join('\n');
  });
  return { child, problem };
};
