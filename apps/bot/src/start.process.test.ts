import { spawn } from 'node:child_process';
import { createServer, type Server } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';

const main = fileURLToPath(new URL('main.ts', import.meta.url));
let bezet: Server | undefined;
afterEach(() => {
  bezet?.close();
  bezet = undefined;
});

/** Starts the bot and gives what it wrote and how it ended. */
const start = (env: Readonly<Record<string, string>>) =>
  new Promise<{ readonly code: number | null; readonly regels: ReadonlyArray<string> }>((resolve) => {
    const { PATH, NODE_COMPILE_CACHE } = process.env;
    const cache = NODE_COMPILE_CACHE === undefined ? {} : { NODE_COMPILE_CACHE };
    const kind = spawn(process.execPath, [main], { env: { PATH, ...cache, ...env } });
    let tekst = '';
    kind.stderr.on('data', (deel) => {
      tekst += String(deel);
    });
    kind.on('close', (code) => resolve({ code, regels: tekst.split('\n').filter(Boolean) }));
  });

const neemPoort = () =>
  new Promise<number>((resolve) => {
    bezet = createServer().listen(0, '127.0.0.1', () => {
      const adres = bezet?.address();
      resolve(typeof adres === 'object' && adres !== null ? adres.port : 0);
    });
  });

describe('the bot does not start, and says why in one line', () => {
  it('on a port that is taken', async () => {
    const poort = await neemPoort();
    expect(await start({ TENZIJ_BOT_PORT: String(poort) })).toEqual({
      code: 1,
      regels: [
        `Poort ${poort} (bot) is al in gebruik. Stop het andere programma of kies een andere poort met TENZIJ_BOT_PORT.`,
      ],
    });
  });

  it.each([
    ['TENZIJ_BOT_PORT', { TENZIJ_BOT_PORT: 'drie' }],
    ['TENZIJ_API_URL', { TENZIJ_API_URL: 'ergens' }],
    ['OIDC_ISSUER', { NODE_ENV: 'production' }],
    ['SLACK_BOT_TOKEN', { SLACK_SIGNING_SECRET: 'geheim' }],
    ['SLACK_SIGNING_SECRET', { SLACK_BOT_TOKEN: 'xoxb-1' }],
    ['TEAMS_TENANT_ID', { TEAMS_CLIENT_ID: 'een', TEAMS_CLIENT_SECRET: 'twee' }],
    ['TENZIJ_BOT_KEY', { SLACK_SIGNING_SECRET: 'geheim', SLACK_BOT_TOKEN: 'xoxb-1' }],
    ['TENZIJ_BOT_KEY', { TENZIJ_BOT_KEY: 'te-kort' }],
  ])('with a %s that is not right', async (naam, env) => {
    const { code, regels } = await start(env);
    expect(code).toBe(1);
    expect(regels).toHaveLength(1);
    expect(regels[0]).toMatch(new RegExp(`^De bot kan niet starten. ${naam}: `));
  });
});
