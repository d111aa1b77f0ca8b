import { type SQL, sql } from 'drizzle-orm';
import type { Feit } from './feit.ts';
import { komma } from './selectie.ts';
import { metDuur, nummer, rijenIn, tekst } from './telMaand.ts';

/* Months by leefgebied, of the gemeente alone: a row that has several counts in each, so that these are not added up. */

/** One row a leefgebied, of a feit that has them. */
const perGebied = ({ kolommen: { leefgebieden } }: Feit, tel: (elk: SQL) => SQL): SQL | null =>
  leefgebieden === null ? null : tel(sql`cross join lateral unnest(${leefgebieden}) as gebied`);

/** So many people are told apart in a leefgebied; of more only that they are. */
export const genoegMensen = 100;

export const telGebieden = (feit: Feit, gemeenteId: SQL): SQL | null =>
  perGebied(feit, (elkGebied) => {
    const som = (lijst: Readonly<Record<string, SQL>>, type: 'bigint' | 'numeric') =>
      sql`array[${komma(Object.values(lijst).map((waarde) => sql`coalesce(sum(${waarde}), 0)`))}]::${sql.raw(type)}[]`;
    return sql`
    insert into kpi_maand (gemeente_id, feit, grein, maand, leefgebied, rijen, eerste_dag, laatste_dag, aantallen, uren, mensen)
    select ${gemeenteId}, ${tekst(feit.naam)}, 'leefgebied', maand, gebied, "rijen", eerste, laatste, aantallen, uren,
      jsonb_build_object('alle', case when cardinality(wie) < ${sql.raw(`${genoegMensen}`)} then to_jsonb(wie) else to_jsonb(true) end)
    from (
      select stuk.van as maand, gebied, count(*) as "rijen", min(${feit.dag}) as eerste, max(${feit.dag}) as laatste,
        ${som(feit.maten, 'bigint')} as aantallen, ${som(feit.uren, 'numeric')} as uren,
        array_agg(distinct ${nummer(feit.persoon)}) as wie
      from ${rijenIn(feit, gemeenteId, [], elkGebied)}
      group by 1, 2
    ) as gebied`;
  });

export const telDurenPerGebied = (feit: Feit, gemeenteId: SQL): SQL | null =>
  feit.duur === null
    ? null
    : perGebied(
        feit,
        (elkGebied) => sql`
    insert into kpi_duur (gemeente_id, feit, grein, maand, leefgebied, dagen, aantallen)
    select ${gemeenteId}, ${tekst(feit.naam)}, 'leefgebied', maand, gebied, array_agg(dagen order by dagen),
      array_agg(aantal order by dagen)
    from (
      select *, count(*) as aantal from ${metDuur(
        sql`select stuk.van as maand, gebied, ${feit.duur} as dagen from ${rijenIn(feit, gemeenteId, [], elkGebied)}`,
      )}
      group by 1, 2, 3
    ) as duur
    group by maand, gebied`,
      );
