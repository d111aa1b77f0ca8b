import { maakClient } from '@tenzij/contract/client.ts';
import { openBrowser } from '@tenzij/e2e/harness/browser.ts';
import { openAls } from '@tenzij/e2e/harness/console.ts';
import { type Installation, openInstallation } from '@tenzij/e2e/harness/installation.ts';
import { inhoud } from '@tenzij/e2e/harness/personas.ts';
import { kanaal } from '@tenzij/store/database/Verbinding.ts';
import type pg from 'pg';
import { idOpRij } from './cijferstad.ts';
import { id } from './groeistad.ts';

export const ms = (getal: number) => `${getal.toFixed(0)} ms`;

interface Opzet {
  readonly url: string;
  readonly data: string;
  readonly database: pg.Client;
  readonly keer: number;
  readonly van: string;
  readonly tot: string;
}

/** Looks until it is so, and says how long that took. */
export const wachtTot = async (isZo: () => boolean | Promise<boolean>) => {
  const begin = performance.now();
  while (!(await isZo())) await new Promise((verder) => setTimeout(verder, 100));
  return performance.now() - begin;
};

const heeftGezegd = (installatie: Installation, woorden: string) => () =>
  installatie.log('api').some((regel) => regel.includes(woorden));

/** One melding becomes another; who writes it through the api says so too. */
const wijzig = async (database: pg.Client) => {
  await database.query(`update melding set bron = case bron when 'school' then 'huisarts' else 'school' end
    where gemeente_id = ${id('gemeente', 1)} and id = ${idOpRij('melding', 7)}`);
  await database.query(`select pg_notify('${kanaal}', ${id('gemeente', 1)}::text)`);
};

const isGeteld = async (database: pg.Client) => {
  const { rows } = await database.query<{ aantal: number }>('select count(*)::int as aantal from kpi_vuil');
  return rows[0]?.aantal === 0;
};

/** How long the page takes in a browser: at first, from then on, at once after a change, and when that is counted. */
export const openPagina = async ({ url, data, database, keer, ...periode }: Opzet) => {
  await using installatie = await openInstallation({ doors: ['api', 'console'], databaseUrl: url, beginWith: data });
  await wachtTot(heeftGezegd(installatie, 'De cijfers zijn bij.'));
  const { items } = inhoud(await maakClient({ basis: installatie.address('api') }).demoPersonas());
  const browser = await openBrowser();
  const regels = [];
  for (const rol of ['wmo_consulent', 'stuurgroep'] as const) {
    const persona = items.find((wie) => wie.rol === rol);
    if (persona === undefined) throw new Error(`nobody is a ${rol}`);
    const page = await openAls(browser, installatie, persona);
    const open = async () => {
      const begin = performance.now();
      await page.goto(`${installatie.address('console')}/cijfers?${new URLSearchParams(periode)}`, {
        waitUntil: 'load',
      });
      return performance.now() - begin;
    };
    const mediaan = async () => {
      const tijden = [];
      for (let nummer = 0; nummer < keer; nummer++) tijden.push(await open());
      return tijden.toSorted((a, b) => a - b)[Math.floor(keer / 2)] ?? Number.NaN;
    };
    const eerste = await open();
    const daarna = await mediaan();
    await wijzig(database);
    const naWijziging = await open();
    await wijzig(database);
    const bijNa = await wachtTot(() => isGeteld(database));
    regels.push({
      wie: rol,
      eerste: ms(eerste),
      daarna: ms(daarna),
      'meteen na een wijziging': ms(naWijziging),
      'geteld na': ms(bijNa),
      'en dan': ms(await mediaan()),
    });
    await page.context().close();
  }
  await browser.close();
  return regels;
};
