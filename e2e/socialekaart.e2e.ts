import type { Client } from '@tenzij/contract/client.ts';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityProblems } from './harness/accessibility.ts';
import { openBrowser } from './harness/browser.ts';
import { openAls } from './harness/console.ts';
import { openDemo } from './harness/demo.ts';
import type { Installation } from './harness/installation.ts';
import { press, typeIn } from './harness/keyboard.ts';
import { inhoud, meldAan, type Persona, teamMetDrieCoaches } from './harness/personas.ts';

let installation: Installation;
let browser: Browser;
let coach: Persona;
let client: Client;
let weging: { readonly id: string; readonly meldingId: string; readonly nummer: string };

const naam = 'Buurtcirkel De Verzonnen Hoek';

/** A casus that the wijk can answer, weighed as far as the besluit. */
const gewogen = async (teamId: Persona['teams'][number]) => {
  const team = inhoud(await client.teams()).items.find(({ id }) => id === teamId);
  const [wijkId] = team?.wijken ?? [];
  if (wijkId === undefined) throw new Error('the demo team has no wijk');
  const melding = inhoud(
    await client.meld({
      body: {
        ontvangenOp: new Intl.DateTimeFormat('sv-SE').format(new Date()) as never,
        aanleiding: 'nieuwe_vraag',
        bron: 'huisarts',
        teamId,
        wijkId,
        leefgebieden: ['sociaal_netwerk'],
        vraag: 'De inwoner kent hier niemand.',
      },
    }),
  );
  const { id } = inhoud(await client.openWeging({ params: { id: melding.id }, body: {} }));
  const volstaat = { gezet: true, volstaat: true };
  inhoud(await client.zetStap({ params: { id, stap: 'voorliggend' }, body: volstaat }));
  inhoud(await client.geefStandpunt({ params: { id }, body: { keuze: 'zelf', gronden: [], kanOppakken: false } }));
  inhoud(await client.onthul({ params: { id }, body: {} }));
  return { id, meldingId: melding.id, nummer: melding.nummer };
};

beforeAll(async () => {
  installation = await openDemo({ doors: ['api', 'console'] });
  browser = await openBrowser();
  const team = await teamMetDrieCoaches(installation.address('api'));
  [coach] = team.coaches;
  ({ client } = await meldAan(installation.address('api'), coach));
  weging = await gewogen(team.teamId);
});

afterAll(async () => {
  await browser?.close();
  await installation?.close();
});

const signIn = async (options: BrowserContextOptions = {}) => {
  const page = await openAls(browser, installation, coach, options);
  page.setDefaultTimeout(15_000);
  return page;
};
const phone = { viewport: { width: 320, height: 700 } };
const visit = (page: Page, path: string) => page.goto(installation.address('console') + path, { waitUntil: 'load' });
const tekst = async (page: Page) => ((await page.locator('main').textContent()) ?? '').replaceAll(/\s+/g, ' ');

const fits = async (page: Page) => {
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
};
const idVan = async () => inhoud(await client.voorzieningen({ query: { q: naam } })).items[0]?.id ?? '';

describe('a coach keeps the sociale kaart up', () => {
  it('adds a buurtcirkel and finds it by a question, with the keyboard alone on a phone', async () => {
    const page = await signIn(phone);
    await visit(page, '/sociale-kaart');
    await press(page, page.locator('a[href="/sociale-kaart/nieuw"]'));
    await page.waitForURL('**/sociale-kaart/nieuw');
    await typeIn(page, page.locator('input[name=naam]'), naam);
    await typeIn(page, page.locator('input[name=soort]'), 'buurtcirkel');
    await press(page, page.locator('input[value=sociaal_netwerk]'), 'Space');
    await typeIn(page, page.locator('input[name=capaciteit]'), '8');
    await typeIn(page, page.locator('input[name=plekkenBezet]'), '7');
    await typeIn(page, page.locator('textarea[name=contact]'), 'geboren 3 mei 1951');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('[role=alert]').waitFor();
    expect(await tekst(page)).toContain('niets over een inwoner');
    await page.locator('textarea[name=contact]').fill('035 123 45 67');
    await press(page, page.locator('input[name=website]'));
    await page.waitForURL(/sociale-kaart\/[0-9a-f-]{36}$/);
    expect(await tekst(page)).toMatch(/staat op de sociale kaart.*1 van 8 plekken vrij.*Klopte vandaag/);
    await fits(page);

    await visit(page, '/sociale-kaart');
    await typeIn(page, page.locator('main input[type=search]'), 'Meneer is eenzaam');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/sociale-kaart?q=*');
    expect(await tekst(page)).toContain(naam);
    await fits(page);
    await page.context().close();
  });

  it('counts the last place; who is too late hears that it is full', async () => {
    const page = await signIn(phone);
    await visit(page, `/sociale-kaart/${await idVan()}`);
    await press(page, page.locator('button[value=erbij]'));
    await page.getByText('vol: 8 van 8 plekken bezet').first().waitFor();
    await page.locator('button[value=erbij]:focus:not([aria-disabled])').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('is vol: alle 8 plekken zijn bezet').waitFor();
    await press(page, page.locator('button[value=eraf]'));
    await page.getByText('Geteld: 1 van 8 plekken vrij').waitFor();
    await page.context().close();
  });

  it('chooses it for a casus; it closes before the besluit, and casus, work and besluit say so', async () => {
    const page = await signIn(phone);
    await visit(page, `/meldingen/${weging.meldingId}`);
    await press(page, page.locator('a[href^="/sociale-kaart?meldingId="]'));
    await page.waitForURL('**/sociale-kaart?meldingId=*');
    expect(await tekst(page)).toContain('past bij sociaal netwerk');
    await press(page, page.locator(`form[aria-label="Gebruik ${naam} voor ${weging.nummer}"] button`));
    await page.waitForURL(`**/wegingen/${weging.id}`);
    expect(await tekst(page)).toMatch(new RegExp(`${naam}.*gekozen door ${coach.naam}`));
    expect(await page.locator('select[name=voorzieningId]').inputValue()).toBe(await idVan());
    await fits(page);

    const ander = await signIn();
    await visit(ander, `/sociale-kaart/${await idVan()}`);
    expect(await tekst(ander)).toContain(weging.nummer);
    await press(ander, ander.locator('main details summary'));
    await typeIn(ander, ander.locator('textarea[name=reden]'), 'De vrijwilligers stopten.');
    await ander.keyboard.press('Tab');
    await ander.keyboard.press('Enter');
    await ander.getByText(`Gesloten op`).waitFor();
    expect(await tekst(ander)).toContain('Te regelen');
    await fits(ander);
    await ander.context().close();

    await press(page, page.locator('form[action="?/besluit"] button[type=submit]'));
    await page.getByText(`${naam} is intussen gesloten door ${coach.naam}`).first().waitFor();

    await visit(page, '/mijn-werk');
    expect(await tekst(page)).toContain('Voorziening gesloten');
    await visit(page, `/wegingen/${weging.id}`);
    expect(await tekst(page)).toContain(`${naam} is gesloten`);
    expect(await page.locator(`select[name=voorzieningId] option[value="${await idVan()}"]`).count()).toBe(0);
    await visit(page, `/meldingen/${weging.meldingId}`);
    expect(await tekst(page)).toMatch(new RegExp(`${naam} is gesloten\\s*De vrijwilligers stopten`));
    await fits(page);
    await press(page, page.locator(`form[aria-label="Het is geregeld: ${naam}"] button`));
    await page.getByText('staat niet meer open bij deze casus').waitFor();
    await visit(page, '/mijn-werk');
    expect(await tekst(page)).not.toContain('Voorziening gesloten');
    await page.context().close();
  });

  it('shows who was first where two change one voorziening, and keeps what was filled in', async () => {
    const id = (await idVan()) as never;
    const page = await signIn();
    await visit(page, `/sociale-kaart/${id}/wijzigen`);
    inhoud(await client.wijzigVoorziening({ params: { id }, body: { naam, capaciteit: 12 } }));
    await page.fill('input[name=capaciteit]', '9');
    await page.fill('input[name=website]', 'https://hoek.example');
    await page.keyboard.press('Enter');
    await page.getByText(`${coach.naam} heeft dit gewijzigd`).waitFor();
    expect(await tekst(page)).toMatch(/Wat er nu staat.*12/);
    expect(await page.inputValue('input[name=website]')).toBe('https://hoek.example');
    await page.locator('input[name=website]').press('Enter');
    await page.waitForURL(`**/sociale-kaart/${id}`);
    expect(inhoud(await client.voorziening({ params: { id } }))).toMatchObject({ capaciteit: 9, actief: false });
    await page.context().close();
  });

  it('hands a resident a list on which nothing of a casus stands', async () => {
    const page = await signIn({ javaScriptEnabled: false });
    await visit(page, '/sociale-kaart/voor-inwoner');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('h1').textContent()).toBe('Wat is er bij u in de buurt?');
    expect(await page.locator('main li h2').count()).toBeGreaterThan(5);
    expect(await tekst(page)).not.toMatch(/M-\d{4}-\d{5}/);
    expect(await tekst(page)).not.toContain(naam);
    await page.context().close();
  });
});
