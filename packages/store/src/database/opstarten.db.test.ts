import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Cause, ConfigProvider, Effect, Exit, Layer, Redacted } from 'effect';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eigenDatabase, legeDatabaseVan, vraagAls } from '../../test/eigenDatabase.ts';
import { nieuweGemeente } from '../../test/gemeente.ts';
import { motor } from '../../test/opzet.ts';
import { Store } from '../Store.ts';
import { houdSlot } from './slot.ts';

const instellingen = (waarden: Record<string, string> = {}) =>
  ConfigProvider.layer(ConfigProvider.fromUnknown(waarden));
const met = <A, E, E2>(laag: Layer.Layer<Store, E2>, effect: Effect.Effect<A, E, Store>, waarden = {}) =>
  Effect.runPromiseExit(Effect.scoped(Effect.provide(effect, Layer.provide(laag, instellingen(waarden)))));
const foutVan = (exit: Exit.Exit<unknown, unknown>) => (Exit.isFailure(exit) ? Cause.squash(exit.cause) : undefined);
const gezond = Effect.flatMap(Store, (store) => store.gezondheid);

let map: string;
beforeEach(async () => {
  map = await mkdtemp(join(tmpdir(), 'tenzij-store-'));
});
afterEach(() => rm(map, { recursive: true, force: true }));

if (motor === 'pglite')
  describe('een map met PGlite', () => {
    it('houdt vast wat erin staat, met een eigen sleutel die niemand anders leest', async () => {
      const laag = Store.layerPglite(map);
      const eerste = await met(laag, nieuweGemeente);
      const g = Exit.isSuccess(eerste) ? eerste.value : undefined;
      const tweede = await met(
        laag,
        Effect.flatMap(Store, (store) => store.aanmelding.gemeenten),
      );
      expect(tweede).toEqual(Exit.succeed([g?.gemeente]));
      expect((await stat(join(map, 'sleutel'))).mode & 0o777).toBe(0o600);
      expect(Buffer.from(await readFile(join(map, 'sleutel'), 'utf8'), 'base64')).toHaveLength(32);
    });

    it('is van één proces: een tweede hoort wie het heeft', async () => {
      const laag = Store.layerPglite(map);
      const exit = await met(
        laag,
        Effect.promise(() => met(laag, gezond)),
      );
      expect(Exit.isSuccess(exit) && foutVan(exit.value)).toMatchObject({ _tag: 'DatamapInGebruik', pid: process.pid });
    });

    it('weigert ook een ander proces dat nog leeft, en niet een dat werd afgebroken', async () => {
      const houder = spawn(process.execPath, ['-e', 'process.stdin.resume()'], { stdio: ['pipe', 'ignore', 'ignore'] });
      await once(houder, 'spawn');
      const start =
        (await readFile(`/proc/${houder.pid}/stat`, 'utf8').catch(() => '')).split(') ')[1]?.split(' ')[19] ?? null;
      const slot = JSON.stringify({ pid: houder.pid, start });
      await writeFile(join(map, 'slot'), slot);
      const probeer = () => Effect.runPromiseExit(Effect.scoped(houdSlot(map)));
      expect(foutVan(await probeer())).toMatchObject({ _tag: 'DatamapInGebruik', pid: houder.pid });
      houder.kill('SIGKILL');
      await once(houder, 'exit');
      expect(await probeer()).toEqual(Exit.void);
      await expect(stat(join(map, 'slot'))).rejects.toThrow();
    });

    it('is niet van een proces dat nu hetzelfde nummer heeft', async () => {
      await writeFile(join(map, 'slot'), JSON.stringify({ pid: process.pid, start: '1' }));
      expect(await Effect.runPromiseExit(Effect.scoped(houdSlot(map)))).toEqual(Exit.void);
      await writeFile(join(map, 'slot'), 'half geschrev');
      expect(await Effect.runPromiseExit(Effect.scoped(houdSlot(map)))).toEqual(Exit.void);
    });

    it('van twee die het tegelijk vinden krijgt één het', async () => {
      await writeFile(join(map, 'slot'), JSON.stringify({ pid: 2 ** 22 + 1, start: null }));
      const beide = await Effect.runPromise(
        Effect.scoped(
          Effect.all([Effect.exit(houdSlot(map)), Effect.exit(houdSlot(map))], { concurrency: 'unbounded' }),
        ),
      );
      expect(beide.filter(Exit.isSuccess)).toHaveLength(1);
    });

    it('van vier processen die het tegelijk verlaten vinden krijgt één het', async () => {
      await writeFile(join(map, 'slot'), JSON.stringify({ pid: 2 ** 22 + 1, start: null }));
      const bron = `
        import { Effect } from ${JSON.stringify(import.meta.resolve('effect'))};
        import { houdSlot } from ${JSON.stringify(new URL('./slot.ts', import.meta.url).href)};
        process.stdout.write('klaar ');
        await new Promise((af) => process.stdin.once('data', af));
        const exit = await Effect.runPromise(Effect.scoped(Effect.andThen(Effect.exit(houdSlot(process.argv[1])), (exit) =>
          Effect.promise(async () => {
            process.stdout.write(exit._tag + ' ');
            await new Promise((einde) => process.stdin.once('data', einde));
          }))));`;
      const processen = Array.from({ length: 4 }, () =>
        spawn(process.execPath, ['--input-type=module', '-e', bron, map], { stdio: ['pipe', 'pipe', 'inherit'] }),
      );
      const zegt = (van: (typeof processen)[number]) =>
        once(van.stdout, 'data').then(([tekst]) => String(tekst).trim());
      await Promise.all(processen.map(zegt));
      const antwoorden = processen.map(zegt);
      for (const van of processen) van.stdin.write('af');
      expect((await Promise.all(antwoorden)).toSorted()).toEqual([...Array(3).fill('Failure'), 'Success']);
      const eindes = processen.map((van) => once(van, 'exit'));
      for (const van of processen) van.stdin.end('einde');
      await Promise.all(eindes);
    });

    it('van een nieuwere versie blijft dicht', async () => {
      const laag = Store.layerPglite(map);
      await met(laag, gezond);
      const { PGlite } = await import('@electric-sql/pglite');
      const client = await PGlite.create({ dataDir: join(map, 'database') });
      await client.exec(`insert into drizzle.__drizzle_migrations (hash, created_at) values ('later', 99999999999999)`);
      await client.close();
      expect(foutVan(await met(laag, gezond))).toMatchObject({
        _tag: 'DatabaseNieuwer',
        message: expect.stringContaining('nieuwere versie'),
      });
    });
  });

describe('de sleutel van identiteiten', () => {
  const laag = Store.layerPglite();
  it.each([
    { waarden: { TENZIJ_ENCRYPTION_KEY: 'te kort' }, wat: 'te kort' },
    { waarden: { NODE_ENV: 'production' }, wat: 'in productie niet gezet' },
    { waarden: { OIDC_ISSUER: 'https://login.example' }, wat: 'met een issuer niet gezet' },
  ])('moet kloppen: $wat', async ({ waarden }) => {
    expect(foutVan(await met(laag, gezond, waarden))).toMatchObject({
      _tag: 'OngeldigeInstelling',
      message: expect.stringMatching(/^TENZIJ_ENCRYPTION_KEY: .*\.$/),
    });
  });
});

if (motor === 'postgres')
  describe('een server', () => {
    it('mag door drie processen tegelijk gemigreerd worden', async () => {
      const laag = (url: string) => Store.layerPostgres(Redacted.make(url));
      const exits = await Effect.runPromise(
        Effect.scoped(
          Effect.flatMap(eigenDatabase, (url) =>
            Effect.promise(() => Promise.all([1, 2, 3].map(() => met(laag(url), gezond, { TENZIJ_DATA: map })))),
          ),
        ),
      );
      expect(exits).toEqual(exits.map(() => Exit.succeed({ motor: 'postgres' })));
    });

    it('mag van een eigenaar zijn die niet alles mag, en die ziet zelf ook niets', async () => {
      const rol = `eigenaar_${crypto.randomUUID().slice(0, 8)}`;
      const uitkomst = await Effect.runPromise(
        Effect.scoped(
          Effect.gen(function* () {
            const url = new URL(yield* legeDatabaseVan(rol));
            const migreer = () =>
              met(Store.layerPostgres(Redacted.make(url.href)), nieuweGemeente, { TENZIJ_DATA: map });
            const exit = yield* Effect.promise(migreer);
            return { exit, gezien: yield* Effect.promise(() => vraagAls(url.href, 'select 1 from medewerker')) };
          }),
        ),
      );
      expect(Exit.isSuccess(uitkomst.exit)).toBe(true);
      expect(uitkomst.gezien).toEqual([]);
    });

    it('die er niet is, is een weigering met één regel', async () => {
      const laag = Store.layerPostgres(Redacted.make('postgresql://niemand@127.0.0.1:1/niets'));
      expect(foutVan(await met(laag, gezond, { TENZIJ_DATA: map }))).toMatchObject({ _tag: 'DatabaseWeg' });
    });
  });
