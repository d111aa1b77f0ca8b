import { type SQL, sql } from 'drizzle-orm';
import { Effect } from 'effect';
import type { Transactie } from '../database/Transactie.ts';
import { en, type Groepering } from './selectie.ts';

/** Rows to count: where they come from, which, and whose they are. */
export interface Bron {
  readonly uit: SQL;
  readonly waar: ReadonlyArray<SQL>;
  readonly persoon: SQL;
}

/** Sums over the rows of one group, and of how many people: in all, and of those with something of that measure. */
export interface Som<Maat extends string> {
  readonly sleutel: string;
  readonly mensen: number;
  readonly som: Readonly<Record<Maat, number>>;
  readonly mensenMet: Readonly<Record<Maat, number>>;
}

const naamVan = (maat: string) => sql.identifier(maat);
const mensenNaam = (maat: string) => sql.identifier(`${maat} mensen`);

/**
 * Counts in two steps, first each person and then the people: somebody with two trajecten is two trajecten and one
 * person, and no distinct count has to sort the rows once for every measure.
 */
const perMens = <Maat extends string>(sleutel: SQL, bron: Bron, maten: Readonly<Record<Maat, SQL>>): SQL => {
  const namen = namenVan(maten);
  const sommen = namen.map((maat) => sql`sum(${maten[maat]}) as ${naamVan(maat)}`);
  const uit = namen.map(
    (maat) =>
      sql`coalesce(sum(${naamVan(maat)}), 0)::float8 as ${naamVan(maat)}, count(*) filter (where ${naamVan(maat)} <> 0)::int as ${mensenNaam(maat)}`,
  );
  return sql`
    select sleutel, count(*)::int as mensen, ${sql.join(uit, sql`, `)}
    from (
      select ${sleutel} as sleutel, ${bron.persoon} as persoon, ${sql.join(sommen, sql`, `)}
      from ${bron.uit} where ${en(bron.waar)} group by 1, 2
    ) as mens
    group by sleutel`;
};

type Rij = Readonly<Record<string, number>> & { readonly sleutel: string };

const somVan = <Maat extends string>(rij: Rij | undefined, sleutel: string, namen: ReadonlyArray<Maat>): Som<Maat> => {
  const record = (waarde: (maat: Maat) => number | undefined) =>
    Object.fromEntries(namen.map((maat) => [maat, waarde(maat) ?? 0])) as Record<Maat, number>;
  return {
    sleutel,
    mensen: rij?.mensen ?? 0,
    som: record((maat) => rij?.[maat]),
    mensenMet: record((maat) => rij?.[`${maat} mensen`]),
  };
};

/** A group there must be has its place, also when no row is in it. */
const aangevuld = <A extends { readonly sleutel: string }>(
  groepen: ReadonlyArray<A>,
  sleutels: ReadonlyArray<string> | null,
  leeg: (sleutel: string) => A,
): ReadonlyArray<A> => {
  if (sleutels === null) return groepen;
  const bekend = new Map(groepen.map((groep) => [groep.sleutel, groep]));
  return sleutels.map((sleutel) => bekend.get(sleutel) ?? leeg(sleutel));
};

export const zonderRijen = <Maat extends string>(sleutel: string, namen: ReadonlyArray<Maat>): Som<Maat> =>
  somVan(undefined, sleutel, namen);

const namenVan = <Maat extends string>(maten: Readonly<Record<Maat, SQL>>) => Object.keys(maten) as Array<Maat>;

export const telGroepen = <Maat extends string>(
  tx: Transactie,
  { sleutel, sleutels }: Groepering,
  bron: Bron,
  maten: Readonly<Record<Maat, SQL>>,
): Effect.Effect<ReadonlyArray<Som<Maat>>> =>
  Effect.map(tx.rijen<Rij>(perMens(sleutel, bron, maten)), (rijen) =>
    aangevuld(
      rijen.map((rij) => somVan(rij, rij.sleutel, namenVan(maten))),
      sleutels,
      (ontbreekt) => zonderRijen(ontbreekt, namenVan(maten)),
    ),
  );

const telGeheel = <Maat extends string>(
  tx: Transactie,
  bron: Bron,
  maten: Readonly<Record<Maat, SQL>>,
): Effect.Effect<Som<Maat>> =>
  Effect.map(tx.rijen<Rij>(perMens(sql`''::text`, bron, maten)), ([rij]) => somVan(rij, '', namenVan(maten)));

/** The whole, and its groups where they are asked. */
export interface Sommen<Maat extends string> {
  readonly geheel: Som<Maat>;
  readonly groepen: ReadonlyArray<Som<Maat>> | null;
}

/** `perGroep` where the groups come from other rows than the whole: days beside each other. */
export const telSommen = Effect.fn('kpi.telSommen')(function* <Maat extends string>(
  tx: Transactie,
  groepering: Groepering | null,
  bron: Bron,
  maten: Readonly<Record<Maat, SQL>>,
  perGroep: Bron = bron,
) {
  const geheel = yield* telGeheel(tx, bron, maten);
  const groepen = groepering === null ? null : yield* telGroepen(tx, groepering, perGroep, maten);
  const sommen: Sommen<Maat> = { geheel, groepen };
  return sommen;
});

/** Percentiles of one group, with how many rows and people they rest on. */
export interface Percentielen {
  readonly sleutel: string;
  readonly aantal: number;
  readonly mensen: number;
  readonly mediaan: number | null;
  readonly p90: number | null;
}

const percentielVraag = (sleutel: SQL, bron: Bron, dagen: SQL): SQL => sql`
  select sleutel, count(*)::int as aantal, count(distinct persoon)::int as mensen,
    percentile_cont(0.5) within group (order by dagen) as mediaan,
    percentile_cont(0.9) within group (order by dagen) as p90
  from (
    select ${sleutel} as sleutel, ${bron.persoon} as persoon, (${dagen})::float8 as dagen
    from ${bron.uit} where ${en(bron.waar)}
  ) as duur
  group by sleutel`;

export const telPercentielen = Effect.fn('kpi.telPercentielen')(function* (
  tx: Transactie,
  groepering: Groepering | null,
  bron: Bron,
  dagen: SQL,
  perGroep: Bron = bron,
) {
  const [geheel] = yield* tx.rijen<Percentielen>(percentielVraag(sql`''::text`, bron, dagen));
  if (groepering === null) return { geheel: geheel ?? leeg(''), groepen: null };
  const groepen = yield* tx.rijen<Percentielen>(percentielVraag(groepering.sleutel, perGroep, dagen));
  return { geheel: geheel ?? leeg(''), groepen: aangevuld(groepen, groepering.sleutels, leeg) };
});

const leeg = (sleutel: string): Percentielen => ({ sleutel, aantal: 0, mensen: 0, mediaan: null, p90: null });
