import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityProblems } from './harness/accessibility.ts';
import { openBrowser } from './harness/browser.ts';
import { type Installation, openInstallation } from './harness/installation.ts';
import { inhoud, meldAan, type Persona, teamMetDrieCoaches } from './harness/personas.ts';

let installation: Installation;
let browser: Browser;
let coach: Persona;
let teamleider: Persona;
let trajectId: string;
let meldingId: string;

beforeAll(async () => {
  installation = await openInstallation({ doors: ['api', 'console'] });
  browser = await openBrowser();
  const basis = installation.address('api');
  const team = await teamMetDrieCoaches(basis);
  [coach, teamleider] = [team.coaches[0], team.teamleider];
  const { client } = await meldAan(basis, coach);
  const trajecten = inhoud(await client.trajecten({ query: { status: 'actief', limit: 1 } }));
  const meldingen = inhoud(await client.meldingen({ query: { limit: 1 } }));
  trajectId = trajecten.items[0]?.id ?? '';
  meldingId = meldingen.items[0]?.id ?? '';
});

afterAll(async () => {
  await browser?.close();
  await installation?.close();
});

const signIn = async (persona: Persona, options: BrowserContextOptions = {}) => {
  const context = await browser.newContext({ locale: 'nl-NL', timezoneId: 'Europe/Amsterdam', ...options });
  const page = await context.newPage();
  await page.goto(`${installation.address('console')}/aanmelden`);
  await page.locator(`button[value="${persona.id}"]`).first().click();
  await page.waitForURL('**/mijn-werk');
  return page;
};

const visit = (page: Page, path: string) => page.goto(installation.address('console') + path, { waitUntil: 'load' });

const pages = () => [
  '/mijn-werk',
  '/gekoppelde-chats',
  '/overleg',
  '/caseload',
  '/toetsen',
  '/chat',
  '/meldingen',
  '/meldingen?q=zoiets-staat-er-niet',
  '/meldingen/nieuw',
  `/meldingen/${meldingId}`,
  '/trajecten',
  `/trajecten/${trajectId}`,
  `/trajecten/${trajectId}/reflectie`,
  `/trajecten/${trajectId}/overdracht`,
  `/trajecten/${trajectId}/afronding`,
  '/cijfers?van=2021-01-01&tot=2022-06-30',
  '/bestaat-niet',
];

describe('every page', () => {
  const looks: Record<string, BrowserContextOptions> = {
    'wide and light': { viewport: { width: 1280, height: 800 }, colorScheme: 'light' },
    'a phone, dark': { viewport: { width: 320, height: 700 }, colorScheme: 'dark' },
    'forced colours': { viewport: { width: 1280, height: 800 }, forcedColors: 'active' },
  };

  it.each(Object.entries(looks))('is accessible and fits: %s', async (_, options) => {
    const page = await signIn(coach, options);
    for (const path of pages()) {
      await visit(page, path);
      expect(await accessibilityProblems(page), path).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow, path).toBeLessThanOrEqual(0);
    }
    await page.context().close();
  });
});

describe('without scripting', () => {
  it('signs in, keeps what was filled in when it is refused, and brings a melding in', async () => {
    const page = await signIn(coach, { javaScriptEnabled: false });
    await visit(page, '/meldingen/nieuw');
    await page.fill('textarea[name=vraag]', 'Bel de inwoner op 06-12345678.');
    await page.check('input[value=adl]');
    await page.selectOption('select[name=bron]', 'huisarts');
    await page.selectOption('select[name=wijkId]', { index: 1 });
    await page.click('button:has-text("Melding opslaan")');
    expect(await page.locator('[role=alert]').textContent()).toContain('telefoonnummer');
    expect(await page.inputValue('textarea[name=vraag]')).toBe('Bel de inwoner op 06-12345678.');
    expect(await page.isChecked('input[value=adl]')).toBe(true);

    await page.fill('textarea[name=vraag]', 'De inwoner wil weer grip op de week.');
    await page.click('button:has-text("Melding opslaan")');
    await page.waitForURL(/\/meldingen\/[0-9a-f-]{36}$/);
    expect(await page.locator('main [role=status]').first().textContent()).toMatch(/Melding M-\d{4}-\d{5} is binnen/);
    await page.context().close();
  });
});

describe('who may see what', () => {
  it('sends who is not signed in to sign in, and back to where they were going', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await visit(page, '/meldingen?status=ontvangen');
    await page.locator(`button[value="${teamleider.id}"]`).first().click();
    await page.waitForURL('**/meldingen?status=ontvangen');
    await page.click('button:has-text("Afmelden")');
    await page.waitForURL('**/aanmelden');
    await visit(page, '/mijn-werk');
    expect(page.url()).toContain('/aanmelden?terug=');
    await context.close();
  });

  it('shows who the resident is only after asking, and then says that it stands in the journaal', async () => {
    const page = await signIn(coach);
    await visit(page, '/meldingen/nieuw');
    await page.fill('textarea[name=vraag]', 'De inwoner wil weer grip op de week.');
    await page.check('input[value=adl]');
    await page.selectOption('select[name=bron]', 'huisarts');
    await page.selectOption('select[name=wijkId]', { index: 1 });
    await page.click('summary:has-text("Meer vastleggen")');
    await page.fill('input[name="inwoner.naam"]', 'Truus Verzonnen');
    await page.click('button:has-text("Melding opslaan")');
    await page.waitForURL(/\/meldingen\/[0-9a-f-]{36}$/);
    expect(await page.content()).not.toContain('Truus Verzonnen');
    await page.click('button:has-text("Toon naam en contact")');
    await page.locator('text=Truus Verzonnen').waitFor();
    expect(await page.locator('section:has(#identiteit)').textContent()).toContain('journaal');
    await page.context().close();
  });
});
