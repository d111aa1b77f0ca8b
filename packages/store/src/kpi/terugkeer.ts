import { type SQL, sql } from 'drizzle-orm';
import { maandenTussen } from './dagen.ts';
import type { Feit } from './feit.ts';
import { komma } from './selectie.ts';
import { type Kring, kringen } from './tabel.ts';
import { rijenIn } from './telMaand.ts';

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

/** The meldingen of who came more than once, in the months of `stuk`. */
export const terugkeer = (feit: Feit, vaker: SQL, gemeenteId: SQL): SQL => {
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
          from ${rijenIn(feit, gemeenteId, [vaker])}
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

/** How many of them are new, by how many months nobody of them came before; of who was counted in the same month none. */
export const nieuw = (gemeenteId: SQL): SQL => {
  const kolommen = Object.values(kolomVan);
  const vanKring = (kring: Kring, plaats: number) => {
    const eigen = kring === 'geheel' ? null : kolomVan[kring];
    const waarden = kolommen.map((kolom) => (kolom === eigen ? sql.raw(`k.${kolom}`) : sql`null`));
    return sql`(${sql.raw(`'${kring}'`)}, ${komma(waarden)}, null, k.eerder[${sql.raw(`${plaats + 1}`)}])`;
  };
  const groep = sql.raw(['kring', 'maand', ...kolommen, 'leefgebied'].join(', '));
  return sql`, lijn as materialized (
    select lijn.*, k.maand, ${maandenTussen(sql`lijn.eerder`, sql`k.maand`)} as geleden
    from kpi_terugkeer k cross join lateral (
      values ${komma(kringen.map(vanKring))}
      union all
      select 'leefgebied', null, null, null, null, gebied.key, gebied.value::date
      from jsonb_each_text(k.gebieden) as gebied
    ) as lijn (kring, ${sql.raw(kolommen.join(', '))}, leefgebied, eerder)
    where k.gemeente_id = ${gemeenteId} and k.maand in (select van from stuk) and lijn.eerder is distinct from k.maand
  ), geteld as (
    select ${groep}, geleden, count(*) as hoeveel from lijn group by ${groep}, geleden
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
export const gemist = (gemeenteId: SQL, maanden: SQL): SQL => {
  const kentNiet = kringen.map(
    (kring, plaats) =>
      sql`(${zelfde[kring]} and coalesce(hier.eerder[${sql.raw(`${plaats + 1}`)}], '-infinity') < eerder.maand)`,
  );
  const inDeKring = kringen.map((kring, plaats) => sql`when ${sql.raw(`${plaats + 1}`)} then ${zelfde[kring]}`);
  return sql`
  with geteld as materialized (
    select * from kpi_terugkeer where gemeente_id = ${gemeenteId} and maand = any(${maanden})
  ), elders as materialized (
    select elders.* from (select distinct inwoner_id from geteld) as iemand cross join lateral (
      select * from kpi_terugkeer k where k.gemeente_id = ${gemeenteId} and k.inwoner_id = iemand.inwoner_id offset 0
    ) as elders
    where elders.maand <> all(${maanden})
  )
  insert into kpi_vuil (gemeente_id, feit, maand)
  select ${gemeenteId}, 'melding', maand from (
    select distinct ander.maand, geteld.inwoner_id from geteld cross join lateral (
      select date_trunc('month', m.ontvangen_op::timestamp)::date as maand from melding m
      where m.gemeente_id = ${gemeenteId} and m.inwoner_id = geteld.inwoner_id offset 0
    ) as ander
    where ander.maand <> all(${maanden})
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
  where kende.maand = any(${maanden}) and not exists (
    select from geteld eerder where eerder.maand = kende.maand and eerder.inwoner_id = hier.inwoner_id
      and case kende.kring ${sql.join(inDeKring, sql` `)} end
  )
  union select ${gemeenteId}, 'melding', hier.maand
  from elders hier cross join lateral jsonb_each_text(hier.gebieden) as kende (gebied, maand)
  where kende.maand::date = any(${maanden}) and not exists (
    select from geteld eerder where eerder.maand = kende.maand::date and eerder.inwoner_id = hier.inwoner_id
      and eerder.gebieden ? kende.gebied
  )`;
};
