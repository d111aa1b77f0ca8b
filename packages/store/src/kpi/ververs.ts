import { type SQL, sql } from 'drizzle-orm';
import { Effect } from 'effect';
import type { ActorTransactie } from '../database/Transactie.ts';
import { vandaag } from './dagen.ts';
import type { Feit } from './feit.ts';
import { alles, type Maand, stukVan, type Telbaar, vanFeiten } from './telbaar.ts';
import { eigenRijenIn, vanDeTeams } from './telMaand.ts';

/** So many rows in one lot: what it sorts stays in memory, and nobody waits long for its commit. */
const tegelijk = 20_000;
/** So many months are looked at for one lot. */
const vooruit = 24;

const gemeenteVan = (tx: ActorTransactie): SQL => sql`${tx.gemeenteId}::uuid`;
const dagen = (maanden: ReadonlyArray<{ readonly maand: string }>): SQL =>
  sql`string_to_array(${maanden.map(({ maand }) => maand).join(',')}, ',')::date[]`;

/** Of which teams a month is to be counted: null where something says no team. */
const deTeams = sql`case when bool_and(team_id is not null) then json_agg(distinct team_id) end as teams`;

/** Months that have something and were never counted or by other definitions, and those in which something changed. */
const teTellen = ({ naam, definitie, op, grens, ook }: Telbaar, gemeenteId: SQL): SQL => sql`
  with grens as (${grens}), maand as (
    select maand::date as maand
    from grens, generate_series(date_trunc('month', eerste::timestamp), laatste::timestamp, interval '1 month') as maand
    ${ook === null ? sql`` : sql`union ${ook}`}
  )
  select maand::text, ${deTeams} from (
    select maand, null::uuid as team_id from maand
    where not exists (
      select from kpi_geteld g
      where g.gemeente_id = ${gemeenteId} and g.feit = ${naam} and g.maand = maand.maand
        and g.definitie = ${definitie} and g.op is not distinct from ${op}
    )
    union all select maand, team_id from kpi_vuil where gemeente_id = ${gemeenteId} and feit = ${naam}
    union all
    select maand.maand, null from maand join kpi_vuil vuil on vuil.maand = date_trunc('month', maand.maand::timestamp)
    where vuil.gemeente_id = ${gemeenteId} and vuil.feit = ${naam} and vuil.maand <> maand.maand
  ) as te_tellen group by 1 order by 1`;

/**
 * Takes months off the list, with those who came on it since. What is committed after this is in the count or, with its
 * own line on the list, keeps the month from being read.
 */
const neem = Effect.fnUntraced(function* (tx: ActorTransactie, { naam }: Telbaar, maanden: ReadonlyArray<Maand>) {
  const vanLijst = yield* tx.rijen<Maand>(sql`
    with weg as (
      delete from kpi_vuil where gemeente_id = ${gemeenteVan(tx)} and feit = ${naam} and maand = any(${dagen(maanden)})
      returning maand, team_id
    )
    select maand::text, ${deTeams} from weg group by 1`);
  const opLijst = new Map(vanLijst.map(({ maand, teams }) => [maand, teams]));
  return maanden.map(
    ({ maand, teams }): Maand => ({ maand, teams: teams === null ? null : (opLijst.get(maand) ?? null) }),
  );
});

/** The first months, no more than fit; one that does not fit is a lot by itself. */
const eenPartij = Effect.fnUntraced(function* (tx: ActorTransactie, feit: Feit, maanden: ReadonlyArray<Maand>) {
  const eerste = maanden.slice(0, vooruit);
  const rijen = yield* tx.rijen<{ maand: string; rijen: number }>(sql`
    ${stukVan(tx.gemeenteId, eerste)} select stuk.van::text as maand, count(*)::int as rijen
    from ${eigenRijenIn(feit, gemeenteVan(tx))} where ${vanDeTeams(feit)} group by 1`);
  const aantal = new Map(rijen.map((een) => [een.maand, een.rijen]));
  let samen = 0;
  const passend = eerste.filter(({ maand }, plaats) => {
    const erbij = samen + (aantal.get(maand) ?? 0);
    const past = plaats === 0 || erbij <= tegelijk;
    samen = past ? erbij : tegelijk;
    return past;
  });
  return { partij: passend, rijen: samen };
});

/** Counts a lot of months anew. */
const telPartij = Effect.fnUntraced(function* (tx: ActorTransactie, telbaar: Telbaar) {
  const maanden = yield* tx.rijen<Maand>(teTellen(telbaar, gemeenteVan(tx)));
  if (maanden.length === 0) return { geteld: 0, rijen: 0, isAlles: true };
  const { partij, rijen } = yield* eenPartij(tx, telbaar.naar, maanden);
  const stuk = stukVan(tx.gemeenteId, yield* neem(tx, telbaar, partij));
  yield* telbaar.tel(tx, stuk);
  const { naam, definitie, op } = telbaar;
  // Of a month that was taken off the list no day stands as it was.
  yield* tx.rijen(sql`
    delete from kpi_geteld where gemeente_id = ${gemeenteVan(tx)} and feit = ${naam}
      and (maand = any(${dagen(partij)}) or date_trunc('month', maand::timestamp) = any(${dagen(partij)}))`);
  yield* tx.rijen(sql`
    insert into kpi_geteld (gemeente_id, feit, maand, definitie, op)
    select ${gemeenteVan(tx)}, ${naam}, maand, ${definitie}, ${op} from unnest(${dagen(partij)}) as maand`);
  return { geteld: partij.length, rijen, isAlles: partij.length === maanden.length };
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
    for (const van of alles) {
      const partij = yield* telPartij(tx, van(tx.gemeenteId));
      maanden += partij.geteld;
      rijen += partij.rijen;
      if (!partij.isAlles || rijen >= tegelijk) break;
    }
    return maanden;
  },
  (werk, tx) => tx.alsTaak(werk),
);

/**
 * All that happened, in one transaction: who reads it next misses nothing. Where nothing changed nobody waits. What is
 * counted beside it is left for later: it is asked of the rows meanwhile.
 */
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
