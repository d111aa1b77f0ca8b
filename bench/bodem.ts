import type { AddressInfo } from 'node:net';
import { PGlite } from '@electric-sql/pglite';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';

/** The bare framework: a Hono route that answers JSON. */
export const kaleServer = async () => {
  const app = new Hono().get('/', (c) => c.json({ status: 'ok' }));
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' });
  await new Promise((klaar) => server.once('listening', klaar));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, sluit: () => server.close() };
};

/** The bare database: what weighing must at least do, one row held and changed and two rows of trail, in SQL alone. */
export const kaleDatabase = async (map: string) => {
  const db = await PGlite.create({ dataDir: map });
  await db.exec(`create table weging (id int primary key, standpunten jsonb, versie int);
    create table spoor (nr bigserial primary key, wat jsonb); create table nieuws (nr bigserial primary key, wat jsonb);
    insert into weging select n, '[]', 1 from generate_series(0, 999) n`);
  const standpunt = (nummer: number) =>
    db.transaction(async (tx) => {
      const id = nummer % 1000;
      await tx.query('select * from weging where id = $1 for update', [id]);
      await tx.query(`update weging set standpunten = '[{"keuze":"zelf"}]', versie = versie + 1 where id = $1`, [id]);
      await tx.query('insert into spoor (wat) values ($1)', [{ soort: 'standpunt', id }]);
      await tx.query('insert into nieuws (wat) values ($1)', [{ soort: 'standpunt', id }]);
    });
  return { standpunt, sluit: () => db.close() };
};
