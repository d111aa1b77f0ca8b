import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { keurPakket } from '../teams/pakket.ts';
import { controleer } from './controleer.ts';
import { maakKijker } from './Kijker.ts';

type Wereld = Record<string, (request: IncomingMessage, response: ServerResponse) => void>;

const sluiten: Array<() => void> = [];
afterEach(() => {
  for (const sluit of sluiten.splice(0)) sluit();
});

const json =
  (status: number, inhoud: unknown, koppen: Record<string, string> = {}) =>
  (_: IncomingMessage, response: ServerResponse) => {
    response.writeHead(status, { 'content-type': 'application/json', ...koppen });
    response.end(JSON.stringify(inhoud));
  };

/** Everything that stands around the bot, at one address. */
const openWereld = async (wereld: Wereld) => {
  const server = createServer((request, response) => {
    request.resume();
    const doet = wereld[request.url ?? ''] ?? json(404, {});
    doet(request, response);
  });
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  sluiten.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const adres = server.address();
  return `http://127.0.0.1:${typeof adres === 'object' && adres !== null ? adres.port : 0}`;
};

const app = '11111111-2222-4333-8444-555555555555';
const tenant = '99999999-2222-4333-8444-555555555555';
const geheimen = {
  TENZIJ_BOT_KEY: 'sleutelsleutelsleutelsleutelsleutel',
  SLACK_SIGNING_SECRET: '0123456789abcdef0123456789abcdef',
  SLACK_BOT_TOKEN: 'xoxb-heel-geheim',
  TEAMS_CLIENT_SECRET: 'ook-heel-geheim',
};
const rechten: ReadonlyArray<string> = JSON.parse(
  await readFile(new URL('../../slack/manifest.json', import.meta.url), 'utf8'),
).oauth_config.scopes.bot;
const tokenVan = (inhoud: object) => `a.${Buffer.from(JSON.stringify(inhoud)).toString('base64url')}.c`;
const bearer = ({ headers }: IncomingMessage) => headers.authorization?.replace('Bearer ', '');

const goedeWereld = async (anders: Wereld = {}) => {
  const wereld: Wereld = {
    '/v1/chatsessies': (request, response) =>
      json(bearer(request) === geheimen.TENZIJ_BOT_KEY ? 200 : 401, { stand: 'onbekend' })(request, response),
    '/aanmelden': json(200, {}, { 'content-security-policy': 'frame-ancestors https://teams.microsoft.com' }),
    '/slack/events': json(401, {}),
    '/api/messages': json(401, {}),
    '/api/auth.test': (request, response) =>
      bearer(request) === geheimen.SLACK_BOT_TOKEN
        ? json(200, { ok: true, team: 'Wijkteams' }, { 'x-oauth-scopes': rechten.join(', ') })(request, response)
        : json(200, { ok: false, error: 'invalid_auth' })(request, response),
    '/api/apps.connections.open': json(200, { ok: true, url: 'wss://127.0.0.1/geheim' }),
    [`/${tenant}/oauth2/v2.0/token`]: json(200, { access_token: tokenVan({ tid: tenant, appid: app }) }),
    '/keys': json(200, { keys: [{ kid: '1' }] }),
    ...anders,
  };
  const adres = await openWereld(wereld);
  wereld['/openid'] ??= json(200, { issuer: 'https://api.botframework.com', jwks_uri: `${adres}/keys` });
  return {
    ...geheimen,
    TENZIJ_API_URL: adres,
    TENZIJ_BOT_URL: adres,
    TENZIJ_CONSOLE_URL: adres,
    SLACK_API_URL: `${adres}/api/`,
    TEAMS_CLIENT_ID: app,
    TEAMS_TENANT_ID: tenant,
    TEAMS_LOGIN_URL: adres,
    TEAMS_OPENID_URL: `${adres}/openid`,
  };
};

const kijk = async (omgeving: NodeJS.ProcessEnv, geduldMs?: number) => {
  const regels: Array<string> = [];
  const inOrde = await controleer(maakKijker(omgeving, geduldMs), keurPakket, (regel) => void regels.push(regel));
  const tekst = regels.join('\n');
  for (const geheim of Object.values(geheimen)) expect(tekst).not.toContain(geheim);
  return { inOrde, regels, mis: regels.filter((regel) => regel.startsWith('✗')) };
};

describe('an installation that is set up well', () => {
  it('hears a line for each thing, and that all is in order', async () => {
    const { inOrde, regels, mis } = await kijk(await goedeWereld());
    expect(mis).toEqual([]);
    expect(inOrde).toBe(true);
    expect(regels.filter((regel) => regel.startsWith('✓'))).toHaveLength(13);
    expect(regels).toContain('✓ Slack, token van de bot: in orde, voor Wijkteams');
    expect(regels.at(-1)).toBe('Alles is in orde.');
  });

  it('needs no way from Slack where it goes to Slack over a socket', async () => {
    const omgeving = await goedeWereld({ '/slack/events': json(404, {}) });
    expect((await kijk(omgeving)).mis).toHaveLength(1);
    expect((await kijk({ ...omgeving, SLACK_APP_TOKEN: 'xapp-geheim' })).mis).toEqual([]);
    const zonderGeheim = { ...omgeving, SLACK_APP_TOKEN: 'xapp-geheim', SLACK_SIGNING_SECRET: '' };
    expect((await kijk(zonderGeheim)).mis).toEqual([]);
    expect((await kijk({ ...zonderGeheim, SLACK_APP_TOKEN: '' })).mis.join()).toContain('SLACK_SIGNING_SECRET');
  });

  it('is not asked for the platform that it does not use', async () => {
    const omgeving = await goedeWereld({ '/api/messages': json(404, {}) });
    const alleenSlack = { ...omgeving, TEAMS_CLIENT_ID: '', TEAMS_CLIENT_SECRET: undefined, TEAMS_TENANT_ID: ' ' };
    const { inOrde, regels } = await kijk(alleenSlack);
    expect(inOrde).toBe(true);
    expect(regels).toContain('Teams is niet ingesteld en wordt overgeslagen.');
    expect(regels.join()).not.toContain('Teams, ');
  });
});

describe('what is wrong is named, with how to repair it', () => {
  const gevallen: ReadonlyArray<readonly [string, NodeJS.ProcessEnv, Wereld, RegExp]> = [
    ['a key that is not set', { TENZIJ_BOT_KEY: '' }, {}, /TENZIJ_BOT_KEY is niet ingesteld\. Kies een geheim/],
    ['a key that is too short', { TENZIJ_BOT_KEY: 'kort' }, {}, /TENZIJ_BOT_KEY heeft niet de goede vorm/],
    ['another key at the api', { TENZIJ_BOT_KEY: 'x'.repeat(40) }, {}, /De api kent deze TENZIJ_BOT_KEY niet/],
    ['an api that is away', { TENZIJ_API_URL: 'http://127.0.0.1:1' }, {}, /geeft geen antwoord/],
    ['no address of the console', { TENZIJ_CONSOLE_URL: '' }, {}, /TENZIJ_CONSOLE_URL is niet ingesteld/],
    ['a console over http', { TENZIJ_CONSOLE_URL: 'http://tenzij.example' }, {}, /TENZIJ_CONSOLE_URL moet met https/],
    ['a signing secret cut off', { SLACK_SIGNING_SECRET: 'abc' }, {}, /SLACK_SIGNING_SECRET heeft niet de goede vorm/],
    ['a token of another kind', { SLACK_BOT_TOKEN: 'xoxp-1' }, {}, /SLACK_BOT_TOKEN heeft niet de goede vorm/],
    ['a token that Slack refuses', { SLACK_BOT_TOKEN: 'xoxb-oud' }, {}, /weigert SLACK_BOT_TOKEN \(invalid_auth\)/],
    [
      'rights that were not given',
      {},
      { '/api/auth.test': json(200, { ok: true, team: 'W' }, { 'x-oauth-scopes': 'commands' }) },
      /mist deze rechten: .*chat:write/,
    ],
    [
      'a socket that Slack refuses',
      { SLACK_APP_TOKEN: 'xapp-oud' },
      { '/api/apps.connections.open': json(200, { ok: false, error: 'not_allowed_token_type' }) },
      /weigert SLACK_APP_TOKEN \(not_allowed_token_type\)/,
    ],
    ['a bot that Slack cannot find', {}, { '/slack/events': json(404, {}) }, /antwoordt met 404, en hoort met 401/],
    ['a bot that lets anybody in', {}, { '/api/messages': json(200, {}) }, /antwoordt met 200, en hoort met 401/],
    ['a bot over http', { TENZIJ_BOT_URL: 'http://bot.example' }, {}, /TENZIJ_BOT_URL moet met https/],
    ['a package that Teams refuses', { TEAMS_CLIENT_ID: 'tenzij' }, {}, /geen geldig app-pakket \(.*botId/],
    ['an app id that is none', { TEAMS_CLIENT_ID: 'tenzij' }, {}, /TEAMS_CLIENT_ID heeft niet de goede vorm/],
    [
      'a secret that is over',
      {},
      { [`/${tenant}/oauth2/v2.0/token`]: json(401, { error: 'x', error_description: 'AADSTS7000222: expired' }) },
      /TEAMS_CLIENT_SECRET is verlopen/,
    ],
    [
      'a token of another tenant',
      {},
      { [`/${tenant}/oauth2/v2.0/token`]: json(200, { access_token: tokenVan({ tid: app, appid: app }) }) },
      /van een andere tenant of app/,
    ],
    ['keys that cannot be fetched', {}, { '/keys': json(500, {}) }, /geeft geen sleutels/],
    ['a console that does not know of Teams', {}, { '/aanmelden': json(200, {}) }, /ook de console TEAMS_CLIENT_ID/],
  ];

  it.each(gevallen)('%s', async (_, anders, wereld, zegt) => {
    const { inOrde, mis } = await kijk({ ...(await goedeWereld(wereld)), ...anders });
    expect(inOrde).toBe(false);
    expect(mis.join('\n')).toMatch(zegt);
  });

  it('waits for nobody longer than it says', async () => {
    const omgeving = await goedeWereld({ '/api/auth.test': () => {}, '/api/messages': () => {} });
    const { mis } = await kijk(omgeving, 200);
    expect(mis.map((regel) => regel.split(':')[0])).toEqual([
      '✗ Slack, token van de bot',
      '✗ Slack, rechten',
      '✗ Teams, de weg naar de bot',
    ]);
  });

  it('that no chat is set up at all', async () => {
    const { inOrde, regels } = await kijk({});
    expect([inOrde, regels.length]).toEqual([false, 1]);
    expect(regels[0]).toContain('docs/handboek/slack.md');
  });
});
