import type { Mensen } from '@tenzij/domain/kpi/Kpis.ts';
import { type SQL, sql } from 'drizzle-orm';
import { Effect } from 'effect';
import type { Transactie } from '../database/Transactie.ts';
import type { Feit } from './feit.ts';
import { gevraagdeMaanden, gevraagdeRijen, groeperingVanMaanden, optelbaar } from './maanden.ts';
import { alsGeheel, type Groepering, groepering, komma, type Selectie, zonderGroepen } from './selectie.ts';
import { genoegMensen } from './telGebieden.ts';
import { nummer } from './telMaand.ts';

/** Sums over what happened; `sleutel` is that of the group. */
export interface Som<Maat extends string> {
  readonly sleutel: string;
  /** Known of a leefgebied, until they are so many that it no longer matters. */
  readonly mensen: Mensen | null;
  readonly som: Readonly<Record<Maat, number>>;
}

/** The whole, and its groups where they are asked. */
export interface Sommen<Maat extends string> {
  readonly geheel: Som<Maat>;
  readonly groepen: ReadonlyArray<Som<Maat>> | null;
}

const naamVan = (maat: string) => sql.identifier(maat);

/** Where the counted months keep a maat. */
export const inMaand = (feit: Feit, maat: string): SQL => {
  const plaats = (lijst: object) => Object.keys(lijst).indexOf(maat) + 1;
  return sql.raw(maat in feit.maten ? `k.aantallen[${plaats(feit.maten)}]` : `k.uren[${plaats(feit.uren)}]`);
};

const inRij = (feit: Feit, maat: string): SQL => feit.maten[maat] ?? feit.uren[maat] ?? sql`null`;

/** Both halves of what is asked, each with the key of its group. */
const delen = (feit: Feit, selectie: Selectie, namen: ReadonlyArray<string>): SQL => {
  const vanRijen = groepering(selectie, feit.kolommen, feit.dag) ?? alsGeheel;
  const vanMaanden = groeperingVanMaanden(selectie) ?? alsGeheel;
  const perGebied = selectie.vraag.per === 'leefgebied';
  const wie = perGebied ? nummer(feit.persoon) : sql`null`;
  return sql`
    select ${vanRijen.sleutel} as sleutel, ${wie} as wie, false as "isVol", stuk.keer as rijen,
      ${komma(namen.map((maat) => sql`stuk.keer * (${inRij(feit, maat)}) as ${naamVan(maat)}`))}
    from ${gevraagdeRijen(feit, selectie)}
    union all
    select ${vanMaanden.sleutel}, null, ${perGebied ? sql`k.mensen -> 'alle' = 'true'` : sql`false`}, k.rijen,
      ${komma(namen.map((maat) => inMaand(feit, maat)))}
    from ${gevraagdeMaanden('kpi_maand', feit, selectie)}
    ${perGebied ? sql`union all ${mensenVanMaanden(feit, selectie, namen)}` : sql``}`;
};

/** Who they were, where a month still names them. */
const mensenVanMaanden = (feit: Feit, selectie: Selectie, namen: ReadonlyArray<string>): SQL => sql`
  select maand.leefgebied, wie::bigint, false, null, ${komma(namen.map(() => sql`null`))}
  from (select k.leefgebied, k.mensen -> 'alle' as alle from ${gevraagdeMaanden('kpi_maand', feit, selectie)}) as maand
    cross join lateral jsonb_array_elements_text(case jsonb_typeof(alle) when 'array' then alle else '[]' end) as wie`;

type Rij = Readonly<Record<string, unknown>> & {
  readonly sleutel: string;
  readonly isGeheel: boolean;
  readonly mensen: number | null;
};

const hoeveelMensen = sql.raw(
  `case when bool_or("isVol") then ${genoegMensen} else least(${genoegMensen}, count(distinct wie))::int end`,
);

/** Group by group, and the whole from the groups: so that no row is summed twice, nor sorted. */
const tel = (tx: Transactie, feit: Feit, selectie: Selectie, namen: ReadonlyArray<string>) => {
  const sommen = komma([...namen, 'rijen'].map((maat) => sql`sum(${naamVan(maat)}) as ${naamVan(maat)}`));
  return tx.rijen<Rij>(sql`
    with ${optelbaar(feit, selectie)}
    select sleutel, grouping(sleutel) = 1 as "isGeheel", max(mensen) as mensen,
      ${komma(namen.map((maat) => sql`coalesce(sum(${naamVan(maat)}), 0)::float8 as ${naamVan(maat)}`))}
    from (
      select sleutel, ${selectie.vraag.per === 'leefgebied' ? hoeveelMensen : sql`null::int`} as mensen, ${sommen}
      from (${delen(feit, selectie, namen)}) as deel group by sleutel
    ) as groep
    group by grouping sets ((), (sleutel)) having grouping(sleutel) = 1 or sum(rijen) > 0`);
};

/** A group there must be has its place, also when nothing is in it. */
export const aangevuld = <A extends { readonly sleutel: string }>(
  groepen: ReadonlyArray<A>,
  { sleutels }: Groepering,
  leeg: (sleutel: string) => A,
): ReadonlyArray<A> => {
  if (sleutels === null) return groepen;
  const bekend = new Map(groepen.map((groep) => [groep.sleutel, groep]));
  return sleutels.map((sleutel) => bekend.get(sleutel) ?? leeg(sleutel));
};

type MaatVan<F extends Feit> = (keyof F['maten'] | keyof F['uren']) & string;

/** The maten of a feit, or those that are named, of what happened in the period. */
export const telFeit = Effect.fn('kpi.telFeit')(function* <F extends Feit, Maat extends MaatVan<F> = MaatVan<F>>(
  tx: Transactie,
  selectie: Selectie,
  feit: F,
  namen: ReadonlyArray<Maat> = [...Object.keys(feit.maten), ...Object.keys(feit.uren)] as Array<Maat>,
) {
  const som = (sleutel: string, rij?: Rij): Som<Maat> => ({
    sleutel,
    mensen: rij?.mensen == null ? null : { geheel: rij.mensen, deel: rij.mensen },
    som: Object.fromEntries(namen.map((maat) => [maat, rij?.[maat] ?? 0])) as Record<Maat, number>,
  });
  const groep = groepering(selectie, feit.kolommen, feit.dag);
  const gevraagd = groep === null ? zonderGroepen(selectie) : selectie;
  const rijen = yield* tel(tx, feit, gevraagd, namen);
  // One row can have several leefgebieden, so that the groups do not add up to the whole.
  const heel = selectie.vraag.per !== 'leefgebied' ? rijen : yield* tel(tx, feit, zonderGroepen(selectie), namen);
  const sommen: Sommen<Maat> = {
    geheel: som(
      '',
      heel.find(({ isGeheel }) => isGeheel),
    ),
    groepen:
      groep === null
        ? null
        : aangevuld(
            rijen.flatMap((rij) => (rij.isGeheel ? [] : [som(rij.sleutel, rij)])),
            groep,
            som,
          ),
  };
  return sommen;
});
