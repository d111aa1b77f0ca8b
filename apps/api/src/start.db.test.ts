import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

const main = fileURLToPath(new URL('main.ts', import.meta.url));
const tenzij = fileURLToPath(new URL('tenzij.ts', import.meta.url));

let map: string;
const levend = new Set<ChildProcess>();
beforeAll(async () => {
  map = await mkdtemp(join(tmpdir(), 'tenzij-start-'));
});
afterAll(async () => {
  for (const kind of levend) kind.kill('SIGKILL');
  await rm(map, { recursive: true, force: true });
});

const vrijePoort = () =>
  new Promise<number>((klaar) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => klaar(port));
    });
  });

interface Proces {
  readonly kind: ChildProcess;
  readonly gezegd: () => string;
  readonly over: Promise<number | NodeJS.Signals>;
}

const start = (bestand: string, env: Record<string, string>, argumenten: ReadonlyArray<string> = []): Proces => {
  const { PATH = '', HOME = '', NODE_COMPILE_CACHE } = process.env;
  const cache = NODE_COMPILE_CACHE === undefined ? {} : { NODE_COMPILE_CACHE };
  const kind = spawn(process.execPath, [bestand, ...argumenten], {
    env: { PATH, HOME, ...cache, TENZIJ_DATA: map, ...env },
  });
  levend.add(kind);
  let gezegd = '';
  kind.stderr.on('data', (stuk) => (gezegd += stuk));
  kind.stdout.on('data', (stuk) => (gezegd += stuk));
  const over = new Promise<number | NodeJS.Signals>((klaar) =>
    kind.once('close', (code, signaal) => {
      levend.delete(kind);
      klaar(code ?? signaal ?? 0);
    }),
  );
  return { kind, gezegd: () => gezegd, over };
};

/** Until it says this, or it has ended. */
const totHetZegt = (proces: Proces, wat: string) =>
  new Promise<void>((klaar) => {
    const kijk = () => {
      if (proces.gezegd().includes(wat)) klaar();
    };
    proces.kind.stderr?.on('data', kijk);
    proces.over.then(() => klaar());
    kijk();
  });

/** It stops by itself, with one plain line. */
const zegtEnStopt = async (env: Record<string, string>, regel: string | RegExp, code = 1) => {
  const proces = start(main, { TENZIJ_API_PORT: String(await vrijePoort()), ...env });
  expect(await proces.over).toBe(code);
  expect(proces.gezegd().trimEnd().split('\n')).toEqual([expect.stringMatching(regel)]);
  expect(proces.gezegd()).not.toMatch(/\n\s+at /);
};

describe('the api does not start, and says why in one line', () => {
  it('where a setting is wrong', () => zegtEnStopt({ TENZIJ_API_PORT: 'x' }, /^TENZIJ_API_PORT: kies een poort/));
  it('in production without an issuer', () =>
    zegtEnStopt({ NODE_ENV: 'production' }, /^OIDC_ISSUER: met NODE_ENV=production moet dit ingesteld zijn/));
  it('where the database is away', async () =>
    zegtEnStopt(
      { DATABASE_URL: `postgresql://x:y@127.0.0.1:${await vrijePoort()}/z` },
      /^De database is niet bereikbaar\./,
    ));
  it('where the database is of a newer version', async () => {
    const url = new URL(inject('postgresUrl'));
    url.pathname = `/tenzij_nieuwer_${process.pid}`;
    const beheer = new pg.Client({ connectionString: inject('postgresUrl') });
    await beheer.connect();
    await beheer.query(`create database tenzij_nieuwer_${process.pid}`);
    const eigen = new pg.Client({ connectionString: url.href });
    await eigen.connect();
    await eigen.query('create schema drizzle');
    await eigen.query('create table drizzle.__drizzle_migrations (id serial, hash text, created_at bigint)');
    await eigen.query(`insert into drizzle.__drizzle_migrations (hash, created_at) values ('x', 99999999999999)`);
    await eigen.end();
    await zegtEnStopt({ DATABASE_URL: url.href }, /^De database is van een nieuwere versie van Tenzij\./);
    await beheer.query(`drop database tenzij_nieuwer_${process.pid} with (force)`);
    await beheer.end();
  });
});

describe('the api without a demo and without an issuer', () => {
  const env = { TENZIJ_DEMO: '0' };
  const leeg = () => ({ ...env, TENZIJ_DATA: join(map, 'zonder') });

  it('starts on loopback with nothing in it, and nobody signs in', async () => {
    const poort = String(await vrijePoort());
    const proces = start(main, { ...leeg(), TENZIJ_API_PORT: poort });
    await totHetZegt(proces, `De api luistert op http://127.0.0.1:${poort}`);
    expect(proces.gezegd()).toContain('Daarom kan niemand zich aanmelden.');
    expect(proces.gezegd()).not.toContain('Demo laden');
    const status = async (pad: string, init: RequestInit = {}) =>
      (await fetch(`http://127.0.0.1:${poort}/v1${pad}`, init)).status;
    expect(await status('/gezondheid')).toBe(200);
    expect(await status('/demo/personas')).toBe(404);
    expect(await status('/demo/sessies', { method: 'POST', body: '{}' })).toBe(404);
    expect(await status('/mij')).toBe(401);
    expect(await status('/mij', { headers: { authorization: 'Bearer a.b.c' } })).toBe(401);
    proces.kind.kill('SIGTERM');
    expect(await proces.over).toBe(0);
  }, 180_000);

  it('gets a gemeente with its first beheerder from the command line, once', async () => {
    const maak = async (...argumenten: ReadonlyArray<string>) => {
      const proces = start(tenzij, leeg(), ['gemeente', ...argumenten]);
      return [await proces.over, proces.gezegd().trimEnd()];
    };
    const bea = ['--beheerder-naam', 'Bea Heer', '--beheerder-email', 'bea@zwolle.example'];
    expect(await maak('Zwolle', ...bea.with(3, 'bea'))).toEqual([1, '--beheerder-email: dit is geen e-mailadres.']);
    expect(await maak('Zwolle', ...bea)).toEqual([0, 'De gemeente Zwolle is gemaakt. Bea Heer is beheerder.']);
    expect(await maak('zwolle', ...bea)).toEqual([1, 'De gemeente zwolle is er al. Er is niets veranderd.']);
    expect(await maak('Assen', ...bea)).toEqual([1, expect.stringMatching(/werkt iemand al bij een andere gemeente/)]);
    expect((await maak('Assen'))[0]).toBe(2);
  }, 180_000);
});

describe('the api with the demo, in a folder of its own', () => {
  it('falls while it loads, starts over, and has everything once', async () => {
    const poort = String(await vrijePoort());
    for (const wat of ['Demo laden: Arnhem', 'Demo laden: Hilversum']) {
      const gevallen = start(main, { TENZIJ_API_PORT: poort });
      await totHetZegt(gevallen, wat);
      gevallen.kind.kill('SIGKILL');
      await gevallen.over;
    }
    const proces = start(main, { TENZIJ_API_PORT: poort });
    await totHetZegt(proces, 'De api luistert');
    const basis = `http://127.0.0.1:${poort}/v1`;
    const { items } = (await (await fetch(`${basis}/demo/personas`)).json()) as {
      items: Array<{ id: string; rol: string }>;
    };
    const consulent = items.find(({ rol }) => rol === 'wmo_consulent')?.id;
    const sessie = await fetch(`${basis}/demo/sessies`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ persona: consulent }),
    });
    const { token } = (await sessie.json()) as { token: string };
    const lijst = await fetch(`${basis}/meldingen?status=ontvangen&limit=200`, {
      headers: { authorization: `Bearer ${token}` },
    });
    const meldingen = ((await lijst.json()) as { items: Array<{ externId: string; voorbeeld: boolean }> }).items;
    const voorbeelden = meldingen.filter(({ voorbeeld }) => voorbeeld).map(({ externId }) => externId);
    expect(voorbeelden.length).toBeGreaterThan(0);
    expect(new Set(voorbeelden).size).toBe(voorbeelden.length);

    const bezet = start(main, { TENZIJ_API_PORT: poort, TENZIJ_DATA: join(map, 'ander'), DATABASE_URL: '' });
    expect(await bezet.over).toBe(1);
    expect(bezet.gezegd()).toContain(`Poort ${poort} is al in gebruik.`);
    await zegtEnStopt({}, /^De map .* is in gebruik door een ander proces/);
    const verifieer = start(tenzij, {}, ['verifieer']);
    expect(await verifieer.over).toBe(1);
    expect(verifieer.gezegd()).toContain('is in gebruik');

    proces.kind.kill('SIGTERM');
    expect(await proces.over).toBe(0);
  }, 180_000);

  it('keeps its journal whole, which the command line can see', async () => {
    const proces = start(tenzij, {}, ['verifieer']);
    expect(await proces.over).toBe(0);
    expect(proces.gezegd()).toMatch(
      /^Arnhem: het journaal klopt \(\d+ regels\)\.\nHilversum: het journaal klopt \(\d+ regels\)\.\n$/,
    );
  });

  it('is served by a command line that explains itself', async () => {
    for (const argumenten of [[], ['dans'], ['import'], ['import', 'x.csv'], ['verifieer', '--snel']]) {
      const proces = start(tenzij, {}, argumenten);
      expect(await proces.over).toBe(2);
      expect(proces.gezegd()).toMatch(/^Gebruik: pnpm tenzij OPDRACHT/);
    }
    const zonder = start(tenzij, {}, ['import', '--gemeente', 'Zwolle', main]);
    expect(await zonder.over).toBe(1);
    expect(zonder.gezegd()).toBe('De gemeente Zwolle is er niet. Er zijn: Arnhem, Hilversum.\n');
    const gemigreerd = start(tenzij, {}, ['migreer']);
    expect([await gemigreerd.over, gemigreerd.gezegd()]).toEqual([0, 'De database is bij.\n']);
  });
});
