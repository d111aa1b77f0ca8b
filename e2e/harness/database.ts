import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';

export interface Database {
  /** Hand this to a process as DATABASE_URL. */
  readonly url: string;
  readonly drop: () => Promise<void>;
}

const asAdmin = async (statement: string) => {
  const client = new pg.Client({ connectionString: inject('postgresUrl') });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
};

interface DatabaseOptions {
  readonly name?: string;
  /** The database that it begins as a copy of; nobody may be connected to it. */
  readonly template?: string;
}

/** A database of its own, empty unless told otherwise, on the server that the tests brought along. */
export const createDatabase = async ({
  name = `tenzij_${randomUUID().replaceAll('-', '')}`,
  template,
}: DatabaseOptions = {}): Promise<Database> => {
  await asAdmin(`create database ${name}${template === undefined ? '' : ` template ${template}`}`);
  const url = new URL(inject('postgresUrl'));
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => asAdmin(`drop database if exists ${name} with (force)`) };
};
