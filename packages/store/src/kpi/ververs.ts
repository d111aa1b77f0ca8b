import type { GemeenteId } from '@tenzij/domain/medewerker/Gemeente.ts';
import { type SQL, sql } from 'drizzle-orm';
import { Effect } from 'effect';
import type { ActorTransactie } from '../database/Transactie.ts';
import { begeleidStand } from './begeleidStand.ts';
import { caseloadStand } from './caseload.ts';
import { vandaag } from './dagen.ts';
import type { Feit } from './feit.ts';
import { feiten } from './feiten.ts';
import { gestartFeit } from './gestart.ts';
import { jaargreinen, telJaar, zonderJaren } from './jaren.ts';
import type { Stand } from './standen.ts';
import type { Geteld } from './tabel.ts';
import {
  definitieVan,
  eigenRijenIn,
  grover,
  telCellen,
  telDuren,
  telDurenPerGebied,
  telGebieden,
  vergroofDuren,
  vergroofMaanden,
} from './telMaand.ts';
import { gemist } from './terugkeer.ts';

/** So many rows in one lot: what it sorts stays in memory, and nobody waits long for its commit. */
const tegelijk = 20_000;
/** So many months are looked at for one lot. */
const vooruit = 24;

/** Something that is counted month by month. */
interface Telbaar {
  readonly naam: Geteld;
  readonly definitie: string;
  /** Of a month: the day whose stand it is; null where it is what happened. */
  readonly op: SQL;
  /** The days between which there is something to count. */
  readonly grens: SQL;
  readonly tabellen: ReadonlyArray<string>;
  /** By the rows of this feit it is seen how much work a month is. */
  readonly naar: Feit;
  readonly tel: (tx: ActorTransactie, maanden: ReadonlyArray<string>) => Effect.Effect<void>;
}

const gemeenteVan = (tx: ActorTransactie): SQL => sql`${tx.gemeenteId}::uuid`;
const dagen = (maanden: ReadonlyArray<string>): SQL => sql`string_to_array(${maanden.join(',')}, ',')::date[]`;

/** Whole months, each with the days in it on which a pilot begins, was decided on or ended the day before. */
const stukVan = (gemeenteId: SQL, maanden: ReadonlyArray<string>): SQL => sql`with stuk as materialized (
  select maand as van, (maand + interval '1 month')::date - 1 as tot, (
    select array_agg(distinct knip.dag order by knip.dag)
    from pilot cross join lateral (
      values (pilot.gestart_op), (pilot.go_no_go_op + 1), (pilot.eindigt_op + 1)
    ) as knip (dag)
    where pilot.gemeente_id = ${gemeenteId} and knip.dag > maand and knip.dag < maand + interval '1 month'
  ) as knippen
  from unnest(${dagen(maanden)}) as maand
)`;

/** Who came more than once cannot be added up: they are kept by name of nobody, each time that they came. */
const telTerugkeer = Effect.fnUntraced(function* (tx: ActorTransactie, feit: Feit, maanden: ReadonlyArray<string>) {
  const gemeenteId = gemeenteVan(tx);
  for (const tabel of ['kpi_terugkeer', 'kpi_nieuw'])
    yield* tx.rijen(
      sql`delete from ${sql.identifier(tabel)} where gemeente_id = ${gemeenteId} and maand = any(${dagen(maanden)})`,
    );
  for (const tel of feit.ook ?? []) yield* tx.rijen(sql`${stukVan(gemeenteId, maanden)} ${tel(gemeenteId)}`);
  yield* tx.rijen(gemist(gemeenteId, dagen(maanden)));
});

const telFeiten = (feit: Feit): Telbaar['tel'] =>
  Effect.fnUntraced(function* (tx, maanden) {
    const gemeenteId = gemeenteVan(tx);
    const stuk = stukVan(gemeenteId, maanden);
    if (feit.ook !== undefined) yield* telTerugkeer(tx, feit, maanden);
    yield* tx.rijen(sql`${stuk} ${telCellen(feit, gemeenteId)}`);
    const duren = telDuren(feit, gemeenteId);
    for (const ook of [duren, telGebieden(feit, gemeenteId), telDurenPerGebied(feit, gemeenteId)])
      if (ook !== null) yield* tx.rijen(sql`${stuk} ${ook}`);
    for (const grein of Object.keys(grover) as ReadonlyArray<keyof typeof grover>) {
      yield* tx.rijen(sql`${stuk} ${vergroofMaanden(feit, grein, gemeenteId)}`);
      if (duren !== null) yield* tx.rijen(sql`${stuk} ${vergroofDuren(feit, grein, gemeenteId)}`);
    }
    if (duren === null) return;
    yield* tx.rijen(sql`${stuk} ${zonderJaren(feit, gemeenteId)}`);
    for (const grein of jaargreinen) yield* tx.rijen(sql`${stuk} ${telJaar(feit, grein, gemeenteId)}`);
  });

const vanFeit =
  (feit: Feit) =>
  (gemeenteId: GemeenteId): Telbaar => ({
    naam: feit.naam,
    definitie: definitieVan(feit),
    op: sql`null::date`,
    grens: sql`select min(${feit.dag}) as eerste, max(${feit.dag}) as laatste from ${feit.tabel}
    where ${feit.kolommen.gemeente} = ${gemeenteId}::uuid and ${sql.join([sql`true`, ...feit.waar], sql` and `)}`,
    tabellen: ['kpi_maand', 'kpi_duur', 'kpi_geteld'],
    naar: feit,
    tel: telFeiten(feit),
  });

/** On the last day of a month that is over, and of the one that runs today: each day has another stand. */
const standdag = sql`least((maand + interval '1 month')::date - 1, ${vandaag})`;
const vanStand =
  (stand: Stand) =>
  (gemeenteId: GemeenteId): Telbaar => ({
    naam: stand.naam,
    definitie: stand.definitie,
    op: standdag,
    grens: sql`select min(gestart_op) as eerste, ${vandaag} as laatste
    from traject where gemeente_id = ${gemeenteId}::uuid`,
    tabellen: [stand.tabel, 'kpi_geteld'],
    naar: gestartFeit,
    tel: (tx, maanden) =>
      Effect.asVoid(
        tx.rijen(sql`
        with periode as materialized (
          select maand::text as sleutel, maand as van, ${standdag} as tot from unnest(${dagen(maanden)}) as maand
        ) ${stand.tel(tx.gemeenteId)}`),
      ),
  });

const vanFeiten = feiten.map(vanFeit);
const vanStanden = [begeleidStand, caseloadStand].map(vanStand);

/** Months that have something and were never counted or by other definitions, and those in which something changed. */
const teTellen = ({ naam, definitie, op, grens }: Telbaar, gemeenteId: SQL): SQL => sql`
  with grens as (${grens}), maand as (
    select maand::date as maand
    from grens, generate_series(date_trunc('month', eerste::timestamp), laatste::timestamp, interval '1 month') as maand
  )
  select maand::text from maand
  where not exists (
    select from kpi_geteld g
    where g.gemeente_id = ${gemeenteId} and g.feit = ${naam} and g.maand = maand.maand
      and g.definitie = ${definitie} and g.op is not distinct from ${op}
  )
  union select maand::text from kpi_vuil where gemeente_id = ${gemeenteId} and feit = ${naam}
  order by 1`;

interface Partij {
  readonly maanden: ReadonlyArray<string>;
  readonly rijen: number;
}

/** The first months, no more than fit; one that does not fit is a lot by itself. */
const eenPartij = Effect.fnUntraced(function* (tx: ActorTransactie, feit: Feit, maanden: ReadonlyArray<string>) {
  if (maanden.length === 0) return { maanden, rijen: 0 } satisfies Partij;
  const eerste = maanden.slice(0, vooruit);
  const rijen = yield* tx.rijen<{ maand: string; rijen: number }>(sql`
    ${stukVan(gemeenteVan(tx), eerste)} select stuk.van::text as maand, count(*)::int as rijen
    from ${eigenRijenIn(feit, gemeenteVan(tx))} group by 1`);
  const aantal = new Map(rijen.map((een) => [een.maand, een.rijen]));
  let samen = 0;
  const passend = eerste.filter((maand, plaats) => {
    const erbij = samen + (aantal.get(maand) ?? 0);
    const past = plaats === 0 || erbij <= tegelijk;
    samen = past ? erbij : tegelijk;
    return past;
  });
  return { maanden: passend, rijen: samen } satisfies Partij;
});

/**
 * Counts a lot of months anew. They are taken off the list before they are counted: what is committed in between is
 * in the count or, with its own line on the list, keeps the month from being read.
 */
const telPartij = Effect.fnUntraced(function* (tx: ActorTransactie, telbaar: Telbaar) {
  const gemeenteId = gemeenteVan(tx);
  const maanden = yield* tx.rijen<{ maand: string }>(teTellen(telbaar, gemeenteId));
  const { maanden: partij, rijen } = yield* eenPartij(
    tx,
    telbaar.naar,
    maanden.map(({ maand }) => maand),
  );
  const geteld = { maanden: partij.length, rijen, isAlles: partij.length === maanden.length };
  if (partij.length === 0) return geteld;
  const { naam, definitie, op, tabellen } = telbaar;
  const vanFeitEnMaand = sql`gemeente_id = ${gemeenteId} and feit = ${naam} and maand = any(${dagen(partij)})`;
  const vanMaand = sql`gemeente_id = ${gemeenteId} and maand = any(${dagen(partij)})`;
  for (const tabel of ['kpi_vuil', ...tabellen])
    yield* tx.rijen(
      sql`delete from ${sql.identifier(tabel)} where ${tabel === 'kpi_stand' || tabel === 'kpi_last' ? vanMaand : vanFeitEnMaand}`,
    );
  yield* telbaar.tel(tx, partij);
  yield* tx.rijen(sql`
    insert into kpi_geteld (gemeente_id, feit, maand, definitie, op)
    select ${gemeenteId}, ${naam}, maand, ${definitie}, ${op} from unnest(${dagen(partij)}) as maand`);
  return geteld;
});

/** One at a time in a gemeente: of two counts of a month the older must not be the last. */
const alleen = (tx: ActorTransactie) =>
  tx.rijen(
    sql`select pg_advisory_xact_lock(hashtextextended(${`kpi ${tx.gemeenteId}`}, 0)), set_config('work_mem', '64MB', true)`,
  );

/** Counts what is to be counted, as much as is one lot, and says of how many months: none when nothing is left. */
export const ververs = Effect.fn('kpi.ververs')(
  function* (tx: ActorTransactie) {
    yield* alleen(tx);
    yield* tx.rijen(sql`
      delete from kpi_vuil where gemeente_id = ${gemeenteVan(tx)} and feit in ('begeleid', 'caseload')
        and maand > ${vandaag}`);
    let [maanden, rijen] = [0, 0];
    for (const van of [...vanFeiten, ...vanStanden]) {
      const geteld = yield* telPartij(tx, van(tx.gemeenteId));
      maanden += geteld.maanden;
      rijen += geteld.rijen;
      if (!geteld.isAlles || rijen >= tegelijk) break;
    }
    return maanden;
  },
  (werk, tx) => tx.alsTaak(werk),
);

/** All that happened, in one transaction: who reads it next misses nothing. Where nothing changed nobody waits. */
export const verversFeiten = Effect.fn('kpi.verversFeiten')(
  function* (tx: ActorTransactie) {
    const nogTeTellen = vanFeiten.map((van) => sql`exists (${teTellen(van(tx.gemeenteId), gemeenteVan(tx))})`);
    const [nu] = yield* tx.rijen<{ iets: boolean }>(sql`select ${sql.join(nogTeTellen, sql` or `)} as iets`);
    if (nu?.iets === false) return;
    yield* alleen(tx);
    for (const van of vanFeiten) while (!(yield* telPartij(tx, van(tx.gemeenteId))).isAlles);
  },
  (werk, tx) => tx.alsTaak(werk),
);
