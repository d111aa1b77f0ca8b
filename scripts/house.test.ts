import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { root } from './house.ts';
import { pnpm } from './pnpm.mjs';

const run = (script: string) => {
  const [command = 'pnpm', ...prefix] = pnpm;
  const { status, stdout, stderr } = spawnSync(command, [...prefix, 'run', script], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
  });
  return { status, said: `${stdout}${stderr}` };
};

it.each(['types', 'lint', 'arrows'])('the house holds: %s', (script) => {
  const { status, said } = run(script);
  expect(status, said).toBe(0);
});
