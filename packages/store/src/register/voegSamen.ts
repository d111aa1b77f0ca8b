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
  /** An empty cell leaves what is there: in all of it, or in these. */
  readonly leegLaatStaan?: boolean | ReadonlyArray<string>;
  /** Of a row that this holds for, these stay as they are: it was worked on here. */
  readonly blijft?: ReadonlyArray<{ readonly als: SQL; readonly kolommen: ReadonlyArray<string> }>;
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
 * Stores a batch: what is not there is added, what differs is changed, what is equal is left alone.
 * No two rows of the batch may have the same key. Gives what became of each, in order.
 */
export const voegSamen = Effect.fnUntraced(function* (
  tx: ActorTransactie,
  { tabel, sleutel, sleutelOfLeeg = [], inhoud, mee = [], leegLaatStaan = false, blijft = [] }: Samenvoeging,
  rijen: ReadonlyArray<Kolommen>,
): Effect.fn.Return<ReadonlyArray<Uitslag>> {
  const [eerste] = rijen;
  if (eerste === undefined) return [];
  const { name } = getTableConfig(tabel);
  const typen = typenVan(tabel);
  const kolommen = Object.keys(eerste);
  const metVersie = 'versie' in typen;
  const vorm = lijst([sql`nr int`, ...kolommen.map((kolom) => sql`${naam(kolom)} ${sql.raw(typen[kolom] ?? 'text')}`)]);
  const gebracht = (welke: ReadonlyArray<number>) =>
    sql`jsonb_to_recordset(${JSON.stringify(welke.map((nr) => ({ nr, ...rijen[nr] })))}::jsonb) as b(${vorm})`;
  const dezelfde = lijst(
    [
      sql`t.gemeente_id = ${tx.gemeenteId}`,
      ...sleutel.map((kolom) => sql`t.${naam(kolom)} = b.${naam(kolom)}`),
      ...sleutelOfLeeg.map((kolom) => sql`t.${naam(kolom)} is not distinct from b.${naam(kolom)}`),
    ],
    ' and ',
  );
  const laatStaan = (kolom: string) =>
    typeof leegLaatStaan === 'boolean' ? leegLaatStaan : leegLaatStaan.includes(kolom);
  const gebrachte = (kolom: string) => (laatStaan(kolom) ? nietLeeg(kolom, typen[kolom] ?? '') : van('b', kolom));
  const gezegd = (kolom: string) =>
    blijft
      .filter(({ kolommen: vast }) => vast.includes(kolom))
      .reduce(
        (gesteld, { als }) => sql`case when ${als} then ${van('t', kolom)} else ${gesteld} end`,
        gebrachte(kolom),
      );
  const anders =
    inhoud.length === 0
      ? sql`false`
      : sql`row(${lijst(inhoud.map((kolom) => van('t', kolom)))}) is distinct from row(${lijst(inhoud.map(gezegd))})`;

  // Looked up one by one behind a limit: the planner knows nothing of a table that grows in this transaction.
  const bekend = yield* tx.rijen<{ nr: number; anders: boolean }>(sql`
    with b as materialized (
      select b.*, coalesce(t.bekend, false) as bekend, t.anders from ${gebracht(rijen.map((_, nr) => nr))}
      left join lateral (
        select true as bekend, ${anders} as anders from ${naam(name)} as t where ${dezelfde} limit 1
      ) as t on true
    ),
    nieuw as (
      insert into ${naam(name)} (gemeente_id, ${sql.join(kolommen.map(naam), sql`, `)}${sql.raw(metVersie ? ', versie' : '')})
      select ${tx.gemeenteId}::uuid, ${lijst(kolommen.map((kolom) => van('b', kolom)))}${sql.raw(metVersie ? ', 1' : '')}
      from b where not b.bekend
    )
    select nr, anders from b where bekend`);
  const gewijzigd = bekend.flatMap((rij) => (rij.anders ? [rij.nr] : []));
  if (gewijzigd.length > 0)
    yield* tx.rijen(sql`
      update ${naam(name)} as t set ${lijst([
        ...[...inhoud, ...mee].map((kolom) => sql`${naam(kolom)} = ${gezegd(kolom)}`),
        ...(metVersie ? [sql`versie = t.versie + 1`] : []),
      ])}
      from ${gebracht(gewijzigd)} where ${dezelfde}`);

  const uitslagen = rijen.map((): Uitslag => 'nieuw');
  for (const { nr, anders: isAnders } of bekend) uitslagen[nr] = isAnders ? 'bijgewerkt' : 'ongewijzigd';
  return uitslagen;
});

const nietLeeg = (kolom: string, type: string): SQL =>
  type.endsWith('[]')
    ? sql`case when cardinality(${van('b', kolom)}) = 0 then ${van('t', kolom)} else ${van('b', kolom)} end`
    : sql`coalesce(${van('b', kolom)}, ${van('t', kolom)})`;
