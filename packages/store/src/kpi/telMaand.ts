import { createHash } from 'node:crypto';
import { type SQL, sql } from 'drizzle-orm';
import { PgDialect } from 'drizzle-orm/pg-core';
import type { Feit } from './feit.ts';
import { en, komma } from './selectie.ts';
import type { Grein } from './tabel.ts';

/*
 * How whole months of a feit are counted: its rows into cells, and the cells into coarser ones. `stuk` names the months,
 * and of each the teams whose cells are counted: null is all.
 */

const naamVan = (maat: string) => sql.identifier(maat);
export const tekst = (waarde: string) => sql.raw(`'${waarde}'`);

/**
 * Rows of a feit in stretches of days: `stuk` gives `van` and `tot`, both included. Stretch by stretch, by the index
 * on the day: the planner does not know how few stretches there are, and would hold every row against each.
 */
export const eigenRijenIn = (feit: Feit, gemeenteId: SQL): SQL => sql`stuk cross join lateral (
  select ${feit.als}.* from ${feit.tabel}
  where ${en([
    sql`${feit.kolommen.gemeente} = ${gemeenteId}`,
    sql`${feit.dag} between stuk.van and stuk.tot`,
    ...feit.waar,
  ])} offset 0
) as ${feit.als}`;

/** The same with what stands beside them. */
export const rijenIn = (feit: Feit, gemeenteId: SQL, ook: ReadonlyArray<SQL> = [], erbij: SQL = sql``): SQL =>
  sql`${eigenRijenIn(feit, gemeenteId)} ${feit.erbij} ${erbij} where ${en([sql`true`, ...ook])}`;

/** Of a month that is counted for some teams only theirs. */
export const vanDeTeams = ({ kolommen: { team } }: Feit) => sql`(stuk.teams is null or ${team} = any(stuk.teams))`;

/** What was counted of the months in `stuk`; said twice, so that they are found by the index. */
export const wis = (tabel: string, gemeenteId: SQL, ...welke: ReadonlyArray<SQL>): SQL => sql`
  delete from ${sql.identifier(tabel)} k using stuk
  where ${en([
    sql`k.gemeente_id = ${gemeenteId} and k.maand = any(array(select van from stuk)) and k.maand = stuk.van`,
    ...welke,
  ])}`;

/** As many as may stand in one object that PostgreSQL builds. */
const perObject = 50;

/** Who has something of a maat; of five or more only that they are. */
const mensen = (maten: ReadonlyArray<string>): SQL => {
  const groepjes = Array.from({ length: Math.ceil(maten.length / perObject) }, (_, nr) =>
    maten.slice(nr * perObject, (nr + 1) * perObject),
  );
  const objecten = groepjes.map((groepje) => {
    const paren = groepje.map(
      (maat) => sql`${tekst(maat)}, case when count(*) filter (where ${naamVan(maat)} <> 0) >= 5 then to_jsonb(true)
        else to_jsonb(array_agg(wie) filter (where ${naamVan(maat)} <> 0)) end`,
    );
    return sql`jsonb_strip_nulls(jsonb_build_object(${komma(paren)}))`;
  });
  return sql.join(objecten, sql` || `);
};

const sommen = (maten: ReadonlyArray<string>, type: 'bigint' | 'numeric') =>
  sql`array[${komma(maten.map((maat) => sql`coalesce(sum(${naamVan(maat)}), 0)`))}]::${sql.raw(type)}[]`;

/** A number for a person that fits where numbers are exact; it says nothing of who it is. */
export const nummer = (persoon: SQL) => sql`uuid_hash_extended(${persoon}, 0) & 9007199254740991`;

/**
 * First each person and then the people: somebody with two trajecten is two trajecten and one person. A month is cut on
 * the days of the pilots that `stuk` names, so that what is until such a day can be told.
 */
export const telCellen = (feit: Feit, gemeenteId: SQL): SQL => {
  const { team, wijk, organisatie } = feit.kolommen;
  const aantallen = Object.keys(feit.maten);
  const uren = Object.keys(feit.uren);
  const perMens = Object.entries({ ...feit.maten, ...feit.uren }).map(
    ([maat, waarde]) => sql`sum(${waarde}) as ${naamVan(maat)}`,
  );
  return sql`
    insert into kpi_maand (gemeente_id, feit, grein, maand, pilot_id, team_id, wijk_id, organisatie_id,
      rijen, eerste_dag, laatste_dag, aantallen, uren, mensen)
    select ${gemeenteId}, ${tekst(feit.naam)}, 'cel', maand, pilot_id, team_id, wijk_id, organisatie_id,
      sum("rijen")::int, min(eerste), max(laatste), ${sommen(aantallen, 'bigint')}, ${sommen(uren, 'numeric')},
      ${mensen([...aantallen, ...uren])}
    from (
      select stuk.van as maand, width_bucket(${feit.dag}, stuk.knippen) as deel, ${feit.pilot} as pilot_id,
        ${team} as team_id, ${wijk} as wijk_id, ${organisatie} as organisatie_id, ${nummer(feit.persoon)} as wie,
        count(*) as "rijen", min(${feit.dag}) as eerste, max(${feit.dag}) as laatste, ${komma(perMens)}
      from ${rijenIn(feit, gemeenteId, [vanDeTeams(feit)])}
      group by 1, 2, 3, 4, 5, 6, 7
    ) as mens
    group by maand, deel, pilot_id, team_id, wijk_id, organisatie_id`;
};

/**
 * The rows that took so many `dagen`. Row by row, by the index: where it may say first which have none, the planner
 * holds them against all meldingen there ever were.
 */
export const metDuur = (rijen: SQL): SQL => sql`(${rijen} offset 0) as rij where dagen is not null`;

export const telDuren = (feit: Feit, gemeenteId: SQL): SQL | null =>
  feit.duur === null
    ? null
    : sql`
    insert into kpi_duur (gemeente_id, feit, grein, maand, pilot_id, team_id, wijk_id, organisatie_id, dagen, aantallen)
    select ${gemeenteId}, ${tekst(feit.naam)}, 'cel', maand, pilot_id, team_id, wijk_id, organisatie_id,
      array_agg(dagen order by dagen), array_agg(aantal order by dagen)
    from (
      select *, count(*) as aantal from ${metDuur(
        sql`select stuk.van as maand, ${feit.pilot} as pilot_id, ${feit.kolommen.team} as team_id,
          ${feit.kolommen.wijk} as wijk_id, ${feit.kolommen.organisatie} as organisatie_id, ${feit.duur} as dagen
        from ${rijenIn(feit, gemeenteId, [vanDeTeams(feit)])}`,
      )}
      group by 1, 2, 3, 4, 5, 6
    ) as duur
    group by maand, pilot_id, team_id, wijk_id, organisatie_id`;

/** The coarser ones, and by what each is still split. */
type Grover = Exclude<Grein, 'cel' | 'leefgebied'>;
export const grover: Readonly<Record<Grover, ReadonlyArray<'pilot_id' | 'team_id' | 'wijk_id'>>> = {
  geheel: [],
  team: ['pilot_id', 'team_id'],
  wijk: ['wijk_id'],
};

const plaatsIn = (grein: keyof typeof grover) =>
  komma(
    (['pilot_id', 'team_id', 'wijk_id'] as const).map((kolom) =>
      grover[grein].includes(kolom) ? sql`${sql.identifier(kolom)}` : sql`null::uuid`,
    ),
  );
const binnen = (grein: keyof typeof grover) =>
  komma([sql`maand`, ...grover[grein].map((kolom) => sql`${sql.identifier(kolom)}`)]);
const elk = (kolom: 'aantallen' | 'uren', hoeveel: number, type: 'bigint' | 'numeric') =>
  sql`array[${komma(Array.from({ length: hoeveel }, (_, nr) => sql.raw(`sum(${kolom}[${nr + 1}])`)))}]::${sql.raw(type)}[]`;

const cellenIn = (feit: Feit, gemeenteId: SQL) =>
  sql`gemeente_id = ${gemeenteId} and feit = ${tekst(feit.naam)} and grein = 'cel' and maand in (select van from stuk)`;

export const vergroofMaanden = (feit: Feit, grein: keyof typeof grover, gemeenteId: SQL): SQL => sql`
  insert into kpi_maand (gemeente_id, feit, grein, maand, pilot_id, team_id, wijk_id, rijen, eerste_dag, laatste_dag,
    aantallen, uren)
  select ${gemeenteId}, ${tekst(feit.naam)}, ${tekst(grein)}, maand, ${plaatsIn(grein)}, sum(rijen), min(eerste_dag),
    max(laatste_dag), ${elk('aantallen', Object.keys(feit.maten).length, 'bigint')},
    ${elk('uren', Object.keys(feit.uren).length, 'numeric')}
  from kpi_maand where ${cellenIn(feit, gemeenteId)} group by ${binnen(grein)}`;

export const vergroofDuren = (feit: Feit, grein: keyof typeof grover, gemeenteId: SQL): SQL => sql`
  insert into kpi_duur (gemeente_id, feit, grein, maand, pilot_id, team_id, wijk_id, dagen, aantallen)
  select ${gemeenteId}, ${tekst(feit.naam)}, ${tekst(grein)}, maand, ${plaatsIn(grein)},
    array_agg(dag order by dag), array_agg(aantal order by dag)
  from (
    select ${binnen(grein)}, dag, sum(hoeveel) as aantal
    from (
      select ${binnen(grein)}, unnest(dagen) as dag, unnest(aantallen)::int as hoeveel
      from kpi_duur where ${cellenIn(feit, gemeenteId)}
    ) as duur
    group by ${binnen(grein)}, dag
  ) as duur
  group by ${binnen(grein)}`;

const dialect = new PgDialect();

/** What was counted by other definitions counts no longer: this tells them apart. */
export const hashVan = (vragen: ReadonlyArray<SQL | null>): string => {
  const hash = createHash('sha256');
  for (const vraag of vragen) if (vraag !== null) hash.update(JSON.stringify(dialect.sqlToQuery(vraag)));
  return hash.digest('base64url').slice(0, 16);
};

const definities = new WeakMap<Feit, string>();

export const definitieVan = (feit: Feit): string => {
  const bekend = definities.get(feit);
  if (bekend !== undefined) return bekend;
  const gemeente = sql`gemeente`;
  const definitie = hashVan([
    telCellen(feit, gemeente),
    telDuren(feit, gemeente),
    ...(feit.terugkeer?.definitie ?? []),
  ]);
  definities.set(feit, definitie);
  return definitie;
};
