import { type SQL, sql } from 'drizzle-orm';
import { Effect } from 'effect';
import type { Transactie } from '../database/Transactie.ts';
import type { Feit } from './feit.ts';
import { gevraagdeDuren, gevraagdeRijen, groeperingVanMaanden, heleJaren, optelbaar } from './maanden.ts';
import { aangevuld } from './optellen.ts';
import { alsGeheel, type Groepering, groepering, type Selectie, zonderGroepen } from './selectie.ts';
import { metDuur } from './telMaand.ts';

/** Percentiles of one group, with on how many rows they rest. */
export interface Percentielen {
  readonly sleutel: string;
  readonly mensen: null;
  readonly aantal: number;
  readonly mediaan: number | null;
  readonly p90: number | null;
}

const sleutelVan = (groep: Groepering | null): SQL => groep?.kolom ?? (groep ?? alsGeheel).sleutel;

/** Between two values in proportion, as `percentile_cont` does, from how many there are of each. */
const percentiel = (deel: number): SQL => {
  const plaats = sql`(${sql.raw(`${deel}`)} * (alle - 1))`;
  const op = (hoeveelste: SQL) => sql`(min(dagen) filter (where tot_en_met > ${hoeveelste}))::float8`;
  const [onder, boven] = [op(sql`floor(${plaats})`), op(sql`ceil(${plaats})`)];
  return sql`${onder} + (${boven} - ${onder}) * max((${plaats} - floor(${plaats}))::float8)`;
};

const vraag = (feit: Feit, duur: SQL, selectie: Selectie): SQL => sql`
  with ${optelbaar(feit, selectie)}, ${heleJaren(feit, selectie)}
  select coalesce(sleutel::text, 'onbekend') as sleutel, null as mensen, max(alle)::float8 as aantal, ${percentiel(0.5)} as mediaan, ${percentiel(0.9)} as p90
  from (
    select sleutel, dagen, sum(sum(hoeveel)) over (partition by sleutel) as alle,
      sum(sum(hoeveel)) over (partition by sleutel order by dagen) as tot_en_met
    from (
      select * from ${metDuur(
        sql`select ${sleutelVan(groepering(selectie, feit.kolommen, feit.dag))} as sleutel, ${duur} as dagen,
          stuk.keer as hoeveel
        from ${gevraagdeRijen(feit, selectie)}`,
      )}
      ${sql.join(
        gevraagdeDuren(feit, selectie).map(
          (maanden) => sql`union all
      select ${sleutelVan(groeperingVanMaanden(selectie))}, unnest(k.dagen), unnest(k.aantallen)::int from ${maanden}`,
        ),
        sql` `,
      )}
    ) as deel
    group by sleutel, dagen
  ) as verdeling
  where alle > 0
  group by sleutel`;

const leeg = (sleutel: string): Percentielen => ({ sleutel, mensen: null, aantal: 0, mediaan: null, p90: null });

/** How long it took, of what happened in the period. */
export const telDuur = Effect.fn('kpi.telDuur')(function* (
  tx: Transactie,
  selectie: Selectie,
  feit: Feit & { readonly duur: SQL },
) {
  const tel = (gevraagd: Selectie) => tx.rijen<Percentielen>(vraag(feit, feit.duur, gevraagd));
  const [alles] = yield* tel(zonderGroepen(selectie));
  const groep = groepering(selectie, feit.kolommen, feit.dag);
  return {
    geheel: alles ?? leeg(''),
    groepen: groep === null ? null : aangevuld(yield* tel(selectie), groep, leeg),
  };
});
