import pg from 'pg';
import { expect, it } from 'vitest';
import { createDatabase } from './database.ts';

it('gives a real PostgreSQL with an empty UTF-8 database of its own', async () => {
  const database = await createDatabase();
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const { rows } = await client.query(
    "select current_setting('server_encoding') as encoding, upper('coëfficiënt') as upper, count(*)::int as tables from pg_tables where schemaname = 'public'",
  );
  await client.end();
  await database.drop();
  expect(rows).toEqual([{ encoding: 'UTF8', upper: 'COËFFICIËNT', tables: 0 }]);
});
