import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityProblems } from './harness/accessibility.ts';
import { openBrowser } from './harness/browser.ts';
import { openAls } from './harness/console.ts';
import { openDemo } from './harness/demo.ts';
import type { Installation } from './harness/installation.ts';
import { inhoud, meldAan, type Persona, teamMetDrieCoaches } from './harness/personas.ts';

let installation: Installation;
let browser: Browser;
let coach: Persona;
let collega: Persona;
let derde: Persona;
let teamleider: Persona;

beforeAll(async () => {
  installation = await openDemo({ doors: ['api', 'console'] });
  browser = await openBrowser();
  const team = await teamMetDrieCoaches(installation.address('api'));
  [coach, collega, derde] = team.coaches;
  teamleider = team.teamleider;
});

afterAll(async () => {
  await browser?.close();
  await installation?.close();
});

const signIn = (persona: Persona, options: BrowserContextOptions = {}) =>
  openAls(browser, installation, persona, options);
const ga = (page: Page, path: string) =>
  page.goto(installation.address('console') + path, { waitUntil: 'networkidle' });
const rijen = (page: Page) => page.locator('main ol > li');
const gedaan = (page: Page) => page.locator('main .done [role=status]');
/** Its own focus, by the words that a screen reader says. */
const druk = async (page: Page, ...toetsen: ReadonlyArray<string>) => {
  for (const toets of toetsen) await page.keyboard.press(toets);
};
const tabNaar = async (page: Page, naam: RegExp) => {
  for (let keer = 0; keer < 80; keer += 1) {
    await page.keyboard.press('Tab');
    const hier = await page.evaluate(() => {
      const veld = document.activeElement as HTMLInputElement | null;
      return [...(veld?.labels ?? [])].map(({ textContent }) => textContent).join(' ') || (veld?.textContent ?? '');
    });
    if (naam.test(hier)) return;
  }
  throw new Error(`the keyboard does not come to ${naam}`);
};
const past = async (page: Page) => {
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
};

/** What the api says that this team still has to do. */
const aantalVan = async (persona: Persona) => {
  const { client } = await meldAan(installation.address('api'), persona);
  const { aantallen } = inhoud(await client.werklijst({ query: {} }));
  return aantallen.reduce((som, { aantal }) => som + aantal, 0);
};

describe('the worklist of a team', () => {
  it('says of each row why, and with the keyboard alone a contact is logged and the row is gone', async () => {
    const page = await signIn(teamleider);
    await page.waitForLoadState('networkidle');
    const ervoor = await aantalVan(teamleider);
    await druk(page, 'g', 'l');
    await page.waitForURL('**/werklijst');
    await page.waitForLoadState('networkidle');
    expect(await rijen(page).count()).toBe(ervoor);
    expect(await rijen(page).filter({ hasText: 'Eerste contact' }).first().textContent()).toMatch(
      /Nog geen contact: gestart op \d+ \w+ \d{4}, (\d+ dagen geleden|gisteren|vandaag)\./,
    );
    await tabNaar(page, /Contact vastleggen/);
    await druk(page, 'Enter');
    await page.waitForURL('**doe=contact**');
    await page.waitForLoadState('networkidle');
    await tabNaar(page, /^Minuten/);
    await page.keyboard.type('-1');
    await tabNaar(page, /^Vastleggen/);
    await druk(page, 'Enter');
    await page.locator('[role=alert]').waitFor();
    await page.locator('input[name=minuten]').focus();
    await druk(page, 'Control+A');
    await page.keyboard.type('30');
    await druk(page, 'Enter');
    await gedaan(page).waitFor();
    expect(await gedaan(page).textContent()).toContain(`Het contact is vastgelegd. Nog ${ervoor - 1} `);
    expect(await rijen(page).count()).toBe(ervoor - 1);
    // The keyboard goes on at the row that stands there now.
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-doe'))).toBe(true);
    await past(page);
    await page.context().close();
  });

  it('is put off with a reason and taken back, on a phone without scripting', async () => {
    const page = await signIn(teamleider, { javaScriptEnabled: false, viewport: { width: 320, height: 700 } });
    const ervoor = await aantalVan(teamleider);
    await ga(page, '/werklijst');
    await page.locator('a:has-text("Later of niet nodig")').first().click();
    await page.locator('button:has-text("Niet meer nodig")').click();
    expect(await page.locator('[role=alert]').textContent()).toContain('waarom');
    await page.locator('textarea[name=reden]').fill('Het team van de huisarts neemt het over.');
    await page.locator('button:has-text("Niet meer nodig")').click();
    expect(await rijen(page).count()).toBe(ervoor - 1);
    await page.locator('button:has-text("Maak ongedaan")').click();
    expect(await gedaan(page).textContent()).toContain('Het staat weer op de lijst.');
    expect(await rijen(page).count()).toBe(ervoor);
    await page.context().close();
  });

  it('empties: who closed a traject without an evaluation says later how it went', async () => {
    const page = await signIn(derde, { viewport: { width: 320, height: 700 }, colorScheme: 'dark' });
    await ga(page, '/werklijst?soort=evaluatie_ontbreekt');
    expect(await rijen(page).textContent()).toContain(', 16 dagen geleden, zonder evaluatie van de coach.');
    await page.locator('a:has-text("Evaluatie invullen")').click();
    await page.locator('fieldset:has-text("netwerk") label:has-text("Ja")').first().click();
    await past(page);
    await page.locator('button:has-text("Evaluatie opslaan")').click();
    await gedaan(page).waitFor();
    expect(await page.locator('main').textContent()).toContain('Hiervan is niets te doen');
    await page.context().close();
  });

  it('a view is kept, and its link shows a colleague the same list', async () => {
    const page = await signIn(coach);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await ga(page, '/werklijst?soort=reflectie');
    await page.locator('summary:has-text("Bewaar deze weergave")').click();
    await page.locator('input[name=naam]').fill('Mijn reflecties');
    await page.locator('button:has-text("Bewaar")').last().click();
    await page.locator('nav[aria-label="Bewaarde weergaven"] a:has-text("Mijn reflecties")').waitFor();
    const mijn = await rijen(page).count();
    await page.locator('button:has-text("Kopieer de link")').click();
    await page.locator('[role=status]:has-text("De link is gekopieerd")').waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    await page.context().close();

    const ander = await signIn(collega);
    await ander.goto(link, { waitUntil: 'networkidle' });
    expect(await rijen(ander).count()).toBe(mijn);
    expect(await ander.locator('main').textContent()).toContain(`Van wie: ${coach.naam}`);
    await ander.context().close();
  });
});

describe('the one search box', () => {
  it('is a slash away, shows the word that was found, and opens a number at once', async () => {
    const page = await signIn(coach);
    await page.waitForLoadState('networkidle');
    await druk(page, '/');
    await page.keyboard.type('schulden');
    await druk(page, 'Enter');
    await page.waitForURL('**/zoeken?q=schulden');
    expect(await page.locator('main mark').first().textContent()).toMatch(/schuld/i);
    const nummer = (await page.locator('main a.number').first().textContent()) ?? '';
    await past(page);
    await page.locator('main h1').click();
    await druk(page, '/', 'Control+A');
    await page.keyboard.type(nummer.replace('M-', ''));
    await druk(page, 'Enter');
    await page.waitForURL(/\/meldingen\/[0-9a-f-]{36}$/);
    expect(await page.locator('h1').textContent()).toContain(nummer);
    expect(installation.log('api').join('\n')).not.toContain('schulden');
    await page.context().close();
  });
});
