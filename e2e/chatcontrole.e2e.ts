import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startChild } from '@tenzij/scripts/child.ts';
import { root } from '@tenzij/scripts/house.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Installation, openInstallation } from './harness/installation.ts';
import { openSlack, type Slack } from './harness/slack/slack.ts';
import { openPlatform, type Platform } from './harness/teams/Platform.ts';

let slack: Slack;
let teams: Platform;
let installation: Installation;
let env: Record<string, string>;

beforeAll(async () => {
  const manifest = JSON.parse(await readFile(join(root, 'apps/bot/slack/manifest.json'), 'utf8'));
  slack = await openSlack({
    bot: () => installation.address('bot'),
    scopes: manifest.oauth_config.scopes.bot,
    commands: [],
  });
  teams = await openPlatform();
  env = { ...slack.env, ...teams.env, TENZIJ_BOT_KEY: randomBytes(32).toString('hex') };
  installation = await openInstallation({ env });
});

afterAll(async () => {
  await installation?.close();
  await slack?.[Symbol.asyncDispose]();
  await teams?.[Symbol.asyncDispose]();
});

/** As an administrator types it, with the settings of the bot. */
const controle = async (anders: Record<string, string> = {}) => {
  const regels: Array<string> = [];
  const child = startChild({
    name: 'tenzij',
    command: process.execPath,
    args: ['scripts/tenzij.ts', 'chat', 'controle'],
    cwd: root,
    env: {
      PATH: process.env.PATH,
      ...env,
      TENZIJ_API_URL: installation.address('api'),
      TENZIJ_BOT_URL: installation.address('bot'),
      TENZIJ_CONSOLE_URL: installation.address('console'),
      ...anders,
    },
    onLine: (regel) => regels.push(regel),
  });
  const code = await child.exited;
  const geheim = [env.TENZIJ_BOT_KEY, ...Object.values(slack.secrets), env.TEAMS_CLIENT_SECRET];
  for (const een of geheim) expect(regels.join('\n')).not.toContain(een);
  return { code, regels, mis: regels.filter((regel) => regel.startsWith('✗')) };
};

it('finds an installation with both platforms in order', async () => {
  const { code, mis, regels } = await controle();
  expect(mis).toEqual([]);
  expect([code, regels.at(-1)]).toEqual([0, 'Alles is in orde.']);
});

it('finds a bot that stopped and a key that is not ours, and ends with an error', async () => {
  await installation.stop('bot');
  const { code, mis } = await controle({ TENZIJ_BOT_KEY: randomBytes(32).toString('hex') });
  expect(code).toBe(1);
  expect(mis.map((regel) => regel.split(':')[0])).toEqual([
    '✗ Sleutel van de bot',
    '✗ Slack, de weg naar de bot',
    '✗ Teams, de weg naar de bot',
  ]);
});
