import { maakClient } from '@tenzij/contract/client.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { accessibilityProblems } from './harness/accessibility.ts';
import { openBrowser } from './harness/browser.ts';
import { openDemo } from './harness/demo.ts';
import type { Installation } from './harness/installation.ts';
import { inhoud, meldAan, type Persona } from './harness/personas.ts';

/* A coach of Hilversum refers a casus to Kwintes: by keyboard alone, and at 320 px. */

let installation: Installation;
let browser: Browser;
let coach: Persona;
let kwintes: Persona;
let sherpa: Persona;
let melding: { readonly id: string; readonly nummer: string };

const vandaag = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());
const inwoner = { naam: 'Jo Verzonnen', contact: 'via de balie van het buurthuis' };

beforeAll(async () => {
  installation = await openDemo({ doors: ['api', 'console'] });
  browser = await openBrowser();
  const basis = installation.address('api');
  const { items } = inhoud(await maakClient({ basis }).demoPersonas());
  const van = (organisatie: string) => items.find((een) => een.organisatie === organisatie && een.teams.length === 0);
  const teamleider = items.find(({ rol, gemeente }) => rol === 'teamleider' && gemeente === 'Hilversum');
  const [teamId] = teamleider?.teams ?? [];
  const lid = items.find(({ rol, teams }) => rol === 'wijkcoach' && teams.some((id) => id === teamId));
  const [k, s] = [van('Kwintes'), van('Sherpa')];
  if (!lid || !k || !s || teamId === undefined) throw new Error('the demo of Hilversum has no partners');
  [coach, kwintes, sherpa] = [lid, k, s];
  const { client } = await meldAan(basis, coach);
  const wijkId = inhoud(await client.teams()).items.find(({ id }) => id === teamId)?.wijken[0];
  if (wijkId === undefined) throw new Error('the team works in no wijk');
  melding = inhoud(
    await client.meld({
      body: {
        ontvangenOp: vandaag() as never,
        aanleiding: 'nieuwe_vraag',
        bron: 'huisarts',
        teamId,
        wijkId,
        leefgebieden: ['geestelijke_gezondheid', 'financien', 'huisvesting'],
        kenmerken: ['ggz'],
        vraag: 'De inwoner slaapt slecht en wil weer structuur in de week.',
        inwoner,
      },
    }),
  );
});

afterAll(async () => {
  await browser?.close();
  await installation?.close();
});

const kijkt = async (wie: Persona, pad: string, viewport = { width: 320, height: 700 }) => {
  const context = await browser.newContext({ locale: 'nl-NL', timezoneId: 'Europe/Amsterdam', viewport });
  const page = await context.newPage();
  await page.goto(`${installation.address('console')}/aanmelden`);
  await page.locator(`button[value="${wie.id}"]`).first().press('Enter');
  await page.waitForURL('**/mijn-werk');
  if (pad !== '/mijn-werk') await page.goto(installation.address('console') + pad);
  return page;
};

const isGoed = async (page: Page) => {
  expect(await accessibilityProblems(page)).toEqual([]);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(over).toBeLessThanOrEqual(0);
};

/** Tab until this is where the keyboard is. */
const tabNaar = async (page: Page, wat: string) => {
  for (let keer = 0; keer < 120; keer += 1) {
    if (await page.evaluate((selector) => document.activeElement?.matches(selector) === true, wat)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not come to ${wat}`);
};

const trekIn = async (page: Page) => {
  await tabNaar(page, 'main summary');
  await page.keyboard.press('Enter');
  await tabNaar(page, 'form[action="?/trekIn"] button[type=submit]');
  await page.keyboard.press('Enter');
};

const verwijzingUit = (page: Page) => new URL(page.url()).pathname;

let pad = '';

it('a coach sees who can help, and refers a casus only with the yes of the resident', async () => {
  const page = await kijkt(coach, '/partners');
  await isGoed(page);
  expect(await page.locator('main').textContent()).toContain('Kwintes');
  await page.goto(`${installation.address('console')}/meldingen/${melding.id}`);
  await tabNaar(page, 'a[href^="/verwijzingen/nieuw"]');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/verwijzingen/nieuw?**');
  await isGoed(page);

  await tabNaar(page, 'input[name=naarOrganisatieId]');
  await page.keyboard.press('Space');
  // Who knows most about this question stands first.
  const keuze = page.locator('label', { hasText: 'Kwintes' }).locator('input');
  expect(await keuze.isChecked()).toBe(true);
  await tabNaar(page, 'main form[method=post] button[type=submit]');
  await page.keyboard.press('Enter');
  await page.waitForSelector('[role=alert]');
  expect(await keuze.isChecked()).toBe(true);
  expect(await page.locator('[role=alert]').textContent()).toMatch(/ja zei|inwoner ja|toestemming/i);

  // In which order the keys of a day come is the browser's own.
  await page.fill('input[name="toestemming.op"]', vandaag());
  await tabNaar(page, 'input[name="toestemming.hoe"]');
  await page.keyboard.press('Space');
  await tabNaar(page, 'input[name=deelContact]');
  await page.keyboard.press('Space');
  await tabNaar(page, 'main form[method=post] button[type=submit]');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/verwijzingen\/[0-9a-f-]{36}$/);
  pad = verwijzingUit(page);
  await isGoed(page);
  expect(await page.locator('main').textContent()).toContain('Wacht op antwoord');
  await page.context().close();
});

it('the partner answers it where it stands, reaches the resident, and never sees the casus', async () => {
  const page = await kijkt(kwintes, '/mijn-werk');
  expect(await page.locator('main').textContent()).toContain('Beantwoord een verwijzing');
  await page.goto(`${installation.address('console')}/verwijzingen`);
  await isGoed(page);
  await tabNaar(page, `form[aria-label$="${melding.nummer}"] button`);
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${pad}`);
  expect(await page.locator('main').textContent()).not.toContain(inwoner.naam);
  await tabNaar(page, 'form[action="?/contact"] button');
  await page.keyboard.press('Enter');
  await page.waitForSelector(`text=${inwoner.contact}`);
  expect(page.url()).not.toContain('Verzonnen');
  await isGoed(page);

  const casus = await page.goto(`${installation.address('console')}/meldingen/${melding.id}`);
  expect(casus?.status()).toBe(404);
  await page.goto(installation.address('console') + pad);
  await tabNaar(page, 'input[name=uitkomst]');
  await page.keyboard.press('ArrowDown');
  expect(await page.locator('input[value=in_begeleiding]').isChecked()).toBe(true);
  await tabNaar(page, 'form[action="?/rondAf"] button[type=submit]');
  await page.keyboard.press('Enter');
  await page.waitForSelector('text=Afgerond. Het team weet wat ervan gekomen is.');
  await page.context().close();
});

it('another partner does not find it; the team sees what became of it, takes it back, and withdraws the next', async () => {
  const ander = await kijkt(sherpa, '/mijn-werk');
  expect((await ander.goto(installation.address('console') + pad))?.status()).toBe(404);
  await ander.context().close();

  const page = await kijkt(coach, `/meldingen/${melding.id}`, { width: 1280, height: 800 });
  expect(await page.locator('main').textContent()).toContain('De inwoner krijgt hier begeleiding');
  await isGoed(page);
  await tabNaar(page, `main a[href="${pad}#intrekken"]`);
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${pad}#intrekken`);
  await trekIn(page);
  await page.waitForSelector('text=Teruggenomen. De partner ziet er niets meer van.');
  await isGoed(page);
  await page.goto(`${installation.address('console')}/verwijzingen`);
  await isGoed(page);
  await tabNaar(page, 'main table a[href^="/verwijzingen/"]');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/verwijzingen\/[0-9a-f-]{36}$/);
  await trekIn(page);
  await page.waitForSelector('text=Ingetrokken. De partner ziet er niets meer van.');
  await page.context().close();
});
