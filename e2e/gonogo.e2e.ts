import { type Client, maakClient } from '@tenzij/contract/client.ts';
import type { Rol } from '@tenzij/domain/medewerker/Medewerker.ts';
import type { PilotId } from '@tenzij/domain/pilot/Pilot.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { accessibilityProblems } from './harness/accessibility.ts';
import { openBrowser } from './harness/browser.ts';
import { openAls } from './harness/console.ts';
import { openDemo } from './harness/demo.ts';
import type { Installation } from './harness/installation.ts';
import { press, tabTo, typeIn } from './harness/keyboard.ts';
import { inhoud, meldAan, type Persona } from './harness/personas.ts';

let installation: Installation;
let browser: Browser;
let personas: ReadonlyArray<Persona>;
let stuurgroep: Client;
let pilotId: PilotId;

const iemand = (rol: Rol): Persona => {
  const gevonden = personas.find((persona) => persona.rol === rol && persona.gemeente === 'Arnhem');
  if (gevonden === undefined) throw new Error(`the demo has no ${rol}`);
  return gevonden;
};

beforeAll(async () => {
  installation = await openDemo({ doors: ['api', 'console'] });
  browser = await openBrowser();
  const basis = installation.address('api');
  personas = inhoud(await maakClient({ basis }).demoPersonas()).items;
  stuurgroep = (await meldAan(basis, iemand('stuurgroep'))).client;
  const pilot = inhoud(await stuurgroep.pilots()).items.find(({ naam }) => naam === 'Zelf begeleiden Jeugd');
  if (pilot === undefined) throw new Error('the demo has no pilot');
  pilotId = pilot.id;
});

afterAll(async () => {
  await browser?.close();
  await installation?.close();
});

const visit = (page: Page, path: string) => page.goto(installation.address('console') + path, { waitUntil: 'load' });
const klopt = async (page: Page) => {
  expect(await accessibilityProblems(page), page.url()).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
};
const dossier = async () => inhoud(await stuurgroep.goNoGo({ params: { id: pilotId } }));
const smal = { viewport: { width: 320, height: 800 } };

it('the beheerder adds a criterion without scripting, and hears what is wrong with it first', async () => {
  const page = await openAls(browser, installation, iemand('beheerder'), { javaScriptEnabled: false });
  await visit(page, `/pilots/${pilotId}/monitoringsplan`);
  await page.getByLabel('Welk cijfer?').selectOption('binnenZesMaanden');
  await page.getByLabel('Bij welke doelstelling').selectOption('3');
  await page.getByLabel('Norm', { exact: true }).fill('170');
  await page.getByLabel('Hard', { exact: false }).first().check();
  await page.getByRole('button', { name: 'Bewaar' }).click();
  const fout = page.getByRole('alert');
  await fout.getByText('Dit is een aandeel: geef een getal van 0 tot en met 1.').waitFor();
  expect(await page.getByLabel('Norm', { exact: true }).inputValue()).toBe('170');
  await page.getByLabel('Norm', { exact: true }).fill('99,5');
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await page.getByText('“Binnen zes maanden klaar” staat in het plan.').waitFor();
  expect(await page.getByRole('row', { name: /Binnen zes maanden klaar/ }).textContent()).toContain('minstens 99,5');
  expect((await dossier()).advies).toBe('no_go');
});

it('the stuurgroep sees at once what it is and why, and decides by keyboard on a small phone', async () => {
  const page = await openAls(browser, installation, iemand('stuurgroep'), smal);
  await visit(page, '/pilots');
  await klopt(page);
  await press(page, page.getByRole('link', { name: 'Open het dossier van Zelf begeleiden Jeugd' }));
  await page.locator('h1', { hasText: 'Go of no-go: Zelf begeleiden Jeugd' }).waitFor();
  await klopt(page);
  await page.getByText('Hard afgesproken en niet gehaald: “Binnen zes maanden klaar”.').waitFor();
  expect(await page.getByRole('region', { name: 'Wat is niet gehaald' }).textContent()).toContain('Binnen zes maanden');

  await tabTo(page, page.getByLabel('Go', { exact: true }));
  await page.keyboard.press('ArrowDown');
  await typeIn(page, page.getByLabel('Motivering'), 'De begeleiding werkt.');
  await typeIn(page, page.getByLabel('Aanwezig'), 'Wethouder Jeugd\nManager wijkteams');
  await press(page, page.getByRole('button', { name: 'Leg vast' }));
  await page.getByRole('alert').getByText('Schrijf ten minste één voorwaarde op.').waitFor();
  expect(await page.getByLabel('Motivering').inputValue()).toBe('De begeleiding werkt.');
  await typeIn(page, page.getByLabel('Voorwaarden', { exact: true }), 'De trajecten worden korter.');
  await press(page, page.getByRole('button', { name: 'Leg vast' }));
  await page.getByText('Het besluit is vastgelegd.').waitFor();
  const besluit = page.getByRole('region', { name: 'Besluit 1: go onder voorwaarden' });
  expect(await besluit.textContent()).toContain('Wethouder Jeugd, Manager wijkteams');
  expect(await besluit.textContent()).toContain((await dossier()).besluiten[0]?.digest);
  await klopt(page);
});

it('what is put right later stands beside the decision, and the paper says it too', async () => {
  const [eerst] = (await dossier()).besluiten;
  const regels = ['AT-0139', 'AT-0143', 'AT-0146', 'AT-0151', 'AT-0206', 'AT-0211'].map(
    (id) => `${id};Wijkteams Arnhem;inwoner;ja`,
  );
  const formulier = new FormData();
  const csv = ['trajectExternId;organisatie;soort;zelfstandigVerder', ...regels].join('\n');
  formulier.append('bestand', new Blob([csv]), 'evaluaties.csv');
  const { token } = await meldAan(installation.address('api'), iemand('beheerder'));
  const import_ = await fetch(`${installation.address('api')}/v1/importen`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: formulier,
  });
  expect(await import_.json()).toMatchObject({ status: 'klaar' });

  const page = await openAls(browser, installation, iemand('stuurgroep'));
  await visit(page, `/pilots/${pilotId}/go-no-go`);
  const rij = page.getByRole('row', { name: /Zelf weer verder.*64/ });
  expect(await rij.textContent()).toMatch(/64\s%\s\(n\s=\s61\), gehaald.*7\d\s%\s\(n\s=\s61\), gehaald/s);
  const [later] = (await dossier()).besluiten;
  expect(later).toMatchObject({ digest: eerst?.digest, dossier: eerst?.dossier, digestKlopt: true });

  const klaar = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Dossier als PDF' }).click();
  expect((await klaar).suggestedFilename()).toMatch(/^go-no-go-Zelf-begeleiden-Jeugd-.*\.pdf$/);
});
