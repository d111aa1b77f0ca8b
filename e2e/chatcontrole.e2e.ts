import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChild } from '@tenzij/scripts/child.ts';
import { root } from '@tenzij/scripts/house.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDemo } from './harness/demo.ts';
import type { Installation } from './harness/installation.ts';
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
  installation = await openDemo({ env });
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

describe('the app package', () => {
  const pakket = async (map: string, omgeving: Record<string, string>) => {
    const regels: Array<string> = [];
    const child = startChild({
      name: 'tenzij',
      command: process.execPath,
      args: ['scripts/tenzij.ts', 'chat', 'pakket', map],
      cwd: root,
      env: { PATH: process.env.PATH, TENZIJ_CONSOLE_URL: 'https://tenzij.example', ...omgeving },
      onLine: (regel) => regels.push(regel),
    });
    return { code: await child.exited, gezegd: regels.join('\n') };
  };

  it('is written by one command, and its name is said', async () => {
    const map = await mkdtemp(join(tmpdir(), 'tenzij-pakket-'));
    const pad = join(map, 'tenzij-teams.zip');
    const { code, gezegd } = await pakket(map, { TEAMS_CLIENT_ID: teams.registration.clientId });
    expect([code, gezegd]).toEqual([0, expect.stringContaining(pad)]);
    expect((await readFile(pad)).subarray(0, 2).toString()).toBe('PK');
    await rm(map, { recursive: true });
  });

  it.each([
    ['no app', {}, 'TEAMS_CLIENT_ID is niet ingesteld'],
    ['an app of another shape', { TEAMS_CLIENT_ID: 'tenzij' }, 'TEAMS_CLIENT_ID heeft niet de goede vorm'],
    ['a console over http', { TEAMS_CLIENT_ID: randomUUID(), TENZIJ_CONSOLE_URL: 'http://tenzij.example' }, 'https'],
  ])('is not made with %s', async (_, omgeving, zegt) => {
    const { code, gezegd } = await pakket(join(tmpdir(), 'bestaat-niet'), omgeving);
    expect([code, gezegd]).toEqual([1, expect.stringContaining(zegt)]);
  });
});
