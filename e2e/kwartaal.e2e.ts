import { readFile } from 'node:fs/promises';
import { maakClient } from '@tenzij/contract/client.ts';
import { arnhem, hilversum } from '@tenzij/registers/referentie/gepubliceerd.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { accessibilityProblems } from './harness/accessibility.ts';
import { openBrowser } from './harness/browser.ts';
import { openAls } from './harness/console.ts';
import { openDemo } from './harness/demo.ts';
import type { Installation } from './harness/installation.ts';
import { inhoud, type Persona } from './harness/personas.ts';

let installation: Installation;
let browser: Browser;
let stuurgroepen: ReadonlyArray<Persona>;

beforeAll(async () => {
  installation = await openDemo({ doors: ['api', 'console'] });
  browser = await openBrowser();
  const { items } = inhoud(await maakClient({ basis: installation.address('api') }).demoPersonas());
  stuurgroepen = items.filter(({ rol }) => rol === 'stuurgroep');
});

afterAll(async () => {
  await browser?.close();
  await installation?.close();
});

const stuurgroepVan = (gemeente: string): Persona => {
  const wie = stuurgroepen.find((een) => een.gemeente === gemeente);
  if (wie === undefined) throw new Error(`${gemeente} has no stuurgroep`);
  return wie;
};
const open = (page: Page, pad: string) => page.goto(installation.address('console') + pad, { waitUntil: 'load' });
const tekstVan = async (page: Page) => (await page.locator('main').textContent())?.replace(/\s+/g, ' ') ?? '';
/** Every row of every table, cell by cell. */
const rijenVan = (page: Page) =>
  page
    .locator('main tr')
    .evaluateAll((rijen) =>
      rijen.map((rij) => [...rij.children].map((cel) => cel.textContent?.replace(/\s+/g, ' ').trim()).join(' ')),
    );

it('publishes a quarter without scripting, to the last digit, and hands it over in every form', async () => {
  const page = await openAls(browser, installation, stuurgroepVan('Arnhem'), {
    javaScriptEnabled: false,
    acceptDownloads: true,
  });
  await open(page, '/kwartaal?kwartaal=2022-K2');
  expect(await page.locator('h1').textContent()).toBe('Kwartaalrapport 2e kwartaal 2022');
  expect(await tekstVan(page)).toContain('Concept: dit rapport is nog niet gepubliceerd.');
  await page.getByRole('button', { name: 'Publiceren' }).click();
  await page.getByText('Deze cijfers veranderen niet meer.').waitFor();
  expect(await page.getByRole('button', { name: 'Publiceren' }).count()).toBe(0);
  const rijen = (await rijenVan(page)).join('\n');
  for (const { team, instroom, uitstroom, actief } of arnhem.stroom)
    expect(rijen).toContain(`${team} ${instroom} ${uitstroom} ${actief}`);
  const { formulierenInwoners, zelfstandigVerderJa } = arnhem.afgeleideAantallen['arnhem-wmo'];
  expect(rijen).toContain(
    `${arnhem.evaluaties['arnhem-wmo'].zelfstandigVerderProcent} % (${zelfstandigVerderJa} van ${formulierenInwoners})`,
  );
  for (const [naam, begin] of [
    ['PDF', '%PDF'],
    ['Excel', 'PK'],
    ['Open data (CSV)', '\uFEFFgemeente;kwartaal'],
    ['Beschrijving van de open data (JSON)', '{'],
  ] as const) {
    const [bestand] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: naam, exact: true }).click(),
    ]);
    expect(bestand.suggestedFilename()).toMatch(/^kwartaalrapport-arnhem-2022-k2\./);
    expect((await readFile(await bestand.path(), 'utf8')).startsWith(begin), naam).toBe(true);
  }
  await page.context().close();
});

it('opens on the newest quarter with figures, and holds what Hilversum published, each figure once opened', async () => {
  const page = await openAls(browser, installation, stuurgroepVan('Hilversum'), {
    viewport: { width: 320, height: 700 },
  });
  // What is wider than the page scrolls by keyboard, also when no script comes.
  await page.route('**/*.js', (route) => route.abort());
  await open(page, '/kwartaal');
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.unroute('**/*.js');
  await open(page, '/kwartaal');
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(await tekstVan(page)).toContain('Dit is het laatste kwartaal waarover genoeg te vertellen is.');
  await page.getByRole('link', { name: '4e kwartaal 2020', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Kwartaalrapport 4e kwartaal 2020' }).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
    0,
  );
  await page.locator('summary', { hasText: 'Sinds de start: 1 nov 2019' }).click();
  const { meldingen, meldingenTotaal, afgesloten, uitgavenTotaal } = hilversum.begeleidingInDeWijk;
  const rijen = (await rijenVan(page)).join('\n');
  expect(rijen).toContain(`Meldingen samen ${meldingenTotaal}`);
  for (const { organisatie, aantal, viaSociaalPlein } of meldingen)
    if (viaSociaalPlein !== undefined) expect(rijen).toContain(`Meldingen ${organisatie} ${aantal}`);
  for (const { organisatie, gemiddeldeUren } of afgesloten)
    expect(rijen).toContain(`Uren per traject ${organisatie} ${gemiddeldeUren} uur`);
  expect(rijen.replaceAll('\u00a0', ' ')).toContain(`Uitgaven samen € ${uitgavenTotaal.toLocaleString('nl-NL')}`);
  await page.context().close();
});
