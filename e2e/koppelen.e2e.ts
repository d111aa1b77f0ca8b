import { randomBytes } from 'node:crypto';
import { maakClient } from '@tenzij/contract/client.ts';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityProblems } from './harness/accessibility.ts';
import { openBrowser } from './harness/browser.ts';
import { openDemo } from './harness/demo.ts';
import type { Installation } from './harness/installation.ts';
import { inhoud, type Persona, teamMetDrieCoaches } from './harness/personas.ts';

const botsleutel = randomBytes(32).toString('base64url');
let installation: Installation;
let browser: Browser;
let coach: Persona;
let ander: Persona;

beforeAll(async () => {
  installation = await openDemo({ doors: ['api', 'console'], env: { TENZIJ_BOT_KEY: botsleutel } });
  browser = await openBrowser();
  const { coaches } = await teamMetDrieCoaches(installation.address('api'));
  [coach, ander] = coaches;
});

afterAll(async () => {
  await browser?.close();
  await installation?.close();
});

const adresVan = ({ naam, gemeente }: Persona) =>
  `${naam.toLowerCase().replaceAll(' ', '.')}@${gemeente.toLowerCase()}.example`;

/** As the bot asks it for somebody who types to Tenzij in a chat. */
const vraagSessie = async (persona: Persona, kanaal: 'slack' | 'teams', gebruiker: string) =>
  inhoud(
    await maakClient({ basis: installation.address('api'), token: botsleutel }).chatsessie({
      body: { kanaal, tenant: 'T0VERZONNEN', gebruiker, email: adresVan(persona), plek: null, persoonlijk: null },
    }),
  );
const linkVoor = async (persona: Persona, kanaal: 'slack' | 'teams', gebruiker: string) => {
  const sessie = await vraagSessie(persona, kanaal, gebruiker);
  if (sessie.stand !== 'te_bevestigen') throw new Error(sessie.stand);
  return installation.address('console') + new URL(sessie.adres).pathname;
};

const open = async (options: BrowserContextOptions = {}) => {
  const context = await browser.newContext({ locale: 'nl-NL', timezoneId: 'Europe/Amsterdam', ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  return page;
};
const meldAan = (page: Page, { id }: Persona) => page.locator(`button[value="${id}"]`).first().click();
const tekst = async (page: Page) => (await page.locator('main').textContent()) ?? '';
const ja = 'button:has-text("Ja, dit ben ik")';
const passend = async (page: Page) => {
  expect(await accessibilityProblems(page)).toEqual([]);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(over).toBeLessThanOrEqual(0);
};

describe('the link from a chat', () => {
  const looks: Record<string, BrowserContextOptions> = {
    'wide and light': { viewport: { width: 1280, height: 800 }, colorScheme: 'light' },
    'a phone, dark': { viewport: { width: 320, height: 700 }, colorScheme: 'dark' },
    'forced colours': { viewport: { width: 1280, height: 800 }, forcedColors: 'active' },
    'without scripting': { javaScriptEnabled: false },
  };

  it.each(Object.entries(looks))(
    'asks to sign in, says what it means, and ties with one button: %s',
    async (look, options) => {
      const page = await open(options);
      const gebruiker = `U-${look.replaceAll(/\W/g, '')}`;
      await page.goto(await linkVoor(coach, 'slack', gebruiker));
      expect(page.url()).toContain('/aanmelden?terug=%2Fkoppelen%2F');
      await meldAan(page, coach);
      await page.waitForURL('**/koppelen/**');
      expect(await tekst(page)).toMatch(/Werkt u vanuit Slack\?[\s\S]*nooit een naam, contact, geboortedatum of BSN/);
      expect(await tekst(page)).toContain(coach.naam);
      if (options.javaScriptEnabled !== false) await passend(page);

      await page.focus(ja);
      await page.keyboard.press('Enter');
      await page.waitForURL('**/gekoppelde-chats');
      expect(await tekst(page)).toContain('Ga terug naar Slack');
      if (options.javaScriptEnabled !== false) await passend(page);
      expect((await vraagSessie(coach, 'slack', gebruiker)).stand).toBe('gekoppeld');
      await page.context().close();
    },
  );

  it('says what to do when it was used, when it is for somebody else, and when a part is missing', async () => {
    const link = await linkVoor(coach, 'teams', 'U-voorbij');
    const page = await open();
    await page.goto(link);
    await meldAan(page, ander);
    await page.waitForURL('**/koppelen/**');
    expect(await tekst(page)).toMatch(/werkt niet voor u[\s\S]*Er is niets gekoppeld/);
    expect(await tekst(page)).toContain(ander.naam);
    expect((await vraagSessie(coach, 'teams', 'U-voorbij')).stand).toBe('te_bevestigen');
    await passend(page);

    const eigen = await open();
    await eigen.goto(link);
    await meldAan(eigen, coach);
    await eigen.click(ja);
    await eigen.waitForURL('**/gekoppelde-chats');
    await eigen.goto(link);
    expect(await tekst(eigen)).toMatch(/al gebruikt[\s\S]*Ga terug naar Slack of Microsoft Teams/);
    await eigen.goto(link.slice(0, -5));
    expect(await tekst(eigen)).toContain('Deze link werkt niet voor u');
    await eigen.context().close();
    await page.context().close();
  });
});

describe('the chats that are tied', () => {
  it.each([true, false])('are found from Mijn werk and untied there, scripting %s', async (javaScriptEnabled) => {
    const page = await open({ javaScriptEnabled });
    const gebruiker = `U-los-${javaScriptEnabled}`;
    await page.goto(await linkVoor(ander, 'teams', gebruiker));
    await meldAan(page, ander);
    await page.click(ja);
    await page.waitForURL('**/gekoppelde-chats');

    await page.goto(`${installation.address('console')}/mijn-werk`);
    await page.click('a:has-text("Gekoppelde chats")');
    await page.click('summary:has-text("Ontkoppel Microsoft Teams")');
    await page.click('button:has-text("Ja, ontkoppel")');
    await page.getByText('Vanuit die chat gebeurt er niets meer in uw naam').waitFor();
    expect(await tekst(page)).toContain('U hebt nog geen chat gekoppeld');
    if (javaScriptEnabled) await passend(page);
    expect((await vraagSessie(ander, 'teams', gebruiker)).stand).toBe('te_bevestigen');
    await page.context().close();
  });
});
