import type { Client } from '@tenzij/contract/client.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { accessibilityProblems } from './harness/accessibility.ts';
import { openBrowser } from './harness/browser.ts';
import { openDemo } from './harness/demo.ts';
import type { Installation } from './harness/installation.ts';
import { press, tabTo, typeIn } from './harness/keyboard.ts';
import { inhoud, meldAan, type Persona, teamMetDrieCoaches } from './harness/personas.ts';

let installation: Installation;
let browser: Browser;
let team: Awaited<ReturnType<typeof teamMetDrieCoaches>>;
let leider: Client;

beforeAll(async () => {
  installation = await openDemo({ doors: ['api', 'console'] });
  browser = await openBrowser();
  const basis = installation.address('api');
  team = await teamMetDrieCoaches(basis);
  leider = (await meldAan(basis, team.teamleider)).client;
});

afterAll(async () => {
  await browser?.close();
  await installation?.close();
});

const dag = (over: number) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date(Date.now() + over * 86_400_000));

const signIn = async (persona: Persona, width: number, javaScriptEnabled = true): Promise<Page> => {
  const context = await browser.newContext({
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    viewport: { width, height: 800 },
    javaScriptEnabled,
  });
  const page = await context.newPage();
  await page.goto(`${installation.address('console')}/aanmelden`);
  await press(page, page.locator(`button[value="${persona.id}"]`));
  await page.waitForURL('**/mijn-werk');
  return page;
};
const visit = (page: Page, path: string) => page.goto(installation.address('console') + path, { waitUntil: 'load' });

const opent = async (page: Page, titel: string | RegExp) => {
  await page.locator('h1', { hasText: titel }).waitFor();
  expect(await accessibilityProblems(page), page.url()).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
};

const caseload = async () => inhoud(await leider.caseload({ params: { id: team.teamId } }));
/** Who carries most and has a traject of this team, and somebody who is there to take it over. */
const zwaarsteEnLichtste = async () => {
  const { coaches } = await caseload();
  const [zwaarste] = [...coaches]
    .filter(({ trajecten }) => trajecten.length > 0)
    .sort((a, b) => b.toegezegdeUren - a.toegezegdeUren);
  const [lichtste] = [...coaches]
    .filter(({ afwezig, medewerkerId }) => afwezig === null && medewerkerId !== zwaarste?.medewerkerId)
    .sort((a, b) => a.toegezegdeUren - b.toegezegdeUren);
  const [traject] = zwaarste?.trajecten ?? [];
  if (zwaarste === undefined || lichtste === undefined || traject === undefined) throw new Error('nothing to move');
  return { zwaarste, lichtste, traject };
};
const coachVan = async (id: string) => inhoud(await leider.traject({ params: { id: id as never } }));

it('a teamleider moves a traject by keyboard on a small phone, after seeing what it does', async () => {
  const { zwaarste, lichtste, traject } = await zwaarsteEnLichtste();
  const page = await signIn(team.teamleider, 320);
  await visit(page, '/caseload');
  await opent(page, 'Caseload');
  const kolom = page.locator(`[data-coach="${zwaarste.medewerkerId}"]`);
  expect(await kolom.textContent()).toMatch(/\d+\s%, [\d,]+ uur (te veel|ruimte)/);

  await press(page, kolom.locator('summary'));
  await press(page, page.locator(`[data-traject="${traject.id}"]`).getByRole('link', { name: 'Verplaats' }));
  await opent(page, 'Verplaats');
  await tabTo(page, page.getByLabel('Verplaats naar'));
  await page.getByLabel('Verplaats naar').selectOption(lichtste.medewerkerId);
  await press(page, page.getByRole('button', { name: 'Wat als' }));
  const tabel = page.getByRole('table', { name: /^Als .* gaat$/ });
  await tabel.waitFor();
  const woorden = (await tabel.textContent()) ?? '';
  for (const naam of [zwaarste.naam, lichtste.naam, 'Verdeling in uren', 'Verdeling gewogen'])
    expect(woorden).toContain(naam);
  expect((await coachVan(traject.id)).coachId).toBe(zwaarste.medewerkerId);

  await press(page, page.getByRole('button', { name: 'Draag over' }));
  await page.getByRole('alert').waitFor();
  await typeIn(page, page.getByLabel('Reden van de overdracht'), 'Er is daar meer ruimte.');
  await page.getByLabel('Warme overdracht op').fill(dag(0));
  await page.getByLabel('Tweede coach').selectOption({ label: zwaarste.naam });
  await press(page, page.getByRole('button', { name: 'Draag over' }));
  await page.getByText(`is overgedragen aan ${lichtste.naam}.`).waitFor();

  const na = await coachVan(traject.id);
  expect([na.coachId, na.tweedeCoachId]).toEqual([lichtste.medewerkerId, zwaarste.medewerkerId]);
  expect(na.overdrachten).toMatchObject([{ reden: 'Er is daar meer ruimte.', warmeOverdrachtOp: dag(0) }]);

  await visit(page, `/trajecten/${traject.id}/warme-overdracht`);
  await opent(page, 'Warme overdracht');
  await press(page, page.getByRole('button', { name: 'Warm overgedragen' }));
  await page.getByText('De warme overdracht is vastgelegd.').waitFor();
  expect((await coachVan(traject.id)).overdrachten).toMatchObject([{ warmOvergedragenOp: dag(0) }]);
  await page.context().close();
});

it('by mouse it is dragged to another coach; who is second is told who was first, and loses nothing', async () => {
  const { lichtste, zwaarste, traject } = await zwaarsteEnLichtste();
  const page = await signIn(team.teamleider, 1280);
  await visit(page, '/caseload');
  await opent(page, 'Caseload');
  await page
    .locator(`[data-traject="${traject.id}"]`)
    .dragTo(page.locator(`[data-coach="${lichtste.medewerkerId}"] h3`));
  await opent(page, 'Verplaats');
  await page.getByRole('heading', { name: `naar ${lichtste.naam} gaat` }).waitFor();

  const derde = (await caseload()).coaches.find(
    ({ medewerkerId, afwezig }) =>
      afwezig === null && medewerkerId !== lichtste.medewerkerId && medewerkerId !== zwaarste.medewerkerId,
  );
  if (derde === undefined) throw new Error('three coaches');
  inhoud(
    await leider.draagOver({
      params: { id: traject.id },
      body: { coachId: derde.medewerkerId, reden: 'Sneller.' as never },
    }),
  );
  await page.getByLabel('Reden van de overdracht').fill('Er is daar meer ruimte.');
  await page.getByRole('button', { name: 'Draag over' }).click();
  const bericht = page.getByRole('alert');
  await bericht.waitFor();
  expect(await bericht.textContent()).toContain(
    `${team.teamleider.naam} heeft dit traject overgedragen aan ${derde.naam}`,
  );
  expect(await page.getByLabel('Reden van de overdracht').inputValue()).toBe('Er is daar meer ruimte.');
  expect((await coachVan(traject.id)).coachId).toBe(derde.medewerkerId);
  await page.context().close();
});

it('works without JavaScript: an absence, a band, who has room, and spreading what somebody has', async () => {
  const { zwaarste } = await zwaarsteEnLichtste();
  const page = await signIn(team.teamleider, 1280, false);
  await visit(page, '/caseload/team');
  await page.getByLabel('Wie is er niet?').selectOption(zwaarste.medewerkerId);
  await page.getByLabel('Eerste dag').fill(dag(0));
  await page.getByLabel('Laatste dag').fill(dag(10));
  await page
    .locator('section', { hasText: 'Afwezigheid vastleggen' })
    .getByRole('button', { name: 'Leg vast' })
    .click();
  await page.getByText(`De afwezigheid van ${zwaarste.naam} is vastgelegd.`).waitFor();
  await page.getByLabel('Vanaf (procent)').fill('110');
  await page.getByLabel('Tot en met (procent)').fill('100');
  const band = page.locator('section', { hasText: 'Bandbreedte van het team' });
  await band.getByRole('button', { name: 'Leg vast' }).click();
  await band.getByText('De bovenkant ligt hoger dan de onderkant.').first().waitFor();
  await page.getByLabel('Vanaf (procent)').fill('60');
  await band.getByRole('button', { name: 'Leg vast' }).click();
  await page.getByText('De bandbreedte van het team is vastgelegd.').waitFor();

  await visit(page, '/caseload/ruimte?kenmerk=schulden&uren=2');
  const rijen = page.getByRole('row');
  expect(await rijen.last().textContent()).toMatch(/afwezig tot en met/);

  // Who is away gives everything away; who is there only what is too much.
  await visit(page, `/caseload/verdelen?van=${zwaarste.medewerkerId}`);
  await page.getByRole('heading', { name: 'Zo staat het team ervoor na dit voorstel' }).waitFor();
  await page.getByLabel('Reden van de overdracht').fill('Afwezig.');
  await page.getByRole('button', { name: 'Draag deze trajecten over' }).click();
  await page.getByText(/traject(en)? (is|zijn) overgedragen\./).waitFor();
  const { coaches } = await caseload();
  expect(coaches.find(({ medewerkerId }) => medewerkerId === zwaarste.medewerkerId)?.trajecten).toEqual([]);
  await page.context().close();
});
