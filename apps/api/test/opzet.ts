import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Store } from '@tenzij/store/Store.ts';
import { eigenDatabase } from '@tenzij/store/test/eigenDatabase.ts';
import { storeInGeheugen } from '@tenzij/store/test/inGeheugen.ts';
import { ConfigProvider, type Context, type Duration, Effect, Exit, Layer, Redacted, Scope } from 'effect';
import type { Hono } from 'hono';
import pg from 'pg';
import { afterAll, beforeAll } from 'vitest';
import { type AppOptions, makeApp } from '../src/app.ts';
import type { Rooms } from '../src/http/Handler.ts';
import { LogLine } from '../src/http/log.ts';
import { tokensLayer } from '../src/http/Tokens.ts';
import { Instellingen } from '../src/instellingen.ts';
import { ImportWerk } from '../src/register/ImportWerk.ts';
import { type Proefgemeente, proefgemeente, richtProefgemeenteIn } from './gemeente.ts';

const alsEigenaar = async <A>(url: string, werk: (client: pg.Client) => Promise<A>): Promise<A> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await werk(client);
  } finally {
    await client.end();
  }
};

const eigenMap = Effect.acquireRelease(
  Effect.promise(() => mkdtemp(join(tmpdir(), 'tenzij-api-'))),
  (map) => Effect.promise(() => rm(map, { recursive: true, force: true })),
);

/** By which the bot is known to the api of a test. */
export const botsleutel = 'een-geheim-van-de-bot-alleen-voor-proeven';

export interface Opties {
  readonly motor?: 'pglite' | 'postgres';
  readonly instellingen?: () => Partial<Instellingen['Service']>;
  readonly app?: Partial<AppOptions>;
  /** An empty store. */
  readonly zonderGemeente?: boolean;
  /** By which way the api reaches its database. */
  readonly langs?: (databaseUrl: string) => Promise<string>;
  /** How long an import is waited for. */
  readonly geduld?: Duration.Input;
}

/** The whole api in this process, on a real store of one test file. */
export interface Proef {
  readonly app: Hono;
  readonly gemeente: Proefgemeente;
  readonly log: ReadonlyArray<string>;
  readonly datamap: string;
  readonly run: <A, E>(effect: Effect.Effect<A, E, Rooms>) => Promise<A>;
  /** The database of this test; only on PostgreSQL. */
  readonly databaseUrl: string;
  /** How many rows there are, in every table; only on PostgreSQL. */
  readonly telRijen: () => Promise<Readonly<Record<string, number>>>;
  /** As the owner of the database, past every policy; only on PostgreSQL. */
  readonly ruw: (vraag: string) => Promise<ReadonlyArray<Record<string, unknown>>>;
}

const tellenSql = `select coalesce(string_agg(format('select %L as tabel, count(*)::int as aantal from %I', relname, relname), ' union all '), '') as vraag
  from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`;

const begin = async ({ motor = 'postgres', instellingen, app = {}, zonderGemeente = false, geduld, langs }: Opties) => {
  const scope = Scope.makeUnsafe();
  const log: Array<string> = [];
  const inScope = <A, E, R>(effect: Effect.Effect<A, E, R>) => Scope.provide(effect, scope);
  const map = await Effect.runPromise(inScope(eigenMap));
  const url = motor === 'postgres' ? await Effect.runPromise(inScope(eigenDatabase)) : undefined;
  const store = url === undefined ? storeInGeheugen : Store.layerPostgres(Redacted.make((await langs?.(url)) ?? url));
  const ingesteld = Layer.succeed(Instellingen, {
    poort: 0,
    host: '127.0.0.1',
    datamap: map,
    consoleUrl: 'https://tenzij.example',
    demo: true,
    oidc: null,
    botsleutel: Redacted.make(botsleutel),
    ...instellingen?.(),
  });
  const alles = Layer.mergeAll(tokensLayer, geduld === undefined ? ImportWerk.layer : ImportWerk.layerMet(geduld)).pipe(
    Layer.provideMerge(
      Layer.mergeAll(
        store,
        ingesteld,
        Layer.succeed(LogLine, (line) => void log.push(line)),
      ),
    ),
    Layer.provide(ConfigProvider.layer(ConfigProvider.fromUnknown({ TENZIJ_DATA: map }))),
  );
  const rooms: Context.Context<Rooms> = await Effect.runPromise(Layer.buildWithScope(alles, scope));
  const run: Proef['run'] = (effect) => Effect.runPromise(Effect.provideContext(effect, rooms));
  const ruw: Proef['ruw'] = async (vraag) =>
    alsEigenaar(url ?? '', async (client) => (await client.query<Record<string, unknown>>(vraag)).rows);
  const proef: Proef = {
    app: makeApp({
      demo: true,
      log: (line) => void log.push(line),
      run: (effect) => Effect.runPromiseExit(Effect.provideContext(effect, rooms)),
      rateLimit: () => undefined,
      ...app,
    }),
    gemeente: zonderGemeente ? proefgemeente : await run(richtProefgemeenteIn),
    log,
    datamap: map,
    databaseUrl: url ?? '',
    run,
    ruw,
    telRijen: async () => {
      const [{ vraag } = { vraag: '' }] = await ruw(tellenSql);
      const rijen = await ruw(String(vraag));
      return Object.fromEntries(rijen.map(({ tabel, aantal }) => [String(tabel), Number(aantal)]));
    },
  };
  return { proef, einde: () => Effect.runPromise(Scope.close(scope, Exit.void)) };
};

/** Opened before the file's first test and closed after its last. */
export const opzet = (opties: Opties = {}): Proef => {
  let bezig: Awaited<ReturnType<typeof begin>> | undefined;
  beforeAll(async () => {
    bezig = await begin(opties);
  });
  afterAll(async () => {
    await bezig?.einde();
  });
  const nu = (): Proef => {
    if (bezig === undefined) throw new Error('The api is opened before the first test.');
    return bezig.proef;
  };
  return {
    get app() {
      return nu().app;
    },
    get gemeente() {
      return nu().gemeente;
    },
    get log() {
      return nu().log;
    },
    get databaseUrl() {
      return nu().databaseUrl;
    },
    get datamap() {
      return nu().datamap;
    },
    run: (effect) => nu().run(effect),
    ruw: (vraag) => nu().ruw(vraag),
    telRijen: () => nu().telRijen(),
  };
};
