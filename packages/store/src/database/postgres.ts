import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import { Effect, PubSub, Redacted, Schedule, Stream } from 'effect';
import pg from 'pg';
import { probeer } from './fouten.ts';
import { migratiesMap, migreer } from './migreer.ts';
import { type Drizzle, kanaal, naamgeving, type Verbinding } from './Verbinding.ts';

const wachttijd = { connectionTimeoutMillis: 5_000, keepAlive: true, application_name: 'tenzij' };

// A connection that breaks is replaced at its next use; without a listener the event would end the process.
const negeer = () => undefined;

type Nieuws = { readonly inhoud: string } | 'opnieuw';

/** Listens until the connection breaks. */
const luister = (url: string, nieuws: PubSub.PubSub<Nieuws>) =>
  Effect.callback<never, unknown>((klaar) => {
    const client = new pg.Client({ connectionString: url, ...wachttijd });
    const gebroken = (fout?: unknown) => klaar(Effect.fail(fout));
    client.on('error', gebroken).on('end', gebroken);
    client.on('notification', ({ payload }) => void PubSub.publishUnsafe(nieuws, { inhoud: payload ?? '' }));
    client
      .connect()
      .then(() => client.query(`listen ${kanaal}`))
      .then(() => void PubSub.publishUnsafe(nieuws, 'opnieuw'))
      .catch(gebroken);
    return Effect.promise(() => client.removeAllListeners().on('error', negeer).end());
  });

/** A PostgreSQL server, by a pool of connections. */
export const openPostgres = Effect.fn('store.openPostgres')(function* (adres: Redacted.Redacted<string>) {
  const url = Redacted.value(adres);
  const pool = yield* Effect.acquireRelease(
    Effect.sync(() => {
      const nieuw = new pg.Pool({
        connectionString: url,
        max: 20,
        statement_timeout: 120_000,
        idle_in_transaction_session_timeout: 60_000,
        ...wachttijd,
      });
      nieuw.on('error', negeer);
      return nieuw;
    }),
    (open) => Effect.promise(() => open.end()),
  );
  const metVerbinding: Verbinding['metVerbinding'] = (gebruik) =>
    Effect.acquireUseRelease(
      Effect.map(
        probeer(() => pool.connect()),
        (client) => client.on('error', negeer),
      ),
      (client) => gebruik(drizzle({ client, casing: naamgeving }) as unknown as Drizzle),
      // One that did not come out of its transaction is not given to the next.
      (client) => Effect.sync(() => client.off('error', negeer).release(client.getTransactionStatus() !== 'I')),
    );
  yield* metVerbinding((db) => migreer(db, () => migrate(db as never, { migrationsFolder: migratiesMap })));

  const nieuws = yield* PubSub.sliding<Nieuws>(1024);
  const opnieuw = Schedule.min([Schedule.exponential('100 millis'), Schedule.spaced('5 seconds')]);
  yield* luister(url, nieuws).pipe(Effect.retry(opnieuw), Effect.forkScoped);
  const verbinding: Verbinding = {
    motor: 'postgres',
    metVerbinding,
    // The server's autovacuum sees to it.
    naGroei: Effect.void,
    meldingen: Stream.fromPubSub(nieuws),
  };
  return verbinding;
});
