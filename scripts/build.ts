import { spawn } from 'node:child_process';
import { root } from './house.ts';
import { pnpm } from './pnpm.mjs';

/** Builds the console; turbo skips what has not changed. True when it stands. */
export const buildConsole = () =>
  new Promise<boolean>((resolve) => {
    const [command = 'pnpm', ...prefix] = pnpm;
    const args = [...prefix, 'exec', 'turbo', 'run', 'build', '--output-logs=errors-only', '--log-order=stream'];
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
      env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1', DO_NOT_TRACK: '1' },
    });
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
