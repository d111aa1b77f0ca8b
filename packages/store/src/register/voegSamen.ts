import { type SQL, sql } from 'drizzle-orm';
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core';
import { Effect } from 'effect';
import type { ActorTransactie } from '../database/Transactie.ts';

export type Uitslag = 'nieuw' | 'bijgewerkt' | 'ongewijzigd';

export interface Samenvoeging {
  readonly tabel: PgTable;
  /** What makes a row the same row, besides its gemeente. */
  readonly sleutel: ReadonlyArray<string>;
  /** More of the key, of which empty equals empty. */
  readonly sleutelOfLeeg?: ReadonlyArray<string>;
  /** What the register says of it: where this differs the row changes, and only this. */
  readonly inhoud: ReadonlyArray<string>;
  /** What changes along where something differs, and is no difference by itself. */
  readonly mee?: ReadonlyArray<string>;
  /** An empty cell leaves what is there. */
  readonly leegLaatStaan?: boolean;
}

/** A row by its column names in the database. */
export type Kolommen = Readonly<Record<string, unknown>>;

const naam = (kolom: string) => sql.identifier(kolom);
const van = (tabel: string, kolom: string) => sql`${naam(tabel)}.${naam(kolom)}`;
const lijst = (delen: ReadonlyArray<SQL>, teken = ', ') => sql.join([...delen], sql.raw(teken));

/** The columns of a table as PostgreSQL names them, with their types. */
const typenVan = (tabel: PgTable): Readonly<Record<string, string>> =>
  Object.fromEntries(getTableConfig(tabel).columns.map((kolom) => [snake(kolom.name), kolom.getSQLType()]));
const snake = (kolom: string) => kolom.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/**
 * Stores a batch in one statement: what is not there is added, what differs is changed, what is equal is left alone.
 * No two rows of the batch may have the same key. Gives what became of each, in order.
 */
export const voegSamen = (
  tx: ActorTransactie,
  { tabel, sleutel, sleutelOfLeeg = [], inhoud, mee = [], leegLaatStaan = false }: Samenvoeging,
  rijen: ReadonlyArray<Kolommen>,
): Effect.Effect<ReadonlyArray<Uitslag>> => {
  const [eerste] = rijen;
  if (eerste === undefined) return Effect.succeed([]);
  const { name } = getTableConfig(tabel);
  const typen = typenVan(tabel);
  const kolommen = Object.keys(eerste);
  const metVersie = 'versie' in typen;
  const zelfdeRij = lijst(
    [
      ...sleutel.map((kolom) => sql`t.${naam(kolom)} = b.${naam(kolom)}`),
      ...sleutelOfLeeg.map((kolom) => sql`t.${naam(kolom)} is not distinct from b.${naam(kolom)}`),
    ],
    ' and ',
  );
  const gezegd = (kolom: string) => (leegLaatStaan ? nietLeeg(kolom, typen[kolom] ?? '') : van('b', kolom));
  const anders =
    inhoud.length === 0
      ? sql`false`
      : sql`row(${lijst(inhoud.map((kolom) => van('t', kolom)))}) is distinct from row(${lijst(inhoud.map(gezegd))})`;
  const wijzig = [
    ...[...inhoud, ...mee].map((kolom) => sql`${naam(kolom)} = ${gezegd(kolom)}`),
    ...(metVersie ? [sql`versie = t.versie + 1`] : []),
  ];
  const vorm = lijst([sql`nr int`, ...kolommen.map((kolom) => sql`${naam(kolom)} ${sql.raw(typen[kolom] ?? 'text')}`)]);
  const inhoudAlsJson = JSON.stringify(rijen.map((rij, nr) => ({ nr, ...rij })));
  const bijwerken =
    inhoud.length === 0
      ? sql`select 1`
      : sql`update ${naam(name)} as t set ${lijst(wijzig)} from b join oud using (nr)
          where oud.anders and t.gemeente_id = ${tx.gemeenteId} and ${zelfdeRij} returning 1`;
  return Effect.map(
    tx.rijen<{ nr: number; anders: boolean | null }>(sql`
      with b as materialized (select * from jsonb_to_recordset(${inhoudAlsJson}::jsonb) as b(${vorm})),
      oud as materialized (
        select b.nr, ${anders} as anders from b join ${naam(name)} as t on t.gemeente_id = ${tx.gemeenteId} and ${zelfdeRij}
      ),
      nieuw as (
        insert into ${naam(name)} (gemeente_id, ${sql.join(kolommen.map(naam), sql`, `)}${sql.raw(metVersie ? ', versie' : '')})
        select ${tx.gemeenteId}::uuid, ${lijst(kolommen.map((kolom) => van('b', kolom)))}${sql.raw(metVersie ? ', 1' : '')}
        from b where not exists (select from oud where oud.nr = b.nr)
      ),
      gewijzigd as (${bijwerken})
      select nr, anders from oud`),
    (gevonden) => {
      const uitslagen = rijen.map((): Uitslag => 'nieuw');
      for (const { nr, anders: isAnders } of gevonden) uitslagen[nr] = isAnders === true ? 'bijgewerkt' : 'ongewijzigd';
      return uitslagen;
    },
  );
};

const nietLeeg = (kolom: string, type: string): SQL =>
  type.endsWith('[]')
    ? sql`case when cardinality(${van('b', kolom)}) = 0 then ${van('t', kolom)} else ${van('b', kolom)} end`
    : sql`coalesce(${van('b', kolom)}, ${van('t', kolom)})`;
