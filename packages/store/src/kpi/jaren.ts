import { type SQL, sql } from 'drizzle-orm';
import type { Feit } from './feit.ts';
import type { Grein, Jaargrein } from './tabel.ts';

/* How long things took, of whole years: what is asked of many groups over many years is long to add up each time. */

const perGrein = {
  'jaar team': { van: 'team', groep: 'pilot_id, team_id' },
  'jaar wijk': { van: 'wijk', groep: 'wijk_id' },
} as const satisfies Record<Jaargrein, { van: Grein; groep: string }>;

export const jaargreinen = Object.keys(perGrein) as ReadonlyArray<Jaargrein>;

export const jaargreinVan = (grein: Grein): Jaargrein | null =>
  grein === 'team' || grein === 'wijk' ? `jaar ${grein}` : null;

const jarenVanStuk = sql`(select date_trunc('year', van::timestamp)::date from stuk)`;

/** The years of the months in `stuk` as they were, to be counted anew. */
export const zonderJaren = (feit: Feit, gemeenteId: SQL): SQL => sql`
  delete from kpi_duur where gemeente_id = ${gemeenteId} and feit = ${feit.naam}
    and grein = any(string_to_array(${jaargreinen.join(',')}, ',')) and maand in ${jarenVanStuk}`;

/** Also a year of which not all months were counted, as each of them brings it up to date. */
export const telJaar = (feit: Feit, grein: Jaargrein, gemeenteId: SQL): SQL => {
  const { van, groep } = perGrein[grein];
  return sql`
  insert into kpi_duur (gemeente_id, feit, grein, maand, ${sql.raw(groep)}, dagen, aantallen)
  select ${gemeenteId}, ${feit.naam}, ${grein}, jaar, ${sql.raw(groep)},
    array_agg(dag order by dag), array_agg(aantal order by dag)
  from (
    select jaar, ${sql.raw(groep)}, dag, sum(hoeveel) as aantal
    from (
      select date_trunc('year', maand::timestamp)::date as jaar, ${sql.raw(groep)}, unnest(dagen) as dag,
        unnest(aantallen)::int as hoeveel
      from kpi_duur
      where gemeente_id = ${gemeenteId} and feit = ${feit.naam} and grein = ${van} and maand in (
        select (jaar + make_interval(months => nr))::date
        from (select distinct jaar from ${jarenVanStuk} as jaar (jaar)) as jaar, generate_series(0, 11) as nr
      )
    ) as duur
    group by jaar, ${sql.raw(groep)}, dag
  ) as duur
  group by jaar, ${sql.raw(groep)}`;
};
