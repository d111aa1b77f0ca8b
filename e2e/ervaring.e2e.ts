import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityProblems } from './harness/accessibility.ts';
import { openBrowser } from './harness/browser.ts';
import { openDemo } from './harness/demo.ts';
import type { Installation } from './harness/installation.ts';
import { inhoud, meldAan, type Persona, teamMetDrieCoaches } from './harness/personas.ts';

let installation: Installation;
let browser: Browser;
let coach: Persona;

beforeAll(async () => {
  installation = await openDemo({ doors: ['api', 'console'] });
  browser = await openBrowser();
  coach = (await teamMetDrieCoaches(installation.address('api'))).coaches[0];
});

afterAll(async () => {
  await browser?.close();
  await installation?.close();
});

const actiefTraject = async () => {
  const { client } = await meldAan(installation.address('api'), coach);
  const { items } = inhoud(await client.trajecten({ query: { status: 'actief', coachId: coach.id, limit: 1 } }));
  const [traject] = items;
  if (traject === undefined) throw new Error('no traject to end');
  return { client, traject };
};

const vandaag = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());

/** A traject ends; what its resident gets. */
const nieuweLink = async () => {
  const { client, traject } = await actiefTraject();
  const { ervaringslink } = inhoud(
    await client.rondAf({
      params: { id: traject.id },
      body: { beeindigdOp: vandaag() as never, reden: 'volgens_plan' },
    }),
  );
  return new URL(ervaringslink).pathname;
};

const openPage = async (options: BrowserContextOptions = {}): Promise<Page> => {
  const context = await browser.newContext({ locale: 'nl-NL', timezoneId: 'Europe/Amsterdam', ...options });
  return context.newPage();
};
const visit = async (page: Page, path: string) =>
  (await page.goto(installation.address('console') + path, { waitUntil: 'load' }))?.status();

const titel = (page: Page) => page.locator('h1').textContent();

describe('the resident without scripting, on a small phone', () => {
  it('opens the link, leaves nothing open by mistake, answers, is thanked, and cannot answer twice', async () => {
    const link = await nieuweLink();
    const page = await openPage({ javaScriptEnabled: false, viewport: { width: 320, height: 700 } });
    expect(await visit(page, link)).toBe(200);
    expect(await titel(page)).toBe('Hoe ging het?');
    expect(await page.locator('fieldset:visible').count()).toBe(3);

    await page.click('button[type=submit]');
    expect(await page.locator('[role=alert]').textContent()).toContain('Beantwoord ten minste één vraag.');
    expect(await page.title()).toBe('Nog niet opgeslagen: Hoe ging het?');

    await page.check('input[name=zelfstandigVerder][value=ja]');
    await page.fill('textarea[name=watHielp]', 'Dat er elke week\niemand belde.');
    await page.click('summary');
    await page.check('input[name=serieusGenomen][value=nvt]');
    await page.click('button[type=submit]');
    await page.waitForURL('**/ervaring/bedankt');
    expect(await titel(page)).toBe('Dank u wel');

    expect(await visit(page, link)).toBe(410);
    expect(await titel(page)).toBe('Deze link werkt niet meer');
    expect(await page.locator('main').textContent()).toContain('Deze vragen zijn al beantwoord.');
    await page.context().close();
  });
});

describe('the resident', () => {
  it('keeps what was filled in when it is refused', async () => {
    const page = await openPage();
    await visit(page, await nieuweLink());
    await page.check('input[name=passendeHulp][value=nee]');
    await page.click('summary');
    await page.check('input[name=beterRedden][value=ja]');
    await page.locator('textarea').evaluate((veld) => veld.removeAttribute('maxlength'));
    await page.fill('textarea', 'a'.repeat(2001));
    await page.click('button[type=submit]');
    await page.locator('[role=alert]').waitFor();
    expect(await page.locator('[role=alert]').textContent()).toContain('schrijf hoogstens 2.000 tekens');
    expect(await page.isChecked('input[name=passendeHulp][value=nee]')).toBe(true);
    expect(await page.isChecked('input[name=beterRedden][value=ja]')).toBe(true);
    await page.fill('textarea', 'a'.repeat(2000));
    await page.click('button[type=submit]');
    await page.waitForURL('**/ervaring/bedankt');
    await page.context().close();
  });

  it.each([
    ['a link that nobody gave out', `/ervaring/${'x'.repeat(43)}`],
    ['half a link', '/ervaring/half'],
  ])('hears that it is wrong: %s', async (_, path) => {
    const page = await openPage();
    expect(await visit(page, path)).toBe(404);
    expect(await titel(page)).toBe('Deze link klopt niet');
    await page.context().close();
  });
});

describe('every page of the resident', () => {
  const looks: Record<string, BrowserContextOptions> = {
    'wide and light': { viewport: { width: 1280, height: 800 }, colorScheme: 'light' },
    'a phone, dark': { viewport: { width: 320, height: 700 }, colorScheme: 'dark' },
    'forced colours': { viewport: { width: 1280, height: 800 }, forcedColors: 'active' },
  };
  let link: string;
  beforeAll(async () => {
    link = await nieuweLink();
  });

  it.each(Object.entries(looks))('is accessible, fits and has room for a thumb: %s', async (_, options) => {
    const page = await openPage(options);
    for (const path of [link, '/ervaring/bedankt', '/ervaring/half']) {
      await visit(page, path);
      for (const summary of await page.locator('summary').all()) await summary.click();
      expect(await accessibilityProblems(page), path).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow, path).toBeLessThanOrEqual(0);
      expect(await page.locator('nav, header').count(), path).toBe(0);
      expect(await page.locator('fieldset:visible').count(), path).toBe(path === link ? 10 : 0);
      for (const target of await page.locator('main label:has(input), main summary, main button').all())
        expect((await target.boundingBox())?.height, path).toBeGreaterThanOrEqual(44);
    }
    await page.context().close();
  });
});

describe('the coach', () => {
  it('is given the link after the afronding, and who follows it is nobody who is signed in', async () => {
    const { traject } = await actiefTraject();
    const page = await openPage({ permissions: ['clipboard-read', 'clipboard-write'] });
    await visit(page, '/aanmelden');
    await page.locator(`button[value="${coach.id}"]`).first().click();
    await page.waitForURL('**/mijn-werk');
    await visit(page, `/trajecten/${traject.id}/afronding`);
    await page.selectOption('select[name=reden]', 'volgens_plan');
    await page.click('button:has-text("Traject afronden")');
    const link = await page.inputValue('input[name=ervaringslink]');
    expect(link).toMatch(/\/ervaring\/[\w-]{43}$/);
    await page.click('button:has-text("Kopieer de link")');
    await page.locator('[role=status]:has-text("De link is gekopieerd.")').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
    expect(await accessibilityProblems(page)).toEqual([]);

    await visit(page, new URL(link).pathname);
    expect(await titel(page)).toBe('Hoe ging het?');
    expect(await page.content()).not.toContain(coach.naam);
    await page.context().close();
  });
});
