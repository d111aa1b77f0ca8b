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
let clients: ReadonlyArray<Client>;

beforeAll(async () => {
  installation = await openDemo({ doors: ['api', 'bot', 'console'] });
  browser = await openBrowser();
  const basis = installation.address('api');
  team = await teamMetDrieCoaches(basis);
  clients = await Promise.all(team.coaches.map(async (coach) => (await meldAan(basis, coach)).client));
});

afterAll(async () => {
  await browser?.close();
  await installation?.close();
});

const vandaag = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());

/** On a small phone, with the keyboard alone. */
const signIn = async (persona: Persona): Promise<Page> => {
  const context = await browser.newContext({
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    viewport: { width: 320, height: 700 },
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

/** Weighed in an overleg of the team by its coaches, who all see this ground, and sent to the toets. */
const naarToets = async (meldingId?: string, besluit: object = {}, gronden = ['langdurig_intensief']) => {
  const [leider, ...anderen] = clients;
  const [eerste] = team.coaches;
  if (leider === undefined) throw new Error('somebody leads');
  const { items: teams } = inhoud(await leider.teams());
  const nieuw = {
    ontvangenOp: vandaag(),
    aanleiding: 'nieuwe_vraag',
    bron: 'inwoner',
    teamId: team.teamId,
    wijkId: teams.find(({ id }) => id === team.teamId)?.wijken[0],
    leefgebieden: ['financien', 'adl', 'sociaal_netwerk'],
    vraag: 'Komt niet meer toe aan het huishouden.',
  };
  const id = meldingId ?? inhoud(await leider.meld({ body: nieuw as never })).id;
  const overleg = inhoud(
    await leider.planOverleg({
      body: { teamId: team.teamId, datum: vandaag(), gespreksleiderId: eerste.id } as never,
    }),
  );
  const aanwezigen = team.coaches.map((coach) => coach.id);
  inhoud(await leider.openOverleg({ params: { id: overleg.id }, body: { aanwezigen } as never }));
  const weging = inhoud(
    await leider.openWeging({ params: { id: id as never }, body: { overlegId: overleg.id } as never }),
  );
  const params = { id: weging.id };
  const stap = { ...params, stap: 'eigen_kracht' } as const;
  inhoud(await leider.zetStap({ params: stap, body: { gezet: true } }));
  const standpunt = { keuze: 'tenzij', gronden, kanOppakken: false } as never;
  for (const client of [leider, ...anderen]) inhoud(await client.geefStandpunt({ params, body: standpunt }));
  const body = { uitkomst: 'maatwerk', gronden, ...besluit } as never;
  const { toetsId } = inhoud(await leider.neemBesluit({ params, body }));
  if (toetsId === null) throw new Error('no toets');
  const melding = inhoud(await leider.melding({ params: { id: id as never } }));
  return { overlegId: overleg.id, wegingId: weging.id, toetsId, nummer: melding.nummer, meldingId: melding.id };
};

const kaartVan = (page: Page, nummer: string) => page.locator('article', { hasText: nummer });

it('is judged where it stands in the queue: back in one sentence, and the team reads in its chat what is missing', async () => {
  const terug = await naarToets();
  const goed = await naarToets();
  const page = await signIn(team.teamleider);
  await visit(page, '/toetsen');
  await opent(page, 'Toetsen');
  const kaart = kaartVan(page, terug.nummer);
  expect(await kaart.textContent()).toContain('1 van 7 gezet; mist: De vraag achter de vraag');

  await press(page, kaart.locator('summary'));
  expect(await kaart.locator('input[type=checkbox]:checked').count()).toBe(6);
  await press(page, kaart.getByLabel('Ruimte'), 'Space');
  await typeIn(page, kaart.getByLabel('In één zin'), 'Vraag ook de buren en de kerk.');
  await press(page, kaart.getByRole('button', { name: 'Stuur terug' }));
  await page.getByText(`${terug.nummer} is terug bij het team.`).waitFor();
  expect(await kaartVan(page, terug.nummer).count()).toBe(0);

  await press(page, kaartVan(page, goed.nummer).getByRole('button', { name: 'Akkoord' }));
  await page.getByText(`${goed.nummer}: akkoord gegeven.`).waitFor();

  await visit(page, `/overleg/${terug.overlegId}`);
  const chat = page.locator('main');
  await chat.getByText('Vraag ook de buren en de kerk.').first().waitFor();
  expect(await chat.textContent()).toMatch(/stuurde het besluit terug\. Er mist: de vraag achter de vraag/);

  await visit(page, '/toetsen/beeld');
  await opent(page, /Wat is het vaakst niet af/);
  await page.context().close();
});

it('moves the legal term once, and the second time hears who did', async () => {
  const { toetsId } = await naarToets();
  const page = await signIn(team.teamleider);
  const tweede = await signIn(team.teamleider);
  for (const venster of [page, tweede]) {
    await visit(venster, `/toetsen/${toetsId}`);
    await opent(venster, /^Toets van M-/);
  }
  const verschuif = async (venster: Page, dagen: string) => {
    await press(venster, venster.locator('summary', { hasText: 'Termijn verschuiven' }));
    await typeIn(venster, venster.getByLabel('Hoeveel dagen?'), dagen);
    await typeIn(venster, venster.getByLabel('Waarom?'), 'We wachten op de huisarts.');
    await press(venster, venster.getByRole('button', { name: 'Verschuif de termijn' }));
  };
  await verschuif(page, '14');
  await page.getByText(/De termijn valt nu op/).waitFor();
  expect(await page.locator('main').textContent()).toContain('Opgeschort met 14 dagen: We wachten op de huisarts.');
  await verschuif(tweede, '7');
  await tweede.getByText(new RegExp(`${team.teamleider.naam} heeft de termijn al opgeschort op`)).waitFor();
  expect(await tweede.getByLabel('Waarom?').inputValue()).toBe('We wachten op de huisarts.');
  await Promise.all([page.context().close(), tweede.context().close()]);
});

it('judged in two windows at once: the second is told who was first', async () => {
  const { toetsId } = await naarToets();
  const [eerste, tweede] = [await signIn(team.teamleider), await signIn(team.teamleider)];
  for (const venster of [eerste, tweede]) await visit(venster, `/toetsen/${toetsId}`);
  await press(eerste, eerste.getByRole('button', { name: 'Akkoord' }));
  await eerste.waitForURL('**/toetsen');
  await press(tweede, tweede.getByRole('button', { name: 'Akkoord' }));
  await tweede.getByText(new RegExp(`${team.teamleider.naam} heeft deze toets al beoordeeld op .*: akkoord`)).waitFor();
  await Promise.all([eerste.context().close(), tweede.context().close()]);
});

it('a coach scales a traject up to a combinatie with two goals, and down again', async () => {
  const [coach] = team.coaches;
  const [client] = clients;
  if (client === undefined) throw new Error('somebody guides');
  const query = { status: 'actief', coachId: coach.id, limit: 1 } as const;
  const [traject] = inhoud(await client.trajecten({ query })).items;
  if (traject === undefined) throw new Error('no traject');
  const page = await signIn(coach);
  await visit(page, `/trajecten/${traject.id}`);
  await press(page, page.getByRole('link', { name: 'Opschalen' }));
  await opent(page, 'Opschalen');
  await typeIn(page, page.getByLabel('Waarom is er zwaardere hulp nodig?'), 'Er is behandeling nodig naast ons.');
  await press(page, page.getByRole('button', { name: 'Zet op de agenda' }));
  await page.getByText(/staat op de agenda van het team/).waitFor();
  const meldingId = new URL(page.url()).pathname.split('/').at(-1) ?? '';

  const gronden = ['specialistische_behandeling'];
  const { toetsId } = await naarToets(
    meldingId,
    {
      uitkomst: 'combinatie',
      coachId: coach.id,
      aanbieder: 'Kwintes',
      doelWijkteam: 'Grip op de post.',
      doelAanbieder: 'Omgaan met drukte.',
    },
    gronden,
  );
  const leider = await signIn(team.teamleider);
  await visit(leider, `/toetsen/${toetsId}`);
  await opent(leider, /^Toets van M-/);
  expect(await leider.locator('main').textContent()).toMatch(/Grip op de post\..*Omgaan met drukte\./s);
  await press(leider, leider.getByRole('button', { name: 'Akkoord' }));
  await leider.waitForURL('**/toetsen');

  await visit(page, `/trajecten/${traject.id}`);
  await opent(page, /./);
  const tekst = await page.locator('main').textContent();
  for (const deel of ['Met een aanbieder', 'Grip op de post.', 'Omgaan met drukte.', 'Indicatie aangevraagd'])
    expect(tekst).toContain(deel);
  await press(page, page.getByRole('link', { name: 'Afronden' }));
  await opent(page, /Afronden/);
  expect(await page.getByLabel('Waarom is het gestopt?').inputValue()).toBe('zwaardere_hulp_nodig');

  await visit(page, `/trajecten/${traject.id}/afschaling`);
  await opent(page, 'Afschalen');
  await tabTo(page, page.getByLabel('Waarom kan het lichter?'));
  await page.keyboard.type('De behandeling is klaar.');
  await press(page, page.getByRole('button', { name: 'Schaal af' }));
  await page.getByText(/Het traject is afgeschaald/).waitFor();
  expect(await page.locator('main').textContent()).toContain('De behandeling is klaar.');
  await Promise.all([page.context().close(), leider.context().close()]);
});
