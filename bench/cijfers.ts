import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { openInstallation } from '@tenzij/e2e/harness/installation.ts';
import { startServer } from '@tenzij/e2e/harness/postgres.ts';
import { buildConsole } from '@tenzij/scripts/build.ts';
import { root } from '@tenzij/scripts/house.ts';
import pg from 'pg';
import { ms, openPagina, wachtTot } from './cijferpagina.ts';
import { casussen, inrichting, type Jaren } from './cijferstad.ts';
import { openCijfers } from './cijfervragen.ts';
import { id } from './groeistad.ts';

/*
 * The figures of a gemeente with ten years of trajecten, and with an eleventh: `CIJFERS=10000` for a small one. A city
 * takes a while to build: `CIJFERSTAD=postgresql://...` measures one that stands.
 */

const aantal = Number(process.env.CIJFERS ?? 1_000_000);
const staat = process.env.CIJFERSTAD;
const partij = 100_000;
const keer = 5;
const amsterdam = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });
const dag = (geleden: number) => amsterdam.format(Date.now() - geleden * 86_400_000);
const nu = dag(0);
const jaar = Number(nu.slice(0, 4));

const server = staat === undefined ? await startServer() : undefined;
const url = staat ?? server?.url ?? '';
const TENZIJ_DATA = await mkdtemp(join(tmpdir(), 'tenzij-cijfers-'));
await promisify(execFile)(process.execPath, ['apps/api/src/tenzij.ts', 'migreer'], {
  cwd: root,
  env: { ...process.env, DATABASE_URL: url, TENZIJ_DATA },
});
const database = new pg.Client({ connectionString: url });
await database.connect();

const vul = async (jaren: Jaren) => {
  const tot = jaren.eersteNr + jaren.aantal;
  for (let nr = jaren.eersteNr; nr < tot; nr += partij)
    for (const vraag of casussen(jaren, nr, Math.min(nr + partij, tot) - 1)) await database.query(vraag);
  await database.query('vacuum analyze');
};

/** Until each month that changed was counted again, and the stand of today. */
const totGeteld = async () => {
  const duur = await wachtTot(async () => {
    const { rows } = await database.query<{ klaar: boolean }>(
      `select not exists (select from kpi_vuil) and exists (
         select from kpi_geteld where feit = 'caseload' and op = (now() at time zone 'Europe/Amsterdam')::date
       ) as klaar`,
    );
    return rows[0]?.klaar === true;
  });
  await database.query('vacuum analyze');
  console.log(`all months counted: ${(duur / 1000).toFixed(0)} s`);
};

const een = async (soort: string, nr: number) =>
  (await database.query<{ id: string }>(`select ${id(soort as never, nr)} as id`)).rows[0]?.id ?? '';

/** As the page asks them, by each filter, and over all there is. */
const vragen = async () => {
  const pagina = { van: `${jaar - 1}-01-01`, tot: nu };
  const alles = { van: `${jaar - 12}-01-01`, tot: nu };
  // Typed by hand, and the least that was counted before: both months are cut in the middle.
  const gesneden = { van: `${jaar - 2}-03-16`, tot: `${jaar - 1}-10-15` };
  const smal = {
    teamId: await een('team', 1),
    wijkId: await een('wijk', 2),
    pilotId: await een('pilot', 11),
    organisatieId: await een('organisatie', 1),
    domein: 'wmo',
    buitenPilot: 'true',
  };
  const { rows } = await database.query<{ van: string; tot: string }>(
    `select gestart_op::text as van, coalesce(eindigt_op, current_date)::text as tot from pilot where id = ${id('pilot', 11)}`,
  );
  return [
    ...['maand', 'team', 'wijk', 'organisatie', 'leefgebied'].map((per) => ({ ...pagina, per })),
    ...Object.entries(smal).map(([filter, waarde]) => ({ ...pagina, per: 'maand', [filter]: waarde })),
    ...rows.map((pilot) => ({ ...pilot, pilotId: smal.pilotId, per: 'kwartaal' })),
    { van: dag(364), tot: dag(10), per: 'maand' },
    ...['maand', 'team', 'wijk', 'organisatie'].map((per) => ({ ...gesneden, per })),
    alles,
    ...['jaar', 'team', 'wijk'].map((per) => ({ ...alles, per })),
  ];
};
const inWoorden = (vraag: Record<string, string>) =>
  Object.entries(vraag)
    .map(([naam, waarde]) => (naam.endsWith('Id') ? naam : `${naam}=${waarde}`))
    .join(' ');

const meetVragen = async (kop: string) => {
  const begin = performance.now();
  await database.query(`select count(*) from traject where gemeente_id = ${id('gemeente', 1)}`);
  const bodem = performance.now() - begin;
  const cijfers = await openCijfers(url, await een('gemeente', 1));
  const regels = [];
  for (const vraag of await vragen()) {
    const { samen, traagste } = await cijfers.meet(vraag as never, keer);
    regels.push({
      vraag: inWoorden(vraag),
      'de traagste': ms(traagste),
      'alle samen': ms(samen),
      'keer de bodem': (samen / bodem).toFixed(1),
    });
  }
  await cijfers.sluit();
  console.log(`\n${kop}: at the database. Counting the trajecten in bare SQL took ${ms(bodem)}`);
  console.table(regels);
};

const meetPagina = async (kop: string) => {
  const regels = await openPagina({ url, data: TENZIJ_DATA, database, keer, van: `${jaar - 1}-01-01`, tot: nu });
  console.log(`\n${kop}: the page of the figures in a browser`);
  console.table(regels);
};

const meetAlles = async (kop: string) => {
  await meetVragen(kop);
  await meetPagina(kop);
};

try {
  await buildConsole()?.problem;
  if (staat === undefined) {
    await database.query(inrichting);
    await vul({ eersteNr: 1, aantal, eersteDag: 'current_date - 3650', dagen: 3650 });
  }
  const teller = await openInstallation({ doors: ['api'], databaseUrl: url, beginWith: TENZIJ_DATA });
  try {
    await totGeteld();
    await meetAlles(staat === undefined ? `${aantal} trajecten in ten years` : 'the city that stands');
    if (staat === undefined) {
      await vul({ eersteNr: aantal + 1, aantal: aantal / 10, eersteDag: 'current_date - 4015', dagen: 365 });
      await totGeteld();
      await meetAlles('and an eleventh year');
    }
  } finally {
    await teller.close();
  }
} finally {
  await database.end();
  await rm(TENZIJ_DATA, { recursive: true, force: true });
  await server?.stop();
}
