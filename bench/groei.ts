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
import { type Ids, type Lijst, lijsten } from './groeilijsten.ts';
import { id, vulGroeistad } from './groeistad.ts';

const keer = 40;

/** A migrated database with so many trajecten in it, and the api on it. */
const openGroeistad = async (server: string, aantal: number) => {
  const adres = new URL(server);
  adres.pathname = `/groei_${aantal}`;
  const beheer = new pg.Client({ connectionString: server });
  await beheer.connect();
  await beheer.query(`create database groei_${aantal}`);
  await beheer.end();
  const TENZIJ_DATA = await mkdtemp(join(tmpdir(), 'tenzij-groei-'));
  const env = { ...process.env, DATABASE_URL: adres.href, TENZIJ_DATA };
  await promisify(execFile)(process.execPath, ['apps/api/src/tenzij.ts', 'migreer'], { cwd: root, env });
  const database = new pg.Client({ connectionString: adres.href });
  await database.connect();
  const begin = performance.now();
  await database.query(vulGroeistad(aantal));
  // As the server does by itself after so much came in.
  await database.query('vacuum analyze');
  console.log(`${aantal} trajecten: ${((performance.now() - begin) / 1000).toFixed(0)} s`);
  const installatie = await openInstallation({ doors: ['api'], databaseUrl: adres.href, beginWith: TENZIJ_DATA });
  const sluit = async () => {
    await installatie.close();
    await database.end();
    await rm(TENZIJ_DATA, { recursive: true, force: true });
  };
  return { database, basis: installatie.address('api'), gezegd: () => installatie.log('api').at(-1), sluit };
};
type Groeistad = Awaited<ReturnType<typeof openGroeistad>>;

const vraagIds = async ({ database }: Groeistad): Promise<Ids> => {
  const { rows } = await database.query<Ids>(
    `select ${id('team', 1)} as team, ${id('coach', 1)} as coach, ${id('overleg', 0)} as overleg, ${id('traject', 2)} as traject`,
  );
  return rows[0] as Ids;
};

/** A list in the name of who opens it; a session of its own, for one may only ask so much. */
const opener = async ({ basis, gezegd }: Groeistad, { wie, pad }: Lijst) => {
  const { items } = inhoud(await maakClient({ basis }).demoPersonas());
  const persona = items.find(({ rol }) => rol === wie);
  if (persona === undefined) throw new Error(`nobody is a ${wie}`);
  const { token } = await meldAan(basis, persona);
  return async () => {
    const antwoord = await fetch(`${basis}/v1${pad}`, { headers: { authorization: `Bearer ${token}` } });
    if (!antwoord.ok) throw new Error(`${pad} answered a ${wie} with ${antwoord.status}: ${gezegd()}`);
    return (await antwoord.text()).length;
  };
};

/** All in turn, so that what else the machine does falls on each alike. Of each the fastest quarter counts. */
const meetOmBeurten = async (...doen: ReadonlyArray<() => Promise<unknown>>) => {
  const tijden = doen.map((): Array<number> => []);
  for (let nummer = -5; nummer < keer; nummer++)
    for (const [plaats, doe] of doen.entries()) {
      const begin = performance.now();
      await doe();
      if (nummer >= 0) tijden[plaats]?.push(performance.now() - begin);
    }
  return tijden.map((alle) => alle.toSorted((een, ander) => een - ander)[Math.floor(keer / 4)] ?? Number.NaN);
};

const kB = (tekens: number) => (tekens / 1000).toFixed(1);
const ms = (getal: number) => `${getal.toFixed(1)} ms`;
const zonderIds = (pad: string) => pad.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/gu, '{id}');

const server = await startServer();
const [klein, groot] = [await openGroeistad(server.url, 100), await openGroeistad(server.url, 100_000)];
try {
  const regels: Array<Record<string, string>> = [];
  for (const lijst of lijsten(await vraagIds(groot))) {
    const kaal = () => groot.database.query(lijst.bodem);
    const [inKlein, inGroot] = [await opener(klein, lijst), await opener(groot, lijst)];
    const lengte = `${kB(await inKlein())} / ${kB(await inGroot())}`;
    const gemeten = await meetOmBeurten(inKlein, inGroot, kaal);
    const [een = 0, ander = 0, bodem = 0] = gemeten;
    regels.push({
      lijst: `${lijst.wie} ${zonderIds(lijst.pad)}`,
      kB: lengte,
      'bij 100': ms(een),
      'bij 100.000': ms(ander),
      groei: (ander / een).toFixed(1),
      'kale SQL': ms(bodem),
      'keer de bodem': (ander / bodem).toFixed(1),
    });
  }
  console.log('\nEvery list and board on PostgreSQL: 600 coaches in 40 teams, with 100 and with 100,000 trajecten');
  console.table(regels);
} finally {
  await klein.sluit();
  await groot.sluit();
  await server.stop();
}
