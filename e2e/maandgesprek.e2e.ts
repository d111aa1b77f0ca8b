import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './harness/browser.ts';
import { openAls } from './harness/console.ts';
import { openDemo } from './harness/demo.ts';
import type { Installation } from './harness/installation.ts';
import { inhoud, meldAan, type Persona, teamMetDrieCoaches } from './harness/personas.ts';

let installation: Installation;
let browser: Browser;
let teamleider: Persona;
let teamId: string;

beforeAll(async () => {
  installation = await openDemo({ doors: ['api', 'console'] });
  browser = await openBrowser();
  ({ teamleider, teamId } = await teamMetDrieCoaches(installation.address('api')));
});

afterAll(async () => {
  await browser?.close();
  await installation?.close();
});

const phone = { viewport: { width: 320, height: 700 } };
const maand = { van: '2022-03-01', tot: '2022-03-31' };
const periode = 'van=2021-01-01&tot=2022-06-30';

const signIn = (persona: Persona, options: BrowserContextOptions = {}) =>
  openAls(browser, installation, persona, options);

const visit = (page: Page, path: string) => page.goto(installation.address('console') + path, { waitUntil: 'load' });
const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
const titel = (page: Page) => page.locator('h1').textContent();

/** Tab after tab, as somebody does who has no mouse, until this has the focus. */
const tabTo = async (page: Page, name: string) => {
  for (let press = 0; press < 60; press += 1) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate(() => document.activeElement?.textContent?.trim())) === name) return;
  }
  throw new Error(`${name} cannot be reached with the Tab key`);
};

const kpisVanMaand = async () => {
  const { client } = await meldAan(installation.address('api'), teamleider);
  const { items } = inhoud(await client.kpis({ query: { ...maand, teamId } as never }));
  return (code: string) => items.find((kpi) => kpi.code === code);
};

describe('the monthly talk', () => {
  it('says at the top, in sentences that fit a phone, what the figures say', async () => {
    const page = await signIn(teamleider, phone);
    await tabTo(page, 'Menu');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Maandgesprek');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/maandgesprek');
    expect(await page.locator('#kort + ol li').count()).toBe(3);

    await visit(page, '/maandgesprek?maand=2022-03');
    const kpi = await kpisVanMaand();
    const [stroom, zelf, opvallend] = await page.locator('#kort + ol li').allTextContents();
    const getal = (code: string) => String(kpi(code)?.waarde);
    expect(stroom).toContain(`${getal('meldingen')} meldingen binnen`);
    expect(stroom).toContain(`begonnen ${getal('instroom')} trajecten`);
    expect(stroom).toContain(`liepen er ${getal('actief')}`);
    const { teller, noemer } = kpi('besluitenZelf') ?? {};
    expect(zelf).toContain(`Bij ${teller} van de ${noemer} besluiten`);
    const gronden = kpi('ineffectieveGronden');
    expect(opvallend).toContain(`Bij ${gronden?.teller} van de ${gronden?.noemer} besluiten is iets genoemd`);
    expect(await page.locator('section[aria-labelledby=opvallend] li').count()).toBeGreaterThan(1);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    await page.context().close();
  });

  it('is shown on a screen with the keys alone, one thing at a time, and left with Escape', async () => {
    const page = await signIn(teamleider, phone);
    await visit(page, '/maandgesprek?maand=2022-03');
    const grafieken = await page.locator('figcaption').allTextContents();
    expect(grafieken.length).toBeGreaterThan(3);
    await tabTo(page, 'Toon op scherm');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/maandgesprek/scherm?*');
    expect(await titel(page)).toBe('In het kort');
    expect(await page.locator('header').count()).toBe(0);

    const getoond: Array<string | null> = [];
    const stap = page.locator('nav span.number');
    const [, aantal = 0] = ((await stap.textContent()) ?? '').match(/van (\d+)/) ?? [];
    for (let nummer = 2; nummer <= Number(aantal); nummer += 1) {
      await page.keyboard.press('ArrowRight');
      await page.locator(`nav span.number:text-is("${nummer} van ${aantal}")`).waitFor();
      getoond.push(await titel(page));
      expect(await sideways(page), `dia ${nummer}`).toBeLessThanOrEqual(0);
    }
    expect(getoond).toEqual(['Wat opvalt', ...grafieken]);
    await page.keyboard.press('ArrowLeft');
    await page.locator(`nav span.number:text-is("${Number(aantal) - 1} van ${aantal}")`).waitFor();
    await page.keyboard.press('Escape');
    await page.waitForURL('**/maandgesprek?*');
    expect(await titel(page)).toContain('maart 2022');
    await page.context().close();
  });

  it('is shown and leafed through without scripting', async () => {
    const page = await signIn(teamleider, { javaScriptEnabled: false });
    await visit(page, '/maandgesprek?maand=2022-03');
    await page.click('text=Toon op scherm');
    await page.click('text=Volgende');
    expect(new URL(page.url()).searchParams.get('dia')).toBe('2');
    await page.click('text=Stop met tonen');
    expect(await page.locator('#kort + ol li').count()).toBe(3);
    await page.context().close();
  });

  it('is whole on paper: sentences, every chart and every month, within the edges, and no buttons', async () => {
    // As wide as what an A4 leaves between its margins.
    const page = await signIn(teamleider, { viewport: { width: 688, height: 1000 } });
    await visit(page, '/maandgesprek?maand=2022-03');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('button:visible, select:visible, header:visible').count()).toBe(0);
    expect(await page.locator('#kort + ol li:visible').count()).toBe(3);
    const grafieken = await page.locator('figure').count();
    expect(await page.locator('figure svg:visible').count()).toBe(grafieken);
    expect(await page.locator('section[aria-labelledby=permaand] tbody tr:visible').count()).toBe(12);
    const breedste = await page.evaluate(() =>
      Math.max(
        ...[...document.querySelectorAll('main td, main svg, main li')].map((el) => el.getBoundingClientRect().right),
      ),
    );
    expect(breedste).toBeLessThanOrEqual(688);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.byteLength).toBeGreaterThan(20_000);
    await page.context().close();
  });
});

describe('the zorgvraag', () => {
  it('opens the meldingen behind a gap, with the keys alone and on a phone', async () => {
    const page = await signIn(teamleider, phone);
    await visit(page, `/zorgvraag?${periode}`);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    const gat = page.locator('td.gap a').first();
    expect(await gat.locator('.word').first().textContent()).toBe('geen aanbod');
    const gevraagd = Number(await gat.locator('strong').textContent());
    expect(gevraagd).toBeGreaterThanOrEqual(5);
    await gat.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/meldingen?*');
    expect(await page.locator('main [role=status] strong').first().textContent()).toBe(`${gevraagd} meldingen`);
    const filters = await page.locator('ul.chips').textContent();
    for (const naam of ['Wijk', 'Leefgebied', 'Ontvangen vanaf', 'Ontvangen tot']) expect(filters).toContain(naam);
    await page.context().close();
  });

  it('shows the stuurgroep fives alone, no cell under five, and no way to a casus', async () => {
    const basis = installation.address('api');
    const { client } = await meldAan(basis, teamleider);
    const personas = inhoud(await client.demoPersonas()).items;
    const stuurgroep = personas.find(({ rol, gemeente }) => rol === 'stuurgroep' && gemeente === teamleider.gemeente);
    if (stuurgroep === undefined) throw new Error('nobody in the demo is in the stuurgroep');
    const page = await signIn(stuurgroep);
    await visit(page, '/zorgvraag');
    const getallen = await page.locator('td a strong').allTextContents();
    expect(getallen).toContain('–');
    const aantallen = getallen.filter((getal) => getal !== '–').map(Number);
    expect(aantallen.length).toBeGreaterThan(0);
    expect(aantallen.filter((getal) => getal < 5 || getal % 5 !== 0)).toEqual([]);
    expect(await page.locator('main .utrecht-alert').textContent()).toContain('afgerond op vijven');
    expect(await page.locator('main a[href^="/meldingen"]').count()).toBe(0);
    await page.locator('td a').first().click();
    await page.waitForURL('**/sociale-kaart?*');
    const filters = await page.locator('ul.chips').textContent();
    for (const naam of ['Wijk', 'Leefgebied']) expect(filters).toContain(naam);
    await page.context().close();
  });
});
