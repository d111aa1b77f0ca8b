import type { Feitnaam } from '@tenzij/domain/kpi/Cel.ts';
import { type SQL, sql } from 'drizzle-orm';
import { Effect } from 'effect';
import type { ActorTransactie } from '../database/Transactie.ts';
import type { Feit } from './feit.ts';
import { feiten } from './feiten.ts';
import { terugkeer } from './meldingen.ts';
import { definitieVan, eigenRijenIn, grover, telCellen, telDuren, vergroofDuren, vergroofMaanden } from './telMaand.ts';

/** So many rows in one statement: what it sorts stays in memory. */
const tegelijk = 20_000;

const dagen = (maanden: ReadonlyArray<string>): SQL => sql`string_to_array(${maanden.join(',')}, ',')::date[]`;

/** Months that have rows and were never counted, or by other definitions. */
const nietGeteld = (feit: Feit, gemeenteId: SQL) => sql`
  with grens as (
    select min(${feit.dag}) as eerste, max(${feit.dag}) as laatste from ${feit.tabel}
    where ${feit.kolommen.gemeente} = ${gemeenteId} and ${sql.join([sql`true`, ...feit.waar], sql` and `)}
  )
  select maand::date::text as maand
  from grens, generate_series(date_trunc('month', eerste::timestamp), laatste::timestamp, interval '1 month') as maand
  where not exists (
    select from kpi_geteld g
    where g.gemeente_id = ${gemeenteId} and g.feit = ${feit.naam} and g.maand = maand.maand::date
      and g.definitie = ${definitieVan(feit)}
  )`;

/** Who came more than once cannot be added up: they are kept by name of nobody, each time that they came. */
const telTerugkeer = Effect.fnUntraced(function* (tx: ActorTransactie, stuk: SQL, maanden: SQL) {
  const gemeenteId = sql`${tx.gemeenteId}::uuid`;
  yield* tx.rijen(sql`delete from kpi_terugkeer where gemeente_id = ${gemeenteId} and maand = any(${maanden})`);
  yield* tx.rijen(sql`${stuk} ${terugkeer(gemeenteId)}`);
});

const stukVan = (maanden: ReadonlyArray<string>): SQL => sql`with stuk as materialized (
  select maand as van, (maand + interval '1 month')::date - 1 as tot from unnest(${dagen(maanden)}) as maand
)`;

/** The months in lots, each with no more rows than fit. */
const inPartijen = Effect.fnUntraced(function* (tx: ActorTransactie, feit: Feit, maanden: ReadonlyArray<string>) {
  const rijen = yield* tx.rijen<{ maand: string; rijen: number }>(sql`
    ${stukVan(maanden)} select stuk.van::text as maand, count(*)::int as rijen from ${eigenRijenIn(feit, sql`${tx.gemeenteId}::uuid`)} group by 1`);
  const aantal = new Map(rijen.map((een) => [een.maand, een.rijen]));
  let vol = tegelijk + 1;
  return maanden.reduce<Array<Array<string>>>((partijen, maand) => {
    vol += aantal.get(maand) ?? 0;
    if (vol > tegelijk) partijen.push([]);
    if (vol > tegelijk) vol = aantal.get(maand) ?? 0;
    partijen.at(-1)?.push(maand);
    return partijen;
  }, []);
});

const telMaanden = Effect.fnUntraced(function* (
  tx: ActorTransactie,
  feit: Feit,
  maanden: ReadonlyArray<string>,
): Effect.fn.Return<void> {
  const gemeenteId = sql`${tx.gemeenteId}::uuid`;
  const stuk = stukVan(maanden);
  const oud = sql`gemeente_id = ${gemeenteId} and feit = ${feit.naam} and maand = any(${dagen(maanden)})`;
  for (const tabel of ['kpi_maand', 'kpi_duur', 'kpi_geteld'])
    yield* tx.rijen(sql`delete from ${sql.identifier(tabel)} where ${oud}`);
  if (feit.naam === 'melding') yield* telTerugkeer(tx, stuk, dagen(maanden));
  yield* tx.rijen(sql`${stuk} ${telCellen(feit, gemeenteId)}`);
  const duren = telDuren(feit, gemeenteId);
  if (duren !== null) yield* tx.rijen(sql`${stuk} ${duren}`);
  for (const grein of Object.keys(grover) as ReadonlyArray<keyof typeof grover>) {
    yield* tx.rijen(sql`${stuk} ${vergroofMaanden(feit, grein, gemeenteId)}`);
    if (duren !== null) yield* tx.rijen(sql`${stuk} ${vergroofDuren(feit, grein, gemeenteId)}`);
  }
  yield* tx.rijen(sql`
    insert into kpi_geteld (gemeente_id, feit, maand, definitie)
    select ${gemeenteId}, ${feit.naam}, maand, ${definitieVan(feit)} from unnest(${dagen(maanden)}) as maand`);
});

/**
 * Counts the months anew in which something changed. They are taken off the list before they are counted: what is
 * committed in between is in the count or, with its own line on the list, keeps the month from being read.
 */
export const ververs = Effect.fn('kpi.ververs')(
  function* (tx: ActorTransactie) {
    // One at a time in a gemeente: of two counts of a month the older must not be the last.
    yield* tx.rijen(sql`select pg_advisory_xact_lock(hashtextextended(${`kpi ${tx.gemeenteId}`}, 0))`);
    const vuil = yield* tx.rijen<{ feit: Feitnaam; maand: string }>(
      sql`delete from kpi_vuil where gemeente_id = ${tx.gemeenteId}::uuid returning feit, maand::text`,
    );
    // What it groups is wide: past this it would go to disk.
    yield* tx.rijen(sql`select set_config('work_mem', '64MB', true)`);
    let geteld = 0;
    for (const feit of feiten) {
      const nieuw = yield* tx.rijen<{ maand: string }>(nietGeteld(feit, sql`${tx.gemeenteId}::uuid`));
      const gewijzigd = vuil.filter((een) => een.feit === feit.naam);
      const maanden = [...new Set([...nieuw, ...gewijzigd].map(({ maand }) => maand))].sort();
      for (const partij of yield* inPartijen(tx, feit, maanden)) yield* telMaanden(tx, feit, partij);
      geteld += maanden.length;
    }
    return geteld;
  },
  (werk, tx) => tx.alsTaak(werk),
);
