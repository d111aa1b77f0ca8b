import { operatieNamen, operaties } from '@tenzij/contract/operaties.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Aanbieder, maakAanbieder } from './harness/aanbieder.ts';
import { accessibilityProblems } from './harness/accessibility.ts';
import { openBrowser, openWindow, type Window } from './harness/browser.ts';
import { type Installation, openInstallation } from './harness/installation.ts';
import { richtZwolleIn } from './harness/tenzij.ts';

let browser: Browser;
let aanbieder: Aanbieder;
let installation: Installation;
let consoleUrl: string;

beforeAll(async () => {
  aanbieder = await maakAanbieder();
  installation = await openInstallation({ doors: [], env: aanbieder.env });
  consoleUrl = installation.address('console').replace('127.0.0.1', 'localhost');
  await richtZwolleIn(installation.dataFolder, aanbieder.env, 'Wim@zwolle.example');
  await installation.start('api');
  await installation.start('console');
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await installation?.close();
  await aanbieder?.stop();
});

const open = () => openWindow(browser);

const werkaccount = 'a:has-text("werkaccount")';
const melding = (page: Page) => page.locator('main .utrecht-alert').textContent();
const sessie = async ({ context }: Window) => (await context.cookies()).find(({ name }) => name === 'tenzij_sessie');

/** Answers the login page of the provider; it then asks whether Tenzij may know. */
const zegWieIkBen = async (page: Page, wie: string) => {
  await page.waitForURL(`${aanbieder.issuer}/interaction/**`);
  await page.fill('input[name=login]', wie);
  await page.fill('input[name=password]', 'maakt hier niet uit');
  await page.click('button[type=submit]');
  await page.locator('button:has-text("Continue")').waitFor();
};

const meldAan = async (page: Page, wie: string) => {
  await zegWieIkBen(page, wie);
  await page.click('button:has-text("Continue")');
};

/** The whole way but for the last step: the answer that the browser would bring. */
const totAntwoord = async ({ page, context }: Window) => {
  await page.goto(`${consoleUrl}/aanmelden`);
  await page.click(werkaccount);
  await zegWieIkBen(page, 'wim');
  const action = (await page.locator('form').getAttribute('action')) ?? '';
  let stap = new URL(action, page.url());
  let antwoord = await context.request.post(stap.href, { form: { prompt: 'consent' }, maxRedirects: 0 });
  while (stap.origin === aanbieder.issuer) {
    stap = new URL(antwoord.headers().location ?? consoleUrl, stap);
    if (stap.origin === aanbieder.issuer) antwoord = await context.request.get(stap.href, { maxRedirects: 0 });
  }
  expect(stap.searchParams.get('code')).toBeTruthy();
  return stap;
};

it('says that the provider is away, and tries again', async () => {
  const { page, context } = await open();
  await page.goto(`${consoleUrl}/trajecten`);
  await page.click(werkaccount);
  expect(await melding(page)).toContain('Aanmelden lukt nu even niet');
  expect(await accessibilityProblems(page)).toEqual([]);
  await aanbieder.start(consoleUrl);
  await page.click(werkaccount);
  await page.waitForURL(`${aanbieder.issuer}/interaction/**`);
  await context.close();
});

describe('a medewerker with a werkaccount', () => {
  it('signs in, is where they were going, and signs out, at the provider too', async () => {
    const window = await open();
    const { page } = window;
    const urls: Array<string> = [];
    page.on('request', (request) => urls.push(request.url()));

    await page.goto(`${consoleUrl}/meldingen?status=ontvangen`);
    expect(await page.locator('main a, main button').count()).toBe(1);
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.click(werkaccount);
    await meldAan(page, 'wim');
    await page.waitForURL(`${consoleUrl}/meldingen?status=ontvangen`);
    await page.goto(`${consoleUrl}/mijn-werk`);
    expect(await page.locator('h1').textContent()).toBe('Mijn werk');
    expect(await page.locator('header').textContent()).toContain('Wim Coach');

    const cookie = await sessie(window);
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', secure: false, path: '/' });
    const vraag = new URL(urls.find((url) => url.startsWith(`${aanbieder.issuer}/auth?`)) ?? '').searchParams;
    expect(Object.fromEntries(vraag)).toMatchObject({
      response_type: 'code',
      client_id: 'tenzij',
      code_challenge_method: 'S256',
      redirect_uri: `${consoleUrl}/aanmelden/antwoord`,
    });
    // 128 bits take 22 characters of base64url.
    for (const naam of ['state', 'nonce', 'code_challenge']) expect(vraag.get(naam)?.length).toBeGreaterThanOrEqual(22);

    await page.click('button:has-text("Afmelden")');
    await page.waitForURL(`${aanbieder.issuer}/session/end**`);
    await page.click('button[value=yes]');
    await page.waitForURL(`${consoleUrl}/aanmelden`);
    expect(await page.locator('body').textContent()).toContain('U bent afgemeld.');
    expect(await sessie(window)).toBeUndefined();
    await page.goto(`${consoleUrl}/mijn-werk`);
    await page.click(werkaccount);
    await page.waitForURL(`${aanbieder.issuer}/interaction/**`);
    expect(await page.locator('input[name=password]').count()).toBe(1);

    const geheim = [cookie?.value ?? '', ...(cookie?.value.split('.') ?? []), 'wim@zwolle'];
    const gezegd = [...urls, ...installation.log('api'), ...installation.log('console')].join('\n').toLowerCase();
    for (const deel of geheim) expect(gezegd).not.toContain(deel.toLowerCase());
    await window.context.close();
  });

  it('hears that a session is over, and goes on where they were', async () => {
    const window = await open();
    const { page, context } = window;
    await context.addCookies([{ name: 'tenzij_sessie', value: 'een.oud.token', url: consoleUrl }]);
    await page.goto(`${consoleUrl}/trajecten`);
    expect(await melding(page)).toContain('Uw sessie is verlopen');
    await page.click(werkaccount);
    await meldAan(page, 'wim');
    await page.waitForURL(`${consoleUrl}/trajecten`);
    await context.close();
  });
});

describe('nobody gets in', () => {
  it('who has a werkaccount but is no medewerker', async () => {
    const window = await open();
    const { page } = window;
    await page.goto(`${consoleUrl}/mijn-werk`);
    await page.click(werkaccount);
    await meldAan(page, 'vreemde');
    await page.waitForURL(`${consoleUrl}/aanmelden?**`);
    expect(await melding(page)).toMatch(/U staat nog niet in Tenzij.*Vraag uw beheerder/);
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await sessie(window)).toBeUndefined();
    await page.click(werkaccount);
    await meldAan(page, 'wim');
    await page.waitForURL(`${consoleUrl}/mijn-werk`);
    await window.context.close();
  });

  it('who stops halfway', async () => {
    const window = await open();
    const { page } = window;
    await page.goto(`${consoleUrl}/mijn-werk`);
    await page.click(werkaccount);
    await page.click('a[href$="/abort"]');
    await page.waitForURL(`${consoleUrl}/aanmelden?**`);
    expect(await melding(page)).toContain('Het aanmelden is gestopt');
    expect(await sessie(window)).toBeUndefined();
    await window.context.close();
  });

  it('with an answer to a sign-in of somebody else, nor with the right one after it', async () => {
    const window = await open();
    const antwoord = await totAntwoord(window);
    const ander = new URL(antwoord);
    ander.searchParams.set('state', 'van-een-ander');
    for (const url of [ander, antwoord]) {
      await window.page.goto(url.href);
      expect(await melding(window.page)).toContain('Het aanmelden is niet gelukt');
      expect(window.page.url()).not.toContain('code=');
      expect(await sessie(window)).toBeUndefined();
    }
    const vreemd = await open();
    await vreemd.page.goto(antwoord.href);
    expect(await melding(vreemd.page)).toContain('Het aanmelden is niet gelukt');
    await vreemd.context.close();
    await window.context.close();
  });

  it('by the demo, or without a token', async () => {
    for (const naam of operatieNamen) {
      const {
        methode,
        pad,
        wie,
        alleenDemo = false,
        metLink = false,
      } = operaties[naam] as (typeof operaties)['mij'] & {
        alleenDemo?: boolean;
        metLink?: boolean;
      };
      const url = `${installation.address('api')}/v1${pad.replace(/\{\w+\}/g, '01900000-0000-7000-8000-000000000001')}`;
      const { status } = await fetch(url, { method: methode });
      if (alleenDemo) expect(status, naam).toBe(404);
      else if (!metLink && (wie as string) !== 'iedereen') expect(status, naam).toBe(401);
    }
    for (const pad of ['/', '/mijn-werk', '/meldingen/nieuw', '/cijfers', '/overleg', '/caseload']) {
      const antwoord = await fetch(consoleUrl + pad, { redirect: 'manual' });
      expect([antwoord.status, antwoord.headers.get('location')], pad).toEqual([
        303,
        expect.stringMatching(/^\/(aanmelden|mijn-werk)/),
      ]);
    }
  });

  it('while the provider is away halfway', async () => {
    const window = await open();
    const antwoord = await totAntwoord(window);
    await aanbieder.stop();
    await window.page.goto(antwoord.href);
    expect(await melding(window.page)).toContain('Aanmelden lukt nu even niet');
    expect(await sessie(window)).toBeUndefined();
    await window.context.close();
  });
});
