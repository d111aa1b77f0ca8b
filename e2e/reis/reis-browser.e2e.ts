import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser } from '../harness/browser.ts';
import { openDemo } from '../harness/demo.ts';
import type { Installation } from '../harness/installation.ts';
import { inhoud, meldAan, type Persona, teamMetDrieCoaches } from '../harness/personas.ts';
import { type Mens, meldZichAan } from './Mens.ts';

const geheim = 'Dit weet alleen wie het schreef.';
let installatie: Installation;
let browser: Browser;

beforeAll(async () => {
  installatie = await openDemo();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await installatie?.close();
});

/** Intake as a conversation: five questions, the words of the question offered back as leefgebieden. */
const brengMeldingIn = async ({ naar, typ, dialoog, page }: Mens) => {
  await naar('/chat');
  await typ('melding');
  await dialoog.getByRole('textbox', { name: 'Wat is de vraag?' }).fill('Ruzie thuis. Bel 06-12345678.');
  await dialoog.getByRole('button', { name: 'Verder' }).click();
  await dialoog.getByText('Hier staat een telefoonnummer.').waitFor();
  await dialoog
    .getByRole('textbox', { name: 'Wat is de vraag?' })
    .fill('De inwoner heeft schulden, veel ruzie thuis en voelt zich somber.');
  await dialoog.getByRole('button', { name: 'Verder' }).click();
  for (const leefgebied of ['Geld', 'Relaties thuis', 'Geestelijke gezondheid'])
    expect(await dialoog.getByRole('checkbox', { name: leefgebied }).isChecked()).toBe(true);
  await dialoog.getByRole('button', { name: 'Verder' }).click();
  await dialoog.getByRole('combobox', { name: 'Van wie komt de vraag?' }).selectOption('Huisarts');
  await dialoog.getByRole('button', { name: 'Verder' }).click();
  await dialoog.getByRole('group', { name: 'In welke wijk?' }).getByRole('radio').first().check();
  await dialoog.getByRole('button', { name: 'Verder' }).click();
  await dialoog.getByRole('button', { name: 'Breng de melding in' }).click();
  const klaar = page.getByText(/Melding M-\d{4}-\d+ is binnen/);
  await klaar.first().waitFor();
  return /M-\d{4}-\d+/.exec((await klaar.first().textContent()) ?? '')?.[0] ?? '';
};

const openOverleg = async ({ naar, page }: Mens, afwezigen: ReadonlyArray<string>) => {
  await naar('/overleg');
  await page.getByRole('table').getByRole('link').first().click();
  for (const naam of afwezigen) await page.getByRole('checkbox', { name: naam }).uncheck();
  await page.getByRole('button', { name: 'Open het overleg' }).click();
  await page.getByText('Het overleg is open.').first().waitFor();
  return new URL(page.url()).pathname;
};

const geefStandpunt = async ({ page, dialoog }: Mens, keuze: { zelf: true } | { tenzij: string }) => {
  await page.getByRole('button', { name: 'Geef uw standpunt' }).click();
  if ('zelf' in keuze) {
    await dialoog.getByRole('radio', { name: 'Zelf begeleiden' }).check();
    await dialoog
      .getByRole('group', { name: /oppakken/ })
      .getByRole('radio', { name: 'Ja' })
      .check();
  } else {
    await dialoog.getByRole('radio', { name: /^Tenzij/ }).check();
    await dialoog.getByRole('checkbox', { name: keuze.tenzij }).check();
    await dialoog.getByRole('textbox', { name: 'Toelichting' }).fill(geheim);
  }
  await dialoog.getByRole('button', { name: 'Geef uw standpunt' }).click();
  await dialoog.waitFor({ state: 'detached' });
};

const dag = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());

const uitstroom = async (teamleider: Persona, teamId: string) => {
  const { client } = await meldAan(installatie.address('api'), teamleider);
  const { items } = inhoud(await client.kpis({ query: { van: dag, tot: dag, teamId } as never }));
  return items.find(({ code }) => code === 'uitstroom')?.waarde ?? 0;
};

it('three coaches and a teamleider in four windows: from melding to afronding, and the figure is one higher', async () => {
  const adres = installatie.address('console');
  const { teamId, teamleider, coaches } = await teamMetDrieCoaches(installatie.address('api'));
  const { client } = await meldAan(installatie.address('api'), coaches[0]);
  const { items: overleggen } = inhoud(await client.overleggen({ query: { teamId, status: 'gepland' } }));
  const leiderId = overleggen[0]?.gespreksleiderId;
  const { items: medewerkers } = inhoud(await client.medewerkers());
  const leden = medewerkers.filter(({ rol, teams }) => rol === 'wijkcoach' && teams.includes(teamId));
  const leider = coaches.find(({ id }) => id === leiderId);
  const anderen = coaches.filter(({ id }) => id !== leiderId);
  if (!leider || !anderen[0] || !anderen[1]) throw new Error('the planned overleg is led by one of three personas');
  const aanwezig = [leider, anderen[0], anderen[1]].map(({ id }) => id);
  const ervoor = await uitstroom(teamleider, teamId);

  const [anna, bram, carla, dirk] = await Promise.all(
    [leider, anderen[0], anderen[1], teamleider].map((persona) => meldZichAan(browser, adres, persona)),
  );
  if (!anna || !bram || !carla || !dirk) throw new Error('four windows');

  const nummer = await brengMeldingIn(bram);
  const overleg = await openOverleg(
    anna,
    leden.filter(({ id }) => !aanwezig.includes(id)).map(({ naam }) => naam),
  );
  await Promise.all([bram, carla, dirk].map(({ naar }) => naar(overleg)));
  await anna.page.getByRole('button', { name: `Open casus ${nummer}` }).click();
  for (const { page } of [anna, bram, carla, dirk])
    await page.getByText('0 van 3 gaven een standpunt.').first().waitFor();

  await anna.page.getByRole('checkbox', { name: 'Wat kan de inwoner zelf?' }).check();
  await carla.page.getByRole('checkbox', { name: 'Wat kan de inwoner zelf?', checked: true }).waitFor();
  await geefStandpunt(anna, { zelf: true });
  await geefStandpunt(bram, { tenzij: 'Het is te druk in het team' });
  for (const { page } of [anna, carla, dirk]) await page.getByText('2 van 3 gaven een standpunt.').first().waitFor();
  for (const ander of [anna, carla, dirk]) {
    const gestuurd = await ander.ontvangen();
    expect(gestuurd).toContain('2 van 3 gaven een standpunt');
    expect(gestuurd).not.toContain(geheim);
    expect(gestuurd).not.toContain('"keuze":"tenzij"');
  }

  await geefStandpunt(carla, { zelf: true });
  for (const { page } of [anna, bram, carla, dirk]) {
    await page.getByText('Advies: zelf begeleiden.').first().waitFor();
    await page.getByText(geheim).first().waitFor();
  }
  expect(await bram.page.getByRole('button', { name: 'Leg het besluit vast' }).count()).toBe(0);
  await anna.page.getByRole('button', { name: 'Leg het besluit vast' }).click();
  await anna.dialoog.getByRole('group', { name: 'Wie pakt dit op?' }).getByRole('radio', { name: carla.naam }).check();
  await anna.dialoog.getByRole('button', { name: 'Leg het besluit vast' }).click();
  for (const { page } of [anna, bram, carla, dirk]) await page.getByText('Besluit: zelf begeleiden.').first().waitFor();

  await carla.naar('/chat');
  await carla.typ(`contact ${nummer} 45 min huisbezoek`);
  await carla.page.getByText(`Genoteerd bij ${nummer}: huisbezoek, 45 minuten`).first().waitFor();
  await carla.page.getByRole('button', { name: 'Rond af' }).last().click();
  await carla.dialoog.getByRole('combobox', { name: 'Waarom stopte het?' }).selectOption('Volgens plan');
  await carla.dialoog.getByRole('button', { name: 'Rond af' }).click();
  await carla.dialoog.waitFor({ state: 'detached' });

  await dirk.naar(`/cijfers?van=${dag}&tot=${dag}`);
  const uitgestroomd = dirk.page
    .getByRole('article')
    .filter({ has: dirk.page.getByRole('heading', { name: 'Uitstroom', exact: true }) });
  await uitgestroomd.getByText(String(ervoor + 1), { exact: true }).waitFor();
  expect(await uitstroom(teamleider, teamId)).toBe(ervoor + 1);
  for (const { fouten } of [anna, bram, carla, dirk]) expect(fouten).toEqual([]);
});
