import { generateKeyPairSync } from 'node:crypto';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Aanbieder, maakAanbieder } from './harness/aanbieder.ts';
import { accessibilityProblems } from './harness/accessibility.ts';
import { openBrowser } from './harness/browser.ts';
import { type HttpsProxy, openHttps } from './harness/https.ts';
import { type Installation, openInstallation } from './harness/installation.ts';
import { hosts, openTab } from './harness/teamstab.ts';
import { richtZwolleIn } from './harness/tenzij.ts';

let browser: Browser;
let aanbieder: Aanbieder;
let installation: Installation;
let proxy: HttpsProxy;

beforeAll(async () => {
  aanbieder = await maakAanbieder();
  proxy = await openHttps(() => installation.address('console'));
  installation = await openInstallation({
    doors: [],
    env: {
      ...aanbieder.env,
      TENZIJ_CONSOLE_URL: proxy.url,
      TENZIJ_PROXY: '1',
      TEAMS_CLIENT_ID: '11111111-2222-4333-8444-555555555555',
    },
  });
  await richtZwolleIn(installation.dataFolder, aanbieder.env, 'wim@zwolle.example');
  await installation.start('api');
  await installation.start('console');
  await aanbieder.start(proxy.url);
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await installation?.close();
  await proxy?.[Symbol.asyncDispose]();
  await aanbieder?.stop();
});

const openContext = async () => {
  const context = await browser.newContext({
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    ignoreHTTPSErrors: true,
  });
  // Our console is on this machine, and Teams is not: outside a test both are on the internet.
  await context.grantPermissions(['local-network-access']);
  return context;
};

const inFrame = (page: Page) => page.frameLocator('iframe');
/** What the browser itself says about a page that does not let itself be framed. */
const geweigerd = async (context: BrowserContext, host: string, tab: string) => {
  const gezegd = context.waitForEvent('console', (regel) => regel.text().includes('frame-ancestors'));
  const page = await openTab(context, host, tab);
  expect((await gezegd).text()).toMatch(/^Framing 'https?:\/\/(localhost|127\.0\.0\.1):\d+\/' violates/);
  expect(page.frames()[1]?.url()).toBe('chrome-error://chromewebdata/');
};

const openVenster = async (page: Page) => {
  const [opened] = await Promise.all([
    page.context().waitForEvent('page'),
    inFrame(page).getByRole('button', { name: 'Aanmelden' }).click(),
  ]);
  return opened;
};

const meldAan = async (venster: Page, wie: string) => {
  await venster.waitForURL(`${aanbieder.issuer}/interaction/**`);
  await venster.fill('input[name=login]', wie);
  await venster.fill('input[name=password]', 'maakt hier niet uit');
  await venster.click('button[type=submit]');
  await venster.click('button:has-text("Continue")');
};

const sessies = async (context: BrowserContext) =>
  (await context.cookies()).filter(({ name }) => name.endsWith('tenzij_sessie'));
const gezien = (page: Page) => page.evaluate('JSON.stringify(window.gezien)') as Promise<string>;

describe('the tab in Teams', () => {
  it('signs in through a window, and is then the console, in that frame alone, but for what is said yes to', async () => {
    const context = await openContext();
    const page = await openTab(context, hosts.teams, `${proxy.url}/mijn-werk`);
    await inFrame(page).getByRole('heading', { name: 'Tenzij in Teams' }).waitFor();

    const venster = await openVenster(page);
    await meldAan(venster, 'wim');
    await venster.waitForURL(`${proxy.url}/teams/venster?**`);
    expect(await venster.locator('main').textContent()).toContain('U bent aangemeld als Wim Coach');
    expect(await accessibilityProblems(venster)).toEqual([]);
    const dicht = venster.waitForEvent('close');
    await venster.click('button:has-text("Ja, ga verder in Teams")');
    await dicht;

    await inFrame(page).getByRole('heading', { name: 'Mijn werk' }).waitFor();
    const [kader, ernaast] = [
      (await sessies(context)).find(({ name }) => name.startsWith('__Host-')),
      (await sessies(context)).find(({ name }) => !name.startsWith('__Host-')),
    ];
    expect(kader).toMatchObject({ sameSite: 'None', secure: true, httpOnly: true, partitionKey: expect.anything() });
    expect(kader?.partitionKey).toContain('cloud.microsoft');
    expect(ernaast).toMatchObject({ sameSite: 'Lax', secure: true });

    const token = kader?.value ?? '';
    expect(token).toBe(ernaast?.value);
    const doorTeams = await gezien(page);
    for (const deel of [token, ...token.split('.')]) expect(doorTeams).not.toContain(deel);
    expect(JSON.parse(doorTeams).map(({ van, func }: { van: string; func: string }) => `${van} ${func}`)).toEqual(
      expect.arrayContaining([
        'tab initialize',
        'tab authentication.authenticate',
        'venster authentication.authenticate.success',
      ]),
    );

    const opnieuw = await openTab(context, hosts.teams, `${proxy.url}/meldingen`);
    await inFrame(opnieuw).getByRole('heading', { name: 'Meldingen' }).waitFor();
    for (const path of ['/koppelen/abc', '/ervaring/abc', '/teams/venster'])
      await geweigerd(context, hosts.teams, proxy.url + path);
    const oud = await openTab(context, hosts.oudTeams, `${proxy.url}/meldingen`);
    await inFrame(oud).getByRole('heading', { name: 'Tenzij in Teams' }).waitFor();
    await context.close();
  });

  it('saves what is filled in, says so, and signs out in the frame alone', async () => {
    const context = await openContext();
    const page = await openTab(context, hosts.teams, `${proxy.url}/meldingen?status=ontvangen`);
    const venster = await openVenster(page);
    await meldAan(venster, 'wim');
    await venster.click('button:has-text("Ja, ga verder in Teams")');

    const frame = inFrame(page);
    await frame.locator('summary:has-text("Bewaar deze weergave")').click();
    await frame.locator('input[name=naam]').fill('Nieuw');
    await frame.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await frame.getByText('De weergave Nieuw is bewaard.').waitFor();
    await frame.getByRole('button', { name: 'Afmelden' }).click();
    await frame.getByRole('heading', { name: 'Tenzij in Teams' }).waitFor();
    expect((await sessies(context)).map(({ name }) => name)).toEqual(['tenzij_sessie']);
    await context.close();
  });

  it('says that nobody is signed in when the window is closed, and tries again', async () => {
    const context = await openContext();
    const page = await openTab(context, hosts.teams, `${proxy.url}/mijn-werk`);
    const gesloten = await openVenster(page);
    await gesloten.waitForURL(`${aanbieder.issuer}/interaction/**`);
    await gesloten.close();
    await inFrame(page).getByText('Het aanmelden is niet gelukt').waitFor();
    const venster = await openVenster(page);
    await meldAan(venster, 'wim');
    await venster.click('button:has-text("Ja, ga verder in Teams")');
    await inFrame(page).getByRole('heading', { name: 'Mijn werk' }).waitFor();
    await context.close();
  });

  it('brings nothing to a window that Teams did not open', async () => {
    const context = await openContext();
    const page = await context.newPage();
    await page.goto(`${proxy.url}/teams/aanmelden`);
    expect(await accessibilityProblems(page)).toEqual([]);
    const sleutel = generateKeyPairSync('x25519').publicKey.export({ format: 'jwk' }).x ?? '';
    await page.goto(`${proxy.url}/teams/venster?sleutel=${sleutel}`);
    await meldAan(page, 'wim');
    await page.click('button:has-text("Ja, ga verder in Teams")');
    await page.getByText('Dit venster hoort bij Teams').waitFor();
    await context.close();
  });
});

describe('a frame', () => {
  it('of any other site shows nothing of us', async () => {
    const context = await openContext();
    await geweigerd(context, hosts.elders, `${proxy.url}/aanmelden`);
    await context.close();
  });

  it('of Teams shows nothing where Teams is not set up', async () => {
    await using zonder = await openInstallation({ doors: ['console'] });
    const context = await openContext();
    const consoleUrl = zonder.address('console');
    await geweigerd(context, hosts.teams, `${consoleUrl}/aanmelden`);
    expect((await fetch(`${consoleUrl}/teams/aanmelden`)).status).toBe(404);
    await context.close();
  });
});
