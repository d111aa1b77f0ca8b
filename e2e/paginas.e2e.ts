import { type Client, maakClient } from '@tenzij/contract/client.ts';
import { Rol } from '@tenzij/domain/medewerker/Medewerker.ts';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityProblems, colourRules } from './harness/accessibility.ts';
import { openBrowser } from './harness/browser.ts';
import { openAls } from './harness/console.ts';
import { openDemo } from './harness/demo.ts';
import type { Installation } from './harness/installation.ts';
import { inhoud, meldAan, type Persona, teamMetDrieCoaches } from './harness/personas.ts';
import { nergens, paginas, zoekId } from './paginas.ts';

let installation: Installation;
let browser: Browser;
let coach: Persona;
let teamleider: Persona;
let gemeente: string;

beforeAll(async () => {
  installation = await openDemo({ doors: ['api', 'console'] });
  browser = await openBrowser();
  const team = await teamMetDrieCoaches(installation.address('api'));
  [coach, teamleider, gemeente] = [team.coaches[0], team.teamleider, team.gemeente];
});

afterAll(async () => {
  await browser?.close();
  await installation?.close();
});

const signIn = (persona: Persona, options: BrowserContextOptions = {}) =>
  openAls(browser, installation, persona, options);

const visit = (page: Page, path: string) => page.goto(installation.address('console') + path, { waitUntil: 'load' });
/** Stands on a page as soon as its scripts are in charge. */
const scriptsAreIn = (page: Page) => page.locator('#svelte-announcer').waitFor({ state: 'attached' });

describe('every page', () => {
  /** What only colours can break is all that forced colours can break: the page and its size are those of the first. */
  const looks = [
    { naam: 'wide and light', width: 1280, colorScheme: 'light', forcedColors: 'none', rules: undefined },
    { naam: 'a phone, dark', width: 320, colorScheme: 'dark', forcedColors: 'none', rules: undefined },
    { naam: 'forced colours', width: 1280, colorScheme: 'light', forcedColors: 'active', rules: colourRules },
  ] as const;
  const visits: Array<{ persona: Persona; path: string }> = [];

  beforeAll(async () => {
    const basis = installation.address('api');
    const { items } = inhoud(await maakClient({ basis }).demoPersonas());
    const personas = [coach, teamleider, ...items.filter((persona) => persona.gemeente === gemeente)];
    for (const rol of Rol.literals) {
      const persona = personas.find((een) => een.rol === rol);
      if (persona === undefined) throw new Error(`nobody in the demo is a ${rol}`);
      const { client } = await meldAan(basis, persona);
      const ids: Record<string, string> = {};
      for (const [pad] of Object.entries(paginas).filter(([, rollen]) => rollen.includes(rol))) {
        for (const [, naam = ''] of pad.matchAll(/\{(\w+)\}/gu)) ids[naam] ??= await idVan(naam, client);
        visits.push({ persona, path: pad.replace(/\{(\w+)\}/gu, (_, naam: string) => ids[naam] ?? '') });
      }
    }
  });

  const idVan = async (naam: string, client: Client) => {
    const id = await zoekId[naam]?.(client);
    if (id === undefined) throw new Error(`the demo has no ${naam} for this role`);
    return id;
  };

  const look = async (page: Page, { persona, path }: (typeof visits)[number]) => {
    const answer = await visit(page, path);
    expect([answer?.status(), new URL(page.url()).pathname], `${path}, opened by a ${persona.rol}`).toEqual([
      path === nergens ? 404 : 200,
      new URL(path, page.url()).pathname,
    ]);
    await scriptsAreIn(page);
    for (const { naam, width, rules, ...media } of looks) {
      const waar = `${path}, seen by a ${persona.rol}, ${naam}`;
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
      expect(await accessibilityProblems(page, rules), waar).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow, waar).toBeLessThanOrEqual(0);
    }
  };

  // Each role has a window of its own, beside the others.
  it.concurrent.each([...Rol.literals])(
    'of a %s is accessible and fits: wide, on a phone in the dark, in forced colours',
    async (rol) => {
      const [eerste, ...verder] = visits.filter(({ persona }) => persona.rol === rol);
      if (eerste === undefined) throw new Error(`a ${rol} has no page`);
      const page = await signIn(eerste.persona);
      for (const een of [eerste, ...verder]) await look(page, een);
      await page.context().close();
    },
    // Most pages are those of one role: a busy machine is no fault.
    600_000,
  );
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

describe('while the scripts are still under way', () => {
  /** A page of which only what the server made is there, until its scripts are let through. */
  const openEarly = async (page: Page, path: string) => {
    const scripts = Promise.withResolvers<void>();
    await page.route('**/_app/**/*.js', async (route) => {
      await scripts.promise;
      await route.continue();
    });
    await page.goto(installation.address('console') + path, { waitUntil: 'commit' });
    await page.locator('footer').waitFor();
    return async () => {
      scripts.resolve();
      await scriptsAreIn(page);
    };
  };

  it('what was typed, chosen and opened stays when they arrive, and can be sent', async () => {
    const page = await signIn(coach);
    const letScriptsIn = await openEarly(page, '/meldingen/nieuw');
    await page.fill('textarea[name=vraag]', 'De inwoner wil weer grip op de week.');
    await page.check('input[value=adl]');
    await page.selectOption('select[name=bron]', 'huisarts');
    await page.selectOption('select[name=wijkId]', { index: 1 });
    const wijk = await page.inputValue('select[name=wijkId]');
    await page.click('summary:has-text("Meer vastleggen")');
    await page.check('input[name=uitstelbaar][value=nee]');
    await page.fill('input[name="inwoner.naam"]', 'Truus Verzonnen');
    await letScriptsIn();
    expect(await page.inputValue('textarea[name=vraag]')).toBe('De inwoner wil weer grip op de week.');
    expect(await page.isChecked('input[value=adl]')).toBe(true);
    expect(await page.inputValue('select[name=bron]')).toBe('huisarts');
    expect(await page.inputValue('select[name=wijkId]')).toBe(wijk);
    expect(await page.isChecked('input[name=uitstelbaar][value=nee]')).toBe(true);
    expect(await page.isVisible('input[name="inwoner.naam"]')).toBe(true);
    expect(await page.inputValue('input[name="inwoner.naam"]')).toBe('Truus Verzonnen');
    await page.click('button:has-text("Melding opslaan")');
    await page.waitForURL(/\/meldingen\/[0-9a-f-]{36}$/);
    await page.context().close();
  });

  it('a button that was pressed does its work when they arrive', async () => {
    const page = await signIn(coach);
    const letScriptsIn = await openEarly(page, '/meldingen/nieuw');
    await page.click('button:has-text("Sneltoetsen")');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    await letScriptsIn();
    await page.locator('dialog[open]').waitFor();
    await page.context().close();
  });
});

describe('when the line is gone', () => {
  it('a form says so and keeps what was filled in, and sending it again works', async () => {
    const page = await signIn(coach);
    await visit(page, '/meldingen/nieuw');
    await scriptsAreIn(page);
    await page.fill('textarea[name=vraag]', 'De inwoner wil weer grip op de week.');
    await page.check('input[value=adl]');
    await page.selectOption('select[name=bron]', 'huisarts');
    await page.selectOption('select[name=wijkId]', { index: 1 });
    await page.context().setOffline(true);
    await page.click('button:has-text("Melding opslaan")');
    await page.locator('[role=alert]:has-text("even niet bereikbaar")').waitFor();
    expect(await page.inputValue('textarea[name=vraag]')).toBe('De inwoner wil weer grip op de week.');
    await page.context().setOffline(false);
    await page.click('button:has-text("Melding opslaan")');
    await page.waitForURL(/\/meldingen\/[0-9a-f-]{36}$/);
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
