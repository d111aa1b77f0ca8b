import type { GemeenteId } from '@tenzij/domain/medewerker/Gemeente.ts';
import { type SQL, sql } from 'drizzle-orm';
import { Effect } from 'effect';
import type { ActorTransactie } from '../database/Transactie.ts';
import { begeleidStand } from './begeleidStand.ts';
import { erbijVan, heeftErbij, moetErbij, telErbij } from './bijtelling.ts';
import { caseloadStand } from './caseload.ts';
import { vandaag } from './dagen.ts';
import type { Feit } from './feit.ts';
import { feiten } from './feiten.ts';
import { gestartFeit } from './gestart.ts';
import { en } from './selectie.ts';
import type { Stand } from './standen.ts';
import type { Geteld } from './tabel.ts';
import { definitieVan, grover, telCellen, telDuren, vergroofDuren, vergroofMaanden, wis } from './telMaand.ts';

/* What is counted month by month. */

/** A month to count: of these teams, or of all where that is null. */
export interface Maand {
  readonly maand: string;
  readonly teams: ReadonlyArray<string> | null;
}

export interface Telbaar {
  readonly naam: Geteld;
  readonly definitie: string;
  /** Of a month: the day whose stand it is; null where it is what happened. */
  readonly op: SQL;
  /** The days between which there is something to count. */
  readonly grens: SQL;
  /** Days that are counted as if they were months. */
  readonly ook: SQL | null;
  /** By the rows of this feit it is seen how much work a month is. */
  readonly naar: Feit;
  /** Puts the months of `stuk` in the place of what was counted of them. */
  readonly tel: (tx: ActorTransactie, stuk: SQL) => Effect.Effect<void>;
}

const lijst = (delen: ReadonlyArray<string>): SQL => sql`string_to_array(${delen.join(',')}, ',')`;

/** Whole months, each with the days in it on which a pilot begins, was decided on or ended the day before. */
export const stukVan = (gemeenteId: GemeenteId, maanden: ReadonlyArray<Maand>): SQL => sql`with stuk as materialized (
  select maand as van, (maand + interval '1 month')::date - 1 as tot,
    string_to_array(nullif(van_teams, ''), ' ')::uuid[] as teams, (
    select array_agg(distinct knip.dag order by knip.dag)
    from pilot cross join lateral (
      values (pilot.gestart_op), (pilot.go_no_go_op + 1), (pilot.eindigt_op + 1)
    ) as knip (dag)
    where pilot.gemeente_id = ${gemeenteId}::uuid and knip.dag > maand and knip.dag < maand + interval '1 month'
  ) as knippen
  from unnest(${lijst(maanden.map(({ maand }) => maand))}::date[],
    ${lijst(maanden.map(({ teams }) => teams?.join(' ') ?? ''))}) as deze (maand, van_teams)
)`;

const vanGemeente = (tx: ActorTransactie): SQL => sql`${tx.gemeenteId}::uuid`;

/** What is coarser is made again of all cells, counted now or before. */
const opnieuw = sql`k.grein <> 'leefgebied' and (k.grein <> 'cel' or stuk.teams is null or k.team_id = any(stuk.teams))`;

/** Asks something of the months in `stuk`, where there is something to ask. */
const van = (tx: ActorTransactie, stuk: SQL) => (vraag: SQL | null) =>
  vraag === null ? Effect.void : Effect.asVoid(tx.rijen(sql`${stuk} ${vraag}`));

const greinen = Object.keys(grover) as ReadonlyArray<keyof typeof grover>;

const telFeit = (feit: Feit): Telbaar['tel'] =>
  Effect.fnUntraced(function* (tx, stuk) {
    const doe = van(tx, stuk);
    const gemeenteId = vanGemeente(tx);
    const vanFeit = sql`k.feit = ${feit.naam}`;
    yield* doe(wis('kpi_maand', gemeenteId, vanFeit, opnieuw));
    yield* doe(telCellen(feit, gemeenteId));
    for (const grein of greinen) yield* doe(vergroofMaanden(feit, grein, gemeenteId));
    if (feit.duur !== null) {
      yield* doe(wis('kpi_duur', gemeenteId, vanFeit, opnieuw));
      yield* doe(telDuren(feit, gemeenteId));
      for (const grein of greinen) yield* doe(vergroofDuren(feit, grein, gemeenteId));
    }
    if (feit.terugkeer !== undefined) yield* feit.terugkeer.tel(tx, stuk, gemeenteId);
    if (heeftErbij(feit)) yield* doe(moetErbij(feit, gemeenteId));
  });

const geenDag = sql`null::date`;

const grensVan = (feit: Feit, gemeenteId: GemeenteId): SQL => sql`
  select min(${feit.dag}) as eerste, max(${feit.dag}) as laatste from ${feit.tabel}
  where ${en([sql`${feit.kolommen.gemeente} = ${gemeenteId}::uuid`, ...feit.waar])}`;

type VanGemeente = (gemeenteId: GemeenteId) => Telbaar;

const vanFeit =
  (feit: Feit): VanGemeente =>
  (gemeenteId) => ({
    naam: feit.naam,
    definitie: definitieVan(feit),
    op: geenDag,
    grens: grensVan(feit, gemeenteId),
    ook: null,
    naar: feit,
    tel: telFeit(feit),
  });

const vanErbij =
  (feit: Feit): VanGemeente =>
  (gemeenteId) => ({
    ...erbijVan(feit),
    op: geenDag,
    grens: grensVan(feit, gemeenteId),
    ook: null,
    naar: feit,
    tel: Effect.fnUntraced(function* (tx, stuk) {
      for (const vraag of telErbij(feit, vanGemeente(tx))) yield* van(tx, stuk)(vraag);
    }),
  });

/**
 * On the last day of a month that is over, and of the one that runs today: each day has another stand. And on days that
 * are asked time and again; none of these is the first of a month, so that it is known from one.
 */
const standdag = sql`case when extract(day from maand) = 1
  then least((maand + interval '1 month')::date - 1, ${vandaag}) else maand end`;
const dagenVanPilots = (gemeenteId: GemeenteId): SQL => sql`
  select knip.dag from grens, pilot cross join lateral (values (pilot.go_no_go_op), (pilot.eindigt_op)) as knip (dag)
  where pilot.gemeente_id = ${gemeenteId}::uuid and knip.dag >= eerste and knip.dag < ${vandaag}
    and extract(day from knip.dag) <> 1 and extract(day from knip.dag + 1) <> 1`;

const vanStand =
  (stand: Stand): VanGemeente =>
  (gemeenteId) => ({
    naam: stand.naam,
    definitie: stand.definitie,
    op: standdag,
    grens: sql`select min(gestart_op) as eerste, ${vandaag} as laatste
    from traject where gemeente_id = ${gemeenteId}::uuid`,
    ook: dagenVanPilots(gemeenteId),
    naar: gestartFeit,
    tel: Effect.fnUntraced(function* (tx, stuk) {
      yield* van(tx, stuk)(wis(stand.tabel, vanGemeente(tx)));
      yield* tx.rijen(sql`${stuk}, periode as materialized (
        select maand::text as sleutel, maand as van, ${standdag} as tot from (select van as maand from stuk) as deze
      ) ${stand.tel(tx.gemeenteId)}`);
    }),
  });

/** What the figures rest on: the rest only makes them quick. */
export const vanFeiten = feiten.map(vanFeit);

export const alles: ReadonlyArray<VanGemeente> = [
  ...vanFeiten,
  ...feiten.filter(heeftErbij).map(vanErbij),
  ...[begeleidStand, caseloadStand].map(vanStand),
];
