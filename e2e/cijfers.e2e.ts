import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './harness/browser.ts';
import { openAls } from './harness/console.ts';
import { openDemo } from './harness/demo.ts';
import type { Installation } from './harness/installation.ts';
import { press, typeIn } from './harness/keyboard.ts';
import { inhoud, meldAan, type Persona, teamMetDrieCoaches } from './harness/personas.ts';

let installation: Installation;
let browser: Browser;
let teamleider: Persona;
let stuurgroep: Persona;

beforeAll(async () => {
  installation = await openDemo({ doors: ['api', 'console'] });
  browser = await openBrowser();
  const basis = installation.address('api');
  const team = await teamMetDrieCoaches(basis);
  teamleider = team.teamleider;
  const { items } = await (await fetch(`${basis}/v1/demo/personas`)).json();
  stuurgroep = items.find(({ rol, gemeente }: Persona) => rol === 'stuurgroep' && gemeente === team.gemeente);
});

afterAll(async () => {
  await browser?.close();
  await installation?.close();
});

const phone = { viewport: { width: 320, height: 700 } };
const periode = { van: '2021-01-01', tot: '2022-06-30' };
const zoekdeel = new URLSearchParams(periode).toString();

const open = (persona: Persona, options = {}) => openAls(browser, installation, persona, options);
const visit = (page: Page, path: string) => page.goto(installation.address('console') + path, { waitUntil: 'load' });
const bestand = (page: Page, path: string) => page.request.get(installation.address('console') + path);
const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('the figures', () => {
  it('of the stuurgroep say their finding on a phone, open with the keys, and show no casus', async () => {
    const page = await open(stuurgroep, phone);
    await visit(page, `/cijfers?${zoekdeel}`);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    const { client } = await meldAan(installation.address('api'), stuurgroep);
    const { items } = inhoud(await client.kpis({ query: periode as never }));
    const actief = items.find(({ code }) => code === 'actief')?.waarde;
    const titels = await page.locator('figcaption').allTextContents();
    expect(titels.length).toBeGreaterThan(3);
    expect(titels.find((titel) => titel.startsWith('Actieve trajecten'))).toContain(`${actief} in K2 2022`);

    await press(page, page.getByRole('link', { name: /^Actieve trajecten: van/ }));
    await page.waitForURL('**/cijfers/actief?*');
    expect(await page.locator('h1').textContent()).toBe('Actieve trajecten');
    expect(await page.locator('.figure').textContent()).toBe(String(actief));
    expect(await page.getByRole('heading', { name: 'De casussen achter dit cijfer' }).count()).toBe(0);
    await press(page, page.getByRole('link', { name: 'Pilot', exact: true }));
    await page.waitForURL('**vergelijk=pilot*');
    await press(page, page.locator('section[aria-labelledby=vergelijk] summary'));
    const rijen = await page.locator('section[aria-labelledby=vergelijk] tbody tr').allTextContents();
    expect(rijen.at(-1)).toContain('Buiten de pilots');
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    await page.context().close();
  });

  it('of a teamleider lead to the casussen behind them, as many as they say', async () => {
    const page = await open(teamleider);
    await visit(page, `/cijfers/binnenZesMaanden?${zoekdeel}`);
    const [teller = 0, noemer = 0] =
      ((await page.locator('.figure + p').textContent()) ?? '').match(/\d+/g)?.map(Number) ?? [];
    expect(teller).toBeGreaterThan(0);
    await press(page, page.getByRole('link', { name: 'Alleen de andere' }));
    await page.waitForURL('**telt=false*');
    let geteld = 0;
    for (let verder = true; verder; ) {
      geteld += await page.locator('section[aria-labelledby=casussen] tbody tr').count();
      const volgende = page.getByRole('link', { name: 'Volgende' });
      verder = (await volgende.count()) > 0;
      if (verder) await Promise.all([page.waitForURL('**cursor=*'), press(page, volgende)]);
    }
    expect(geteld).toBe(noemer - teller);
    await press(page, page.locator('section[aria-labelledby=casussen] tbody a'));
    await page.waitForURL('**/trajecten/*');
    await page.context().close();
  });

  it('carry what happened, which a teamleider writes and takes away again, also without scripting', async () => {
    const page = await open(teamleider, { ...phone, javaScriptEnabled: false });
    await visit(page, `/cijfers/instroom?${zoekdeel}`);
    const lijst = page.locator('ol.happened');
    const ervoor = await lijst.locator('li').count();
    await press(page, page.getByText('Zet iets erbij of haal iets weg'));
    await page.locator('input[name=dag]').fill('2021-09-06');
    await typeIn(page, page.locator('input[name=tekst]'), 'Een nieuwe teamleider begon');
    await press(page, page.getByRole('button', { name: 'Zet erbij' }));
    await page.getByText('Het staat bij de cijfers.').waitFor();
    expect(await lijst.locator('li').allTextContents()).toContainEqual(
      expect.stringMatching(/^6 sep 2021, .+: Een nieuwe teamleider begon$/),
    );
    expect(await lijst.locator('li').count()).toBe(ervoor + 1);
    expect(await sideways(page)).toBeLessThanOrEqual(0);

    await press(page, page.getByText('Zet iets erbij of haal iets weg'));
    const [regel = ''] = await page.locator('select[name=id] option', { hasText: 'begon' }).allTextContents();
    await page.locator('select[name=id]').selectOption({ label: regel });
    await press(page, page.getByRole('button', { name: 'Haal weg' }));
    await page.getByText('Het staat niet meer bij de cijfers.').waitFor();
    expect(await lijst.locator('li').count()).toBe(ervoor);
    await page.context().close();
  });

  it('go along as a picture with its finding, and as data', async () => {
    const page = await open(teamleider);
    await visit(page, `/cijfers/redenBeeindiging?${zoekdeel}`);
    const figuur = page.locator('section[aria-labelledby=verdeling] figure');
    const titel = (await figuur.locator('figcaption').textContent())?.trim() ?? '';
    const adres = async (naam: string) => (await figuur.getByRole('link', { name: naam }).getAttribute('href')) ?? '';
    const svg = await (await bestand(page, await adres('Beeld (SVG)'))).text();
    expect(svg).toMatch(/^<svg /);
    expect(svg).toContain(`aria-label="${titel}"`);
    expect(svg).toContain('1 jan 2021 tot en met 30 jun 2022');
    const csv = await (await bestand(page, await adres('Cijfers (CSV)'))).text();
    await press(page, figuur.locator('summary'));
    const rijen = await figuur.locator('tbody tr').count();
    expect(csv.trim().split('\r\n')).toHaveLength(rijen + 1);
    const [gehaald] = await Promise.all([
      page.waitForEvent('download'),
      press(page, figuur.getByRole('button', { name: 'Beeld (PNG)' })),
    ]);
    expect(gehaald.suggestedFilename()).toBe('redenBeeindiging.png');
    await page.context().close();
  });
});
