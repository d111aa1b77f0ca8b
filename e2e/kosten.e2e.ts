import { maakClient } from '@tenzij/contract/client.ts';
import type { Rol } from '@tenzij/domain/medewerker/Medewerker.ts';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './harness/browser.ts';
import { openAls } from './harness/console.ts';
import { openDemo } from './harness/demo.ts';
import type { Installation } from './harness/installation.ts';
import { press, typeIn } from './harness/keyboard.ts';
import { inhoud, meldAan, type Persona } from './harness/personas.ts';

let installation: Installation;
let browser: Browser;
let personas: ReadonlyArray<Persona>;

beforeAll(async () => {
  installation = await openDemo({ doors: ['api', 'console'] });
  browser = await openBrowser();
  personas = inhoud(await maakClient({ basis: installation.address('api') }).demoPersonas()).items;
});

afterAll(async () => {
  await browser?.close();
  await installation?.close();
});

const wie = (gemeente: string, rol: Rol): Persona => {
  const persona = personas.find((een) => een.gemeente === gemeente && een.rol === rol);
  if (persona === undefined) throw new Error(`${gemeente} has no ${rol}`);
  return persona;
};
const phone = { viewport: { width: 320, height: 700 } };
const open = async (persona: Persona, path: string, options: BrowserContextOptions = {}) => {
  const page = await openAls(browser, installation, persona, options);
  await page.goto(installation.address('console') + path, { waitUntil: 'load' });
  return page;
};
const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
const kort = async (page: Page, selector: string) =>
  ((await page.locator(selector).textContent()) ?? '').replace(/\s+/g, ' ').trim();
const uitkomst = '[role=status][aria-label="Uitkomst met deze aannames"]';

/** What the gemeente's avoided hours are, for who asks the api. */
const vermeden = async (persona: Persona) => {
  const { client } = await meldAan(installation.address('api'), persona);
  const { vergelijking, aannames } = inhoud(await client.kosten({ query: {} }));
  return { uren: vergelijking?.vermedenMaatwerkUren, versie: aannames.versie };
};

describe('the costs', () => {
  it('say at once what was spent of what, and what that avoided, and each figure is as published', async () => {
    const page = await open(wie('Hilversum', 'stuurgroep'), '/kosten');
    expect(await kort(page, '#uitgegeven')).toBe('Uitgegeven: € 252.611 van € 350.000');
    expect(await kort(page, '#vermeden')).toMatch(/^Vermeden: € .+ tot € .+ Indicatief$/);
    const arnhem = await open(wie('Arnhem', 'stuurgroep'), '/kosten');
    expect(await kort(arnhem, '#uitgegeven')).toBe('Begroot: € 830.342');
    const posten = await kort(arnhem, '[aria-labelledby=posten]');
    for (const bedrag of [
      '460.033',
      '370.308',
      '429.200',
      '339.475',
      '30.833',
      '343.360',
      '24.667',
      '368.027',
      '296.247',
    ])
      expect(posten).toContain(`€ ${bedrag}`);
    expect(posten).toContain('één euro meer dan de afgeronde bedragen bij elkaar');
    await page.context().close();
    await arnhem.context().close();
  });

  it('move with an assumption under the hands of who has no mouse, and keep it only when that is asked', async () => {
    const stuurgroep = wie('Hilversum', 'stuurgroep');
    const page = await open(stuurgroep, '/kosten');
    const [voor, begin] = [await kort(page, uitkomst), await vermeden(stuurgroep)];
    const weken = page.getByLabel('Weken maatwerk (weken)');
    await typeIn(page, weken, '26');
    await expect.poll(() => kort(page, uitkomst)).not.toBe(voor);
    expect(await kort(page, uitkomst)).toContain('Met wat de gemeente bewaarde is het midden');
    expect(await vermeden(stuurgroep)).toEqual(begin);
    await press(page, page.getByRole('button', { name: 'Bewaar deze aannames' }));
    await page.getByText('De aannames zijn bewaard.').waitFor();
    expect(await kort(page, 'main')).toContain(`Bewaard door ${stuurgroep.naam}`);
    const na = await vermeden(stuurgroep);
    expect(na.versie).toBe(begin.versie + 1);
    expect(na.uren).toBeLessThan((begin.uren ?? 0) / 1.9);
    await page.context().close();
  });

  it('do the same on a phone without scripting, and say at its field what is no number', async () => {
    const page = await open(wie('Arnhem', 'stuurgroep'), '/kosten', { ...phone, javaScriptEnabled: false });
    const voor = await kort(page, '#vermeden');
    await page.getByLabel('Uren maatwerk per week (uur)').fill('5,4');
    await page.getByRole('button', { name: 'Reken hiermee' }).click();
    await page.waitForURL(/maatwerkUrenPerWeek=5%2C4/);
    expect(await kort(page, '#vermeden')).not.toBe(voor);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    await page.getByLabel('Uren maatwerk per week (uur)').fill('veel');
    await page.getByRole('button', { name: 'Reken hiermee' }).click();
    expect(await kort(page, '#aannames ~ form')).toContain('Vul een getal in.');
    expect(await page.getByLabel('Uren maatwerk per week (uur)').inputValue()).toBe('veel');
    await page.context().close();
  });

  it('are kept up by the beheerder, who keeps what was filled in when it is refused', async () => {
    const page = await open(wie('Arnhem', 'beheerder'), '/kosten/bijhouden', { javaScriptEnabled: false });
    await page.getByText('Uitgave toevoegen').first().click();
    await page.getByLabel('Omschrijving').first().fill('Training wegen');
    await page.getByLabel('Bedrag in euro’s').first().fill('duizend');
    await page.getByRole('button', { name: 'Uitgave toevoegen' }).click();
    expect(await page.getByLabel('Omschrijving').first().inputValue()).toBe('Training wegen');
    await page.getByLabel('Bedrag in euro’s').first().fill('1.250,50');
    await page.getByRole('button', { name: 'Uitgave toevoegen' }).click();
    await page.getByRole('link', { name: 'Training wegen' }).click();
    expect(await page.getByLabel('Bedrag in euro’s').inputValue()).toBe('1250,5');
    await page.getByRole('button', { name: 'Haal weg' }).click();
    await page.getByText('Weggehaald.').waitFor();
    expect(await page.getByRole('link', { name: 'Training wegen' }).count()).toBe(0);
    await page.context().close();
  });

  it.each([true, false])(
    'wait, filled in as they were, for whose session ends meanwhile (scripting: %s)',
    async (js) => {
      const beheerder = wie('Hilversum', 'beheerder');
      const page = await open(beheerder, '/kosten/bijhouden', { javaScriptEnabled: js });
      const omschrijving = page.getByLabel('Omschrijving').first();
      const verstuur = page.getByRole('button', { name: 'Uitgave toevoegen' });
      await page.getByText('Uitgave toevoegen').first().click();
      await omschrijving.fill(`Vervoer ${js}`);
      await page.getByLabel('Bedrag in euro’s').first().fill('75,50');
      const bewaard = () => page.evaluate(() => JSON.stringify({ ...sessionStorage }));
      const console = installation.address('console');
      await page.context().addCookies([{ name: 'tenzij_sessie', value: 'een.oud.token', url: console }]);
      await verstuur.click();
      await page.getByText('Uw sessie is verlopen').first().waitFor();
      expect(page.url()).not.toContain('Vervoer');
      if (js) {
        await page.getByText('dan staat het er weer').waitFor();
        expect(await bewaard()).toContain('Vervoer');
        await page.locator(`button[value="${beheerder.id}"]`).first().click();
        await page.getByText('Wat u had ingevuld, staat er weer').waitFor();
        expect(await omschrijving.inputValue()).toBe('Vervoer true');
        expect(await bewaard()).not.toContain('Vervoer');
        await verstuur.click();
      } else {
        const ernaast = await page.context().newPage();
        await ernaast.goto(`${console}/aanmelden`);
        await ernaast.locator(`button[value="${beheerder.id}"]`).first().click();
        await ernaast.waitForURL('**/mijn-werk');
        await page.getByRole('button', { name: 'Verstuur opnieuw' }).click();
      }
      await page.getByRole('link', { name: `Vervoer ${js}` }).waitFor();
      expect(installation.log('console').join('')).not.toContain('Vervoer');
      await page.context().close();
    },
  );

  it('wait for nobody else, and no longer than half an hour', async () => {
    const page = await open(wie('Hilversum', 'beheerder'), '/kosten/bijhouden');
    const bewaard = () => page.evaluate(() => JSON.stringify({ ...sessionStorage }));
    const raakKwijt = async (wat: string) => {
      await page.getByText('Uitgave toevoegen').first().click();
      await page.getByLabel('Omschrijving').first().fill(wat);
      const url = installation.address('console');
      await page.context().addCookies([{ name: 'tenzij_sessie', value: 'een.oud.token', url }]);
      await page.getByRole('button', { name: 'Uitgave toevoegen' }).click();
      await page.getByText('dan staat het er weer').waitFor();
      expect(await bewaard()).toContain(wat);
    };
    await raakKwijt('Vervoer');
    await page
      .locator(`button[value="${wie('Arnhem', 'beheerder').id}"]`)
      .first()
      .click();
    await page.waitForURL('**/kosten/bijhouden');
    await expect.poll(bewaard).not.toContain('Vervoer');
    await page.clock.install();
    await page.reload({ waitUntil: 'load' });
    await raakKwijt('Koffie');
    await page.clock.fastForward('31:00');
    expect(await bewaard()).not.toContain('Koffie');
    await page.context().close();
  });
});

describe('a casus told again', () => {
  it('is written by a coach, let through by the teamleider, and read by the stuurgroep without a team', async () => {
    const coach = await open(wie('Arnhem', 'wijkcoach'), '/effecten/nieuw', phone);
    await coach.getByLabel('Waar gaat het over?').fill('Weer naar buiten');
    await coach.getByLabel('Hoe was het toen de vraag kwam?').fill('Een man kwam niet meer buiten. Bel 06-12345678.');
    for (const [welke, aanpak, uren] of [
      ['oud', 'Een indicatie bij een aanbieder.', '90'],
      ['nieuw', 'Wandelen met de wijkcoach en een maatje.', '9,5'],
    ] as const) {
      await coach.fill(`[name="${welke}.aanpak"]`, aanpak);
      await coach.fill(`[name="${welke}.weken"]`, '20');
      await coach.fill(`[name="${welke}.uren"]`, uren);
      await coach.fill(`[name="${welke}.tarief"]`, '60');
      await coach.fill(`[name="${welke}.overigeKosten"]`, '0');
    }
    await coach.getByRole('button', { name: 'Opslaan' }).click();
    await coach.getByText('telefoonnummer').first().waitFor();
    expect(await sideways(coach)).toBeLessThanOrEqual(0);
    await coach.getByLabel('Hoe was het toen de vraag kwam?').fill('Een man kwam niet meer buiten.');
    await coach.getByRole('button', { name: 'Opslaan' }).click();
    await coach.waitForURL(/\/effecten\/[0-9a-f-]{36}$/);
    const pad = new URL(coach.url()).pathname;
    await coach.context().close();

    const stuurgroep = await open(wie('Arnhem', 'stuurgroep'), '/effecten');
    expect(await kort(stuurgroep, 'main')).toContain('van de 11 verhalen');
    const teamleider = await open(wie('Arnhem', 'teamleider'), pad, { javaScriptEnabled: false });
    await teamleider.getByLabel('Wanneer vond de inwoner het goed?').fill('2026-01-05');
    await teamleider.getByRole('button', { name: 'Zet in het rapport' }).click();
    expect(await kort(teamleider, 'main')).toContain('Lees het verhaal en vink dit aan.');
    await teamleider.getByLabel('Ik las het helemaal: niemand is erin te herkennen').check();
    await teamleider.getByRole('button', { name: 'Zet in het rapport' }).click();
    await teamleider.getByText('Het verhaal staat in het rapport.').waitFor();
    await teamleider.context().close();

    await stuurgroep.reload();
    expect(await kort(stuurgroep, 'main')).toContain('van de 12 verhalen');
    expect(await kort(stuurgroep, 'main')).toContain('Weer naar buiten');
    const [download] = await Promise.all([
      stuurgroep.waitForEvent('download'),
      stuurgroep.getByRole('link', { name: 'Download als PDF' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^effecten-\d{4}-\d{2}-\d{2}\.pdf$/);
    const gezien = await stuurgroep.goto(installation.address('console') + pad);
    expect(gezien?.status()).toBe(403);
    await stuurgroep.context().close();
  });
});
