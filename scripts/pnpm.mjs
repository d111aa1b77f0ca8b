import { readFileSync } from 'node:fs';

const { packageManager } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const startedByPnpm = (process.env.npm_config_user_agent ?? '').startsWith('pnpm/');

/** The command that runs the pinned pnpm, whether or not the machine has one. */
export const pnpm = startedByPnpm ? ['pnpm'] : ['npx', '--yes', '--prefer-offline', packageManager.split('+')[0]];
