import { randomUUID } from 'node:crypto';
import { Effect, Redacted } from 'effect';
import pg from 'pg';
import { inject } from 'vitest';
import { openPostgres } from '../src/database/postgres.ts';
import { kenmerkVanMigraties } from './beeld.ts';

declare module 'vitest' {
  interface ProvidedContext {
    postgresUrl: string;
  }
}

const naar = (database: string): string => {
  const url = new URL(inject('postgresUrl'));
  url.pathname = `/${database}`;
  return url.href;
};

const alsBeheerder = async <A>(werk: (client: pg.Client) => Promise<A>): Promise<A> => {
  const client = new pg.Client({ connectionString: inject('postgresUrl') });
  await client.connect();
  try {
    return await werk(client);
  } finally {
    await client.end();
  }
};

/** A migrated database that the others are copied from; whoever comes first makes it. */
const sjabloon = async (): Promise<string> => {
  const naam = `tenzij_sjabloon_${await kenmerkVanMigraties()}`;
  await alsBeheerder(async (client) => {
    await client.query('select pg_advisory_lock(1)');
    const { rowCount } = await client.query('select from pg_database where datname = $1', [naam]);
    if (rowCount === 1) return;
    await client.query(`create database ${naam}_bezig`);
    await Effect.runPromise(Effect.scoped(openPostgres(Redacted.make(naar(`${naam}_bezig`)))));
    await client.query(`alter database ${naam}_bezig rename to ${naam}`);
  });
  return naam;
};

/** An empty, migrated database that goes when the scope closes. */
export const eigenDatabase = Effect.acquireRelease(
  Effect.promise(async () => {
    const naam = `tenzij_${randomUUID().replaceAll('-', '')}`;
    const van = await sjabloon();
    await alsBeheerder((client) => client.query(`create database ${naam} template ${van}`));
    return naam;
  }),
  (naam) =>
    Effect.promise(() => alsBeheerder((client) => client.query(`drop database if exists ${naam} with (force)`))),
).pipe(Effect.map(naar));

/** An empty database of a login that may make roles and nothing more, as a hosted server gives one. */
export const legeDatabaseVan = (rol: string) =>
  Effect.acquireRelease(
    Effect.promise(async () => {
      // The application's roles are another's here, who gives them: on a server of its own this login makes them.
      await sjabloon();
      return alsBeheerder(async (client) => {
        await client.query(`create role ${rol} login createrole password 'geheim'`);
        await client.query(`grant tenzij_app, tenzij_zoeker to ${rol} with admin option`);
        await client.query(`create database ${rol} owner ${rol}`);
        const url = new URL(naar(rol));
        url.username = rol;
        url.password = 'geheim';
        return url.href;
      });
    }),
    () =>
      Effect.promise(() =>
        alsBeheerder(async (client) => {
          await client.query(`drop database if exists ${rol} with (force)`);
          await client.query(`revoke tenzij_app, tenzij_zoeker from ${rol} cascade`);
          await client.query(`drop role ${rol}`);
        }),
      ),
  );

export const vraagAls = async (url: string, vraag: string): Promise<ReadonlyArray<unknown>> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(vraag)).rows;
  } finally {
    await client.end();
  }
};
