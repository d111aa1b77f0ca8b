import type { Client } from '@tenzij/contract/client.ts';
import { maakClient } from '@tenzij/contract/client.ts';
import { Dag, plusDagen } from '@tenzij/domain/Dag.ts';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, openWindow } from './harness/browser.ts';
import { openDemo } from './harness/demo.ts';
import type { Installation } from './harness/installation.ts';
import { inhoud, meldAan, type Persona, teamMetDrieCoaches } from './harness/personas.ts';

let installation: Installation;
let browser: Browser;
let team: Awaited<ReturnType<typeof teamMetDrieCoaches>>;
let consulent: Persona;
let alsCoach: Client;
let alsTeamleider: Client;
let alsConsulent: Client;

const vandaag = Dag.make(new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date()));
const smal = { width: 320, height: 700 };

beforeAll(async () => {
  installation = await openDemo({ doors: ['api', 'console'] });
  browser = await openBrowser();
  const basis = installation.address('api');
  team = await teamMetDrieCoaches(basis);
  const personas = inhoud(await maakClient({ basis }).demoPersonas()).items;
  const gevonden = personas.find(({ rol, gemeente }) => rol === 'wmo_consulent' && gemeente === team.gemeente);
  if (gevonden === undefined) throw new Error('the demo has no consulent');
  consulent = gevonden;
  [alsCoach, alsTeamleider, alsConsulent] = (
    await Promise.all([team.coaches[0], team.teamleider, consulent].map((wie) => meldAan(basis, wie)))
  ).map(({ client }) => client) as [Client, Client, Client];
});

afterAll(async () => {
  await browser?.close();
  await installation?.close();
});

const signIn = async (persona: Persona, viewport = smal) => {
  const { page } = await openWindow(browser, viewport);
  await page.goto(`${installation.address('console')}/aanmelden`);
  await page.locator(`button[value="${persona.id}"]`).first().click();
  await page.waitForURL('**/mijn-werk');
  return page;
};
const visit = (page: Page, path: string) => page.goto(installation.address('console') + path, { waitUntil: 'load' });

/** By the Tab key alone, as far as it takes. */
const tabTo = async (page: Page, target: Locator) => {
  for (let presses = 0; presses < 150; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('The keyboard does not get there.');
};
const press = async (page: Page, target: Locator, key = 'Enter') => {
  await tabTo(page, target);
  await page.keyboard.press(key);
};
const type = async (page: Page, name: string, text: string) => {
  await tabTo(page, page.locator(`[name="${name}"]`));
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
};
/** A day as the field takes it: the browser that the tests bring along is American. */
const typeDay = async (page: Page, name: string, day: string) => {
  const field = page.locator(`[name="${name}"]`);
  await tabTo(page, field);
  const [year = '', month = '', date = ''] = day.split('-');
  await page.keyboard.type(`${month}${date}${year}`);
  await expect.poll(() => field.inputValue()).toBe(day);
};
/** One of a group of radio buttons, by the arrows. */
const choose = async (page: Page, name: string, value: string) => {
  const group = page.locator(`input[name="${name}"]`);
  const target = page.locator(`input[name="${name}"][value="${value}"]`);
  const chosen = page.locator(`input[name="${name}"]:checked`);
  await tabTo(page, (await chosen.count()) > 0 ? chosen : group.first());
  for (let presses = 0; !(await target.isChecked()); presses += 1) {
    if (presses > (await group.count())) throw new Error('The arrows do not get there.');
    await page.keyboard.press(presses === 0 && (await chosen.count()) === 0 ? 'Space' : 'ArrowDown');
  }
};
const status = (page: Page) => page.locator('[role=status]', { hasText: /\S/ }).first();

const weeg = async (meldingId: string, besluit: object) => {
  const id = inhoud(await alsCoach.openWeging({ params: { id: meldingId as never }, body: {} })).id;
  const standpunt = { keuze: 'zelf' as const, gronden: [], kanOppakken: true };
  inhoud(await alsCoach.geefStandpunt({ params: { id }, body: standpunt }));
  inhoud(await alsCoach.onthul({ params: { id }, body: {} }));
  return { id, besluit: inhoud(await alsCoach.neemBesluit({ params: { id }, body: besluit as never })) };
};

describe('herindicaties, by keyboard and on a narrow screen', () => {
  let indicatieId = '';
  let meldingId = '';

  it('an indicatie comes onto the agenda by itself, and the team says first what it touches', async () => {
    const { items } = inhoud(await alsCoach.indicaties({ query: { status: 'toegekend' } }));
    const opAgenda = items.filter(({ agendaStand }) => agendaStand === 'wacht');
    expect(opAgenda.map(({ tot }) => tot)).toEqual([plusDagen(vandaag, 18), plusDagen(vandaag, 45)]);
    indicatieId = opAgenda[0]?.id ?? '';
    meldingId = opAgenda[0]?.agendaMeldingId ?? '';
    const page = await signIn(team.coaches[0]);
    await visit(page, '/herindicaties');
    await press(page, page.locator(`a[href="/meldingen/${meldingId}"]`));
    await page.waitForURL(`**/meldingen/${meldingId}`);
    await press(page, page.locator(`a[href="/meldingen/${meldingId}/aanvulling"]`));
    await page.waitForURL('**/aanvulling');
    for (const leefgebied of ['sociaal_netwerk', 'participatie', 'adl'])
      await press(page, page.locator(`input[name="leefgebieden"][value="${leefgebied}"]`), 'Space');
    await press(page, page.locator('main button[type=submit]'));
    await page.waitForURL(`**/meldingen/${meldingId}`);
    const melding = inhoud(await alsCoach.melding({ params: { id: meldingId as never } }));
    expect([...melding.leefgebieden].toSorted()).toEqual(['adl', 'participatie', 'sociaal_netwerk']);
    await page.context().close();
  });

  it('what the team decided is recorded by the consulent with fewer hours, and a new indicatie goes on', async () => {
    const [coach] = team.coaches;
    const zelf = { uitkomst: 'zelf_begeleiden', gronden: [], coachId: coach.id, urenPerWeek: 1, verwachteWeken: 12 };
    await weeg(meldingId, zelf);
    const page = await signIn(consulent);
    await press(page, page.locator(`main a[href="/indicaties/${indicatieId}"]`).first());
    await page.waitForURL(`**/indicaties/${indicatieId}`);
    await press(page, page.locator(`a[href="/indicaties/${indicatieId}/herindicatie"]`));
    await page.waitForURL('**/herindicatie');
    await choose(page, 'uitkomst', 'uren_verlaagd');
    await type(page, 'urenMinderPerWeek', '1,5');
    await typeDay(page, 'tot', plusDagen(vandaag, 200));
    await press(page, page.locator('main button[type=submit]'));
    const fout = page.locator('[role=alert], .errors').first();
    await fout.waitFor();
    expect(await fout.textContent()).toContain('Het team besloot anders');
    expect(await page.locator('[name=urenMinderPerWeek]').inputValue()).toBe('1,5');
    await type(page, 'toelichting', 'De inwoner bouwt het in een half jaar af, met het team erbij.');
    await typeDay(page, 'warmeOverdrachtOp', vandaag);
    await press(page, page.locator('main button[type=submit]'));
    await page.waitForURL(`**/indicaties/${indicatieId}`);
    const beeld = inhoud(await alsConsulent.indicatie({ params: { id: indicatieId as never } }));
    expect(beeld).toMatchObject({
      herindicatie: 'uren_verlaagd',
      urenMinderPerWeek: 1.5,
      besprokenMetWijk: true,
      overdrachtCoachId: coach.id,
      opvolger: { status: 'toegekend', urenPerWeek: 2.5 },
    });
    await page.context().close();
  });

  it('the coach says that the resident has met them, and it waits for nobody any more', async () => {
    const page = await signIn(team.coaches[0]);
    await press(page, page.locator(`main a[href="/indicaties/${indicatieId}"]`).first());
    await page.waitForURL(`**/indicaties/${indicatieId}`);
    await press(page, page.locator('main form[action="?/overdracht"] button[type=submit]'));
    await expect.poll(() => status(page).textContent()).toContain('De warme overdracht is vastgelegd');
    await visit(page, '/mijn-werk');
    expect(await page.locator(`main a[href="/indicaties/${indicatieId}"]`).count()).toBe(0);
    await page.context().close();
  });

  it('an aanvraag is granted; what misses is said at its field and what was filled in stays', async () => {
    const [aanvraag] = inhoud(
      await alsConsulent.indicaties({ query: { status: 'aangevraagd', teamId: team.teamId as never } }),
    ).items;
    const page = await signIn(consulent);
    await visit(page, `/indicaties/${aanvraag?.id}`);
    await press(page, page.locator(`a[href="/indicaties/${aanvraag?.id}/besluit"]`));
    await page.waitForURL('**/besluit');
    await press(page, page.locator('main button[type=submit]'));
    await page.locator('.errors').waitFor();
    expect(await page.locator('.errors').textContent()).toContain('Vul in tot wanneer');
    await typeDay(page, 'tot', plusDagen(vandaag, 365));
    await press(page, page.locator('main button[type=submit]'));
    await page.waitForURL(`**/indicaties/${aanvraag?.id}`);
    await expect.poll(() => status(page).textContent()).toContain('De indicatie is toegekend');
    await page.context().close();
  });

  it('another goes back to the team, which reads there why', async () => {
    const [bekend] = inhoud(await alsCoach.meldingen({ query: { limit: 1 } })).items;
    const melding = inhoud(
      await alsCoach.meld({
        body: {
          ontvangenOp: vandaag,
          aanleiding: 'nieuwe_vraag',
          bron: 'huisarts',
          teamId: team.teamId as never,
          wijkId: bekend?.wijkId as never,
          leefgebieden: ['financien', 'adl', 'sociaal_netwerk'],
          vraag: 'De dagen zijn leeg en de post blijft liggen.',
        },
      }),
    );
    const maatwerk = { uitkomst: 'maatwerk', gronden: ['langdurig_intensief'], motivering: 'Het duurt lang.' };
    const { id: wegingId, besluit } = await weeg(melding.id, maatwerk);
    inhoud(await alsTeamleider.oordeel({ params: { id: besluit.toetsId as never }, body: { oordeel: 'akkoord' } }));
    const { indicaties } = inhoud(await alsCoach.tijdlijn({ params: { id: melding.id } }));
    const page = await signIn(consulent);
    await visit(page, `/indicaties/${indicaties[0]?.id}/besluit`);
    await choose(page, 'besluit', 'terug');
    await type(page, 'reden', 'Het netwerk is nog niet gevraagd.');
    await press(page, page.locator('main button[type=submit]'));
    await page.waitForURL(`**/indicaties/${indicaties[0]?.id}`);
    await expect.poll(() => status(page).textContent()).toContain('terug bij het team');
    await page.context().close();
    const coach = await signIn(team.coaches[0]);
    await visit(coach, `/wegingen/${wegingId}`);
    expect(await coach.locator('main').textContent()).toContain('Het netwerk is nog niet gevraagd.');
    await coach.context().close();
  });
});
