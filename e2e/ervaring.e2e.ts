import type { TeamId } from '@tenzij/domain/medewerker/Team.ts';
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
let teamleider: Persona;
let teamId: TeamId;

beforeAll(async () => {
  installation = await openDemo({ doors: ['api', 'console'] });
  browser = await openBrowser();
  const team = await teamMetDrieCoaches(installation.address('api'));
  coach = team.coaches[0];
  teamleider = team.teamleider;
  teamId = team.teamId;
});

afterAll(async () => {
  await browser?.close();
  await installation?.close();
});

const actiefTraject = async () => {
  const { client } = await meldAan(installation.address('api'), coach);
  const { items } = inhoud(await client.trajecten({ query: { status: 'actief', teamId, limit: 1 } }));
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
  return { link: new URL(ervaringslink).pathname, trajectId: traject.id };
};

const openPage = async (options: BrowserContextOptions = {}): Promise<Page> => {
  const context = await browser.newContext({ locale: 'nl-NL', timezoneId: 'Europe/Amsterdam', ...options });
  return context.newPage();
};
const visit = async (page: Page, path: string) =>
  (await page.goto(installation.address('console') + path, { waitUntil: 'load' }))?.status();
const signIn = async (page: Page, persona: Persona) => {
  await visit(page, '/aanmelden');
  await page.locator(`button[value="${persona.id}"]`).first().click();
  await page.waitForURL('**/mijn-werk');
};

const titel = async (page: Page) => (await page.locator('h1').textContent())?.trim();
const knop = async (page: Page, naar: string) => {
  const nieuw = page.waitForEvent('load');
  await page.locator(`button[name=naar][value="${naar}"]`).click();
  await nieuw;
};
/** To a screen further on, by the button that is there. */
const spring = async (page: Page, plaats: number) => {
  await page.locator('button.main').evaluate((button, naar) => button.setAttribute('value', naar), `naar:${plaats}`);
  await knop(page, `naar:${plaats}`);
};
const vindt = (page: Page, tekst: string) => page.locator(`main:has-text("${tekst}")`).waitFor();

const smal = { viewport: { width: 320, height: 700 } };

describe('the resident without scripting, on a small phone', () => {
  it('answers one question a screen, goes back, skips, changes the language, looks it over, and sends it once', async () => {
    const { link } = await nieuweLink();
    const page = await openPage({ ...smal, javaScriptEnabled: false });
    expect(await visit(page, link)).toBe(200);
    expect(await titel(page)).toBe('Hoe ging het?');

    await knop(page, 'naar:0');
    await vindt(page, 'Vraag 1 van 11');
    expect(await page.locator('fieldset').count()).toBe(1);
    await page.check('input[value=nee]');
    await page.keyboard.press('Enter');
    await vindt(page, 'Vraag 2 van 11');
    await knop(page, 'terug');
    expect(await page.isChecked('input[name=zelfstandigVerder][value=nee]')).toBe(true);
    await page.check('input[value=ja]');
    await knop(page, 'volgende');
    await page.check('input[name=passendeHulp][value=nee]');
    await knop(page, 'sla_over');
    await vindt(page, 'Vraag 3 van 11');
    await knop(page, 'volgende');

    await page.fill('textarea[name=watHielp]', 'Dat er elke week\niemand belde.');
    await knop(page, 'taal:uk');
    expect(await page.locator('html').getAttribute('lang')).toBe('uk');
    expect(await page.inputValue('textarea')).toBe('Dat er elke week\niemand belde.');
    await vindt(page, 'Запитання 4 з 11');
    await knop(page, 'taal:nl');
    for (let vraag = 4; vraag < 11; vraag += 1) await knop(page, 'volgende');
    await page.check('input[name=samenOplossingen][value=nvt]');
    await knop(page, 'volgende');

    expect(await titel(page)).toBe('Klopt dit?');
    const antwoorden = await page.locator('dd').allTextContents();
    expect(antwoorden.map((antwoord) => antwoord.trim())).toEqual([
      'Ja',
      ...['Overgeslagen', 'Overgeslagen', 'Dat er elke week\niemand belde.'],
      ...Array.from({ length: 6 }, () => 'Overgeslagen'),
      'Geldt niet voor mij',
    ]);
    expect(page.url()).toBe(installation.address('console') + link);
    await knop(page, 'verstuur');
    await page.waitForURL('**/ervaring/bedankt?taal=nl');
    expect(await titel(page)).toBe('Dank u wel');

    expect(await visit(page, link)).toBe(410);
    expect(await titel(page)).toBe('Deze link werkt niet meer');
    await page.context().close();
  });

  it('is told in their own language what is missing or does not work, and loses nothing', async () => {
    const { link } = await nieuweLink();
    const page = await openPage({ ...smal, javaScriptEnabled: false, locale: 'pl-PL' });
    await visit(page, link);
    expect(await titel(page)).toBe('Jak poszło?');
    await knop(page, 'naar:0');
    await spring(page, 11);
    await knop(page, 'verstuur');
    expect(await page.locator('[role=alert]').textContent()).toContain('co najmniej jedno pytanie');
    expect(await page.title()).toContain('co najmniej jedno pytanie');
    for (const path of ['/ervaring/half', `/ervaring/${'x'.repeat(43)}`]) {
      expect(await visit(page, path)).toBe(404);
      expect(await titel(page)).toBe('Ten link jest nieprawidłowy');
    }
    await page.context().close();
  });
});

describe('the back key of the phone', () => {
  it('shows the question before, with what was answered', async () => {
    const { link } = await nieuweLink();
    const page = await openPage(smal);
    await visit(page, link);
    await knop(page, 'naar:0');
    await page.check('input[name=zelfstandigVerder][value=ja]');
    await knop(page, 'volgende');
    await vindt(page, 'Vraag 2 van 11');
    await page.goBack();
    await vindt(page, 'Vraag 1 van 11');
    await page.context().close();
  });
});

describe('every screen of the resident', () => {
  const looks: Record<string, BrowserContextOptions> = {
    'a phone, dark': { ...smal, colorScheme: 'dark' },
    'forced colours': { viewport: { width: 1280, height: 800 }, forcedColors: 'active' },
  };
  let link: string;
  beforeAll(async () => {
    link = (await nieuweLink()).link;
  });

  const nagekeken = async (page: Page, waar: string) => {
    expect(await accessibilityProblems(page), waar).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, waar).toBeLessThanOrEqual(0);
    for (const target of await page.locator('main label:has(input), main button, main nav a').all())
      expect((await target.boundingBox())?.height, waar).toBeGreaterThanOrEqual(44);
  };
  const schermen = async (page: Page, taal: string, waar: string) => {
    await visit(page, `${link}?taal=${taal}`);
    expect(await page.locator('html').getAttribute('lang')).toBe(taal);
    expect(await page.locator('html').getAttribute('dir')).toBe(taal === 'ar' ? 'rtl' : 'ltr');
    await nagekeken(page, `${waar}: begin`);
    await knop(page, 'naar:0');
    await nagekeken(page, `${waar}: question`);
    await spring(page, 3);
    await nagekeken(page, `${waar}: own words`);
    await spring(page, 11);
    await nagekeken(page, `${waar}: looked over`);
    for (const path of [`/ervaring/bedankt?taal=${taal}`, `/ervaring/half?taal=${taal}`]) {
      await visit(page, path);
      await nagekeken(page, `${waar}: ${path}`);
    }
  };

  it.each(['nl', 'en', 'ar', 'tr', 'pl', 'uk'])(
    'is accessible, fits 320 pixels and has room for a thumb: %s',
    async (taal) => {
      const page = await openPage(smal);
      await schermen(page, taal, taal);
      await page.context().close();
    },
  );

  it.each(Object.entries(looks))('and %s', async (naam, options) => {
    const page = await openPage(options);
    await schermen(page, 'ar', naam);
    await page.context().close();
  });
});

describe('the coach', () => {
  it('is given a card with a code after the afronding, and who follows its link is nobody who is signed in', async () => {
    const { traject } = await actiefTraject();
    const page = await openPage({ permissions: ['clipboard-read', 'clipboard-write'] });
    await signIn(page, coach);
    await visit(page, `/trajecten/${traject.id}/afronding`);
    await page.selectOption('select[name=reden]', 'volgens_plan');
    await page.click('button:has-text("Traject afronden")');
    const link = await page.inputValue('input[name=ervaringslink]');
    expect(link).toMatch(/\/ervaring\/[\w-]{43}$/);
    await page.click('button:has-text("Kopieer de link")');
    await page.locator('[role=status]:has-text("De link is gekopieerd.")').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
    expect(await page.locator('[role=img] svg').count()).toBe(1);
    expect(await page.locator('[lang=ar][dir=rtl]').textContent()).toContain('امسح الرمز');
    expect(await accessibilityProblems(page)).toEqual([]);

    await visit(page, new URL(link).pathname);
    expect(await titel(page)).toBe('Hoe ging het?');
    expect(await page.content()).not.toContain(coach.naam);

    await visit(page, `/trajecten/${traject.id}/ervaringslink`);
    await page.click('button:has-text("Maak een nieuwe link")');
    await page.locator('[role=status]:has-text("De nieuwe link is gemaakt.")').waitFor();
    expect(await visit(page, new URL(link).pathname)).toBe(410);
    await page.context().close();
  });
});

describe('the teamleider', () => {
  it('sees a form come in while looking at the response', async () => {
    const { link, trajectId } = await nieuweLink();
    const page = await openPage();
    await signIn(page, teamleider);
    await visit(page, '/respons');
    const rij = page.locator(`tr:has(a[href="/trajecten/${trajectId}"])`);
    await rij.waitFor();
    expect(await rij.textContent()).toContain('wordt nog gevraagd');
    const inwoner = await openPage({ javaScriptEnabled: false });
    await visit(inwoner, link);
    await knop(inwoner, 'naar:0');
    await inwoner.check('input[value=ja]');
    await knop(inwoner, 'volgende');
    await spring(inwoner, 11);
    await knop(inwoner, 'verstuur');
    await rij.filter({ hasText: 'ingevuld' }).waitFor();
    await inwoner.context().close();
    await page.context().close();
  });
});
