import { type SQL, sql } from 'drizzle-orm';
import { Effect } from 'effect';
import { maandenTussen } from './dagen.ts';
import type { Feit, Terugkeer } from './feit.ts';
import { komma } from './selectie.ts';
import { type Kring, kringen } from './tabel.ts';
import { rijenIn, wis } from './telMaand.ts';

/* Who came more than once: when they came last before, in each way that can be asked. */

const zelfde: Readonly<Record<Kring, SQL>> = {
  geheel: sql`true`,
  team: sql`eerder.team_id = hier.team_id`,
  wijk: sql`eerder.wijk_id = hier.wijk_id`,
  organisatie: sql`eerder.organisatie_id is not distinct from hier.organisatie_id`,
  leeftijdsgroep: sql`eerder.leeftijdsgroep is not distinct from hier.leeftijdsgroep`,
};
const kolomVan = {
  team: 'team_id',
  wijk: 'wijk_id',
  organisatie: 'organisatie_id',
  leeftijdsgroep: 'leeftijdsgroep',
} as const satisfies Record<Exclude<Kring, 'geheel'>, string>;

const eerste = (kring: Kring) => sql.identifier(`eerste ${kring}`);

/** Of a month that is counted for some teams who has, or had, a line of theirs in it. */
const wieInMaand = (gemeenteId: SQL): SQL => sql`
  select stuk.van::text as maand, string_agg(distinct iemand.inwoner_id::text, ' ') as inwoners
  from stuk cross join lateral (
    select k.inwoner_id from kpi_terugkeer k
    where k.gemeente_id = ${gemeenteId} and k.maand = stuk.van and k.team_id = any(stuk.teams)
    union
    select m.inwoner_id from melding m
    where m.gemeente_id = ${gemeenteId} and m.ontvangen_op between stuk.van and stuk.tot and m.team_id = any(stuk.teams)
  ) as iemand
  where iemand.inwoner_id is not null group by 1`;

interface Inwoners {
  readonly maand: string;
  readonly inwoners: string;
}

const alsIemand = (maanden: ReadonlyArray<Inwoners>): SQL => {
  const paren = maanden.flatMap(({ maand, inwoners }) =>
    inwoners.split(' ').map((inwoner) => [maand, inwoner] as const),
  );
  const lijst = (plaats: 0 | 1) => sql`string_to_array(${paren.map((paar) => paar[plaats]).join(',')}, ',')`;
  return sql`, iemand as materialized (
    select * from unnest(${lijst(0)}::date[], ${lijst(1)}::uuid[]) as iemand (maand, inwoner_id)
  )`;
};

/** Everybody, in a month that is counted whole. */
const isIemand = (inwoner: SQL): SQL =>
  sql`(stuk.teams is null or (stuk.van, ${inwoner}) in (select maand, inwoner_id from iemand))`;

/** Whether this count is about somebody in a month. */
const wordtGeteld = (maand: SQL, inwoner: SQL): SQL =>
  sql`exists (select from stuk where stuk.van = ${maand} and ${isIemand(inwoner)})`;

/** The meldingen of who came more than once, in the months of `stuk`. */
const terugkeer = (feit: Feit, vaker: SQL, gemeenteId: SQL): SQL => {
  const eersteVan = (kring: Kring) => {
    const binnen = kring === 'geheel' ? sql`` : sql`, ${sql.raw(kolomVan[kring])}`;
    return sql`row_number() over (partition by maand, inwoner_id${binnen} order by nr) = 1 as ${eerste(kring)}`;
  };
  const laatste = (kring: Kring) => sql`max(eerder.maand) filter (where ${zelfde[kring]}) as ${sql.identifier(kring)}`;
  const eerder = (kring: Kring) =>
    sql`case when hier.${eerste(kring)} then vroeger.${sql.identifier(kring)} else hier.maand end`;
  return sql`
    insert into kpi_terugkeer
      (gemeente_id, maand, inwoner_id, pilot_id, team_id, wijk_id, organisatie_id, leeftijdsgroep, eerder, gebieden)
    select ${gemeenteId}, hier.maand, hier.inwoner_id, hier.pilot_id, hier.team_id, hier.wijk_id,
      hier.organisatie_id, hier.leeftijdsgroep, array[${komma(kringen.map(eerder))}],
      case when hier.${eerste('geheel')} then vroeger.gebieden end
    from (
      select *, ${komma(kringen.map(eersteVan))}
      from (
        select *, row_number() over () as nr from (
          select distinct stuk.van as maand, m.inwoner_id, ${feit.pilot} as pilot_id, m.team_id, m.wijk_id,
            m.organisatie_id, m.leeftijdsgroep
          from ${rijenIn(feit, gemeenteId, [vaker, isIemand(sql`m.inwoner_id`)])}
        ) as ieder
      ) as genummerd
    ) as hier cross join lateral (
      with ieder as materialized (
        select date_trunc('month', m.ontvangen_op::timestamp)::date as maand, m.team_id, m.wijk_id, m.organisatie_id,
          m.leeftijdsgroep, m.leefgebieden
        from melding m
        where m.gemeente_id = ${gemeenteId} and m.inwoner_id = hier.inwoner_id
          and m.ontvangen_op < hier.maand + interval '1 month'
      )
      select ${komma(kringen.map(laatste))}, (
        select jsonb_object_agg(gebied, eerder) from (
          select gebied, max(ieder.maand) filter (where ieder.maand < hier.maand) as eerder
          from ieder cross join lateral unnest(ieder.leefgebieden) as gebied
          group by gebied having bool_or(ieder.maand = hier.maand)
        ) as per_gebied
      ) as gebieden
      from ieder as eerder where eerder.maand < hier.maand
    ) as vroeger`;
};

const geen = (kolom: string) => sql.raw(kolom === 'leeftijdsgroep' ? 'null::text' : 'null::uuid');

/** How many of them are new, by how many months nobody of them came before; of who was counted in the same month none. */
const nieuw = (gemeenteId: SQL): SQL => {
  const kolommen = Object.values(kolomVan);
  const vanKring = (kring: Kring, plaats: number) => {
    const eigen = kring === 'geheel' ? null : kolomVan[kring];
    const waarden = kolommen.map((kolom) => (kolom === eigen ? sql.raw(kolom) : geen(kolom)));
    return sql`select ${sql.raw(`'${kring}'`)}, maand, ${komma(waarden)}, null::text, eerder[${sql.raw(`${plaats + 1}`)}] as vorige, count(*)
      from terug group by vorige, maand${eigen === null ? sql`` : sql.raw(`, ${eigen}`)}`;
  };
  const groep = sql.raw(['kring', 'maand', ...kolommen, 'leefgebied'].join(', '));
  return sql`, terug as materialized (
    select k.* from stuk cross join lateral (
      select * from kpi_terugkeer where gemeente_id = ${gemeenteId} and maand = stuk.van offset 0
    ) as k
  ), geteld as (
    select ${groep}, ${maandenTussen(sql`vorige`, sql`maand`)} as geleden, hoeveel
    from (
      ${sql.join(kringen.map(vanKring), sql` union all `)}
      union all
      select 'leefgebied', maand, ${komma(kolommen.map(geen))}, gebied.key, gebied.value::date, count(*)
      from terug cross join lateral jsonb_each_text(gebieden) as gebied group by maand, gebied.key, gebied.value
    ) as vorig (${groep}, vorige, hoeveel)
    where vorige is distinct from maand
  ), groep as materialized (
    select ${groep}, row_number() over () as nr, sum(hoeveel) as alle, coalesce(max(geleden), 0) as verste,
      jsonb_object_agg(geleden, hoeveel) filter (where geleden is not null) as per_maand
    from geteld group by ${groep}
  )
  insert into kpi_nieuw (gemeente_id, ${groep}, nieuw)
  select ${gemeenteId}, ${groep}, array_agg(rest order by stap) from (
    select groep.*, stap, alle - sum(coalesce((per_maand ->> stap::text)::int, 0)) over (partition by nr order by stap) as rest
    from groep cross join lateral generate_series(0, verste) as stap
  ) as gestapt
  group by nr, ${groep}`;
};

/**
 * Two who write of the same person at the same time see nothing of each other: a month that was counted between them
 * does not know of the other's, or knows what is no longer so. Who counts that other month sees both, and has the one
 * counted anew.
 */
const gemist = (gemeenteId: SQL): SQL => {
  const kentNiet = kringen.map(
    (kring, plaats) =>
      sql`(${zelfde[kring]} and coalesce(hier.eerder[${sql.raw(`${plaats + 1}`)}], '-infinity') < eerder.maand)`,
  );
  const inDeKring = kringen.map((kring, plaats) => sql`when ${sql.raw(`${plaats + 1}`)} then ${zelfde[kring]}`);
  return sql`, geteld as materialized (
    select k.* from stuk cross join lateral (
      select * from kpi_terugkeer where gemeente_id = ${gemeenteId} and maand = stuk.van offset 0
    ) as k
    where ${isIemand(sql`k.inwoner_id`)}
  ), elders as materialized (
    select elders.* from (select inwoner_id from geteld union select inwoner_id from iemand) as iemand cross join lateral (
      select * from kpi_terugkeer k where k.gemeente_id = ${gemeenteId} and k.inwoner_id = iemand.inwoner_id offset 0
    ) as elders
    where not ${wordtGeteld(sql`elders.maand`, sql`elders.inwoner_id`)}
  )
  insert into kpi_vuil (gemeente_id, feit, maand)
  select ${gemeenteId}, 'melding', maand from (
    select distinct ander.maand, geteld.inwoner_id from geteld cross join lateral (
      select date_trunc('month', m.ontvangen_op::timestamp)::date as maand from melding m
      where m.gemeente_id = ${gemeenteId} and m.inwoner_id = geteld.inwoner_id offset 0
    ) as ander
    where not ${wordtGeteld(sql`ander.maand`, sql`geteld.inwoner_id`)}
    except select maand, inwoner_id from elders
  ) as niet_meer_enige
  where exists (
    select from kpi_geteld g
    where g.gemeente_id = ${gemeenteId} and g.feit = 'melding' and g.maand = niet_meer_enige.maand
  )
  union select ${gemeenteId}, 'melding', hier.maand from elders hier join geteld eerder using (inwoner_id)
  where eerder.maand < hier.maand and (${sql.join(kentNiet, sql` or `)} or exists (
    select from jsonb_each_text(hier.gebieden) as gebied
    where eerder.gebieden ? gebied.key and coalesce(gebied.value::date, '-infinity') < eerder.maand
  ))
  union select ${gemeenteId}, 'melding', hier.maand
  from elders hier cross join lateral unnest(hier.eerder) with ordinality as kende (maand, kring)
  where ${wordtGeteld(sql`kende.maand`, sql`hier.inwoner_id`)} and not exists (
    select from geteld eerder where eerder.maand = kende.maand and eerder.inwoner_id = hier.inwoner_id
      and case kende.kring ${sql.join(inDeKring, sql` `)} end
  )
  union select ${gemeenteId}, 'melding', hier.maand
  from elders hier cross join lateral jsonb_each_text(hier.gebieden) as kende (gebied, maand)
  where ${wordtGeteld(sql`kende.maand::date`, sql`hier.inwoner_id`)} and not exists (
    select from geteld eerder where eerder.maand = kende.maand::date and eerder.inwoner_id = hier.inwoner_id
      and eerder.gebieden ? kende.gebied
  )`;
};

/** Who came more than once cannot be added up: they are kept by name of nobody, each time that they came. */
export const terugkeerVan = (feit: Feit, vaker: SQL): Terugkeer => ({
  definitie: [terugkeer(feit, vaker, sql`gemeente`), nieuw(sql`gemeente`)],
  tel: Effect.fnUntraced(function* (tx, stukken, gemeenteId) {
    const iemand = alsIemand(yield* tx.rijen<Inwoners>(sql`${stukken} ${wieInMaand(gemeenteId)}`));
    const stuk = sql`${stukken}${iemand}`;
    yield* tx.rijen(sql`${stuk} ${wis('kpi_terugkeer', gemeenteId, isIemand(sql`k.inwoner_id`))}`);
    yield* tx.rijen(sql`${stuk} ${terugkeer(feit, vaker, gemeenteId)}`);
    yield* tx.rijen(sql`${stuk} ${wis('kpi_nieuw', gemeenteId)}`);
    yield* tx.rijen(sql`${stuk} ${nieuw(gemeenteId)}`);
    yield* tx.rijen(sql`${stuk} ${gemist(gemeenteId)}`);
  }),
});
