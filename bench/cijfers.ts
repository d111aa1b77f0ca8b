import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { maakClient } from '@tenzij/contract/client.ts';
import { openInstallation } from '@tenzij/e2e/harness/installation.ts';
import { inhoud, meldAan } from '@tenzij/e2e/harness/personas.ts';
import { startServer } from '@tenzij/e2e/harness/postgres.ts';
import { root } from '@tenzij/scripts/house.ts';
import pg from 'pg';
import { casussen, inrichting } from './cijferstad.ts';
import { id } from './groeistad.ts';
import { meet, schrijfTabel } from './meet.ts';

/* The figures of a gemeente with ten years of trajecten, and with an eleventh: `CIJFERS=10000` for a small one. */

const aantal = Number(process.env.CIJFERS ?? 1_000_000);
const partij = 100_000;
const keer = 5;
const dag = (geleden: number) => new Date(Date.now() - geleden * 86_400_000).toISOString().slice(0, 10);
const jaar = `van=${dag(364)}&tot=${dag(0)}`;
const alles = `van=${dag(4015)}&tot=${dag(0)}`;
const vragen = [jaar, ...['maand', 'kwartaal', 'team'].map((per) => `${jaar}&per=${per}`), alles, `${alles}&per=jaar`];

const server = await startServer();
const TENZIJ_DATA = await mkdtemp(join(tmpdir(), 'tenzij-cijfers-'));
const env = { ...process.env, DATABASE_URL: server.url, TENZIJ_DATA };
await promisify(execFile)(process.execPath, ['apps/api/src/tenzij.ts', 'migreer'], { cwd: root, env });
const database = new pg.Client({ connectionString: server.url });
await database.connect();
await database.query(inrichting);

const vul = async (eersteNr: number, hoeveel: number, eersteDag: string, dagen: number) => {
  for (let nr = eersteNr; nr < eersteNr + hoeveel; nr += partij)
    for (const vraag of casussen(nr, Math.min(partij, eersteNr + hoeveel - nr), eersteDag, dagen))
      await database.query(vraag);
  await database.query('vacuum analyze');
};

/** Until each month that changed was counted again. */
const totGeteld = async () => {
  const begin = performance.now();
  for (;;) {
    const { rows } = await database.query<{ klaar: boolean }>(
      `select not exists (select from kpi_vuil) and exists (select from kpi_geteld) as klaar`,
    );
    if (rows[0]?.klaar === true) break;
    await new Promise((verder) => setTimeout(verder, 500));
  }
  console.log(`all months counted: ${((performance.now() - begin) / 1000).toFixed(0)} s`);
};

const bodem = `select count(*) from traject where gemeente_id = ${id('gemeente', 1)}`;

await vul(1, aantal, 'current_date - 3650', 3650);
const installatie = await openInstallation({ doors: ['api'], databaseUrl: server.url, beginWith: TENZIJ_DATA });
const basis = installatie.address('api');
const meetAlle = async (kop: string) => {
  await totGeteld();
  await database.query('vacuum analyze');
  const { items } = inhoud(await maakClient({ basis }).demoPersonas());
  const consulent = items.find(({ rol }) => rol === 'wmo_consulent');
  if (consulent === undefined) throw new Error('nobody is a wmo_consulent');
  const { token } = await meldAan(basis, consulent);
  const metingen = [];
  for (const vraag of vragen)
    metingen.push(
      await meet(vraag, keer, async () => {
        const antwoord = await fetch(`${basis}/v1/kpis?${vraag}`, { headers: { authorization: `Bearer ${token}` } });
        if (!antwoord.ok) throw new Error(`${vraag} answered with ${antwoord.status}`);
        await antwoord.text();
      }),
    );
  schrijfTabel(kop, await meet('counting the trajecten in bare SQL', keer, () => database.query(bodem)), metingen);
};
try {
  await meetAlle(`${aantal} trajecten in ten years`);
  await vul(aantal + 1, aantal / 10, 'current_date - 4015', 365);
  await meetAlle('and an eleventh year');
} finally {
  await installatie.close();
  await database.end();
  await rm(TENZIJ_DATA, { recursive: true, force: true });
  await server.stop();
}
