import { type SQL, sql } from 'drizzle-orm';
import { isErbij } from './bijtelling.ts';
import type { Feit } from './feit.ts';
import { jaargreinVan } from './jaren.ts';
import {
  en,
  type Groepering,
  groepering,
  type Kolommen,
  perLeefgebied,
  pilotOp,
  type Selectie,
  smal,
  teamInPilot,
  vanPilot,
} from './selectie.ts';
import type { Grein } from './tabel.ts';
import { definitieVan, rijenIn } from './telMaand.ts';

/* Where a count comes from: whole months that were counted before, and the rows themselves for what is left. */

export const kolommenVanMaand: Kolommen = {
  gemeente: sql`k.gemeente_id`,
  team: sql`k.team_id`,
  wijk: sql`k.wijk_id`,
  organisatie: sql`k.organisatie_id`,
  leefgebieden: null,
};

/** What carries no pilot is asked of its team, and of the days of the pilot. */
const grens = ({ eigenPilot }: Feit, selectie: Selectie): SQL => {
  const { van, tot, pilotId } = selectie.vraag;
  return eigenPilot || pilotId === undefined
    ? sql`select ${van}::date as van, ${tot}::date as tot`
    : sql`select greatest(${van}::date, ${vanPilot(selectie, 'gestart_op')}) as van,
        least(${tot}::date, ${vanPilot(selectie, 'eindigt_op')}) as tot`;
};

/** Of all there is, and not of a part of it. */
export const isHeel = ({ vraag, teams }: Selectie): boolean => {
  const { van: _van, tot: _tot, per: _per, ...smaller } = vraag;
  return teams === null && Object.values(smaller).every((een) => een === undefined);
};

/** By leefgebied a month is kept of the gemeente alone. */
const kanUitMaanden = (selectie: Selectie) => selectie.vraag.per !== 'leefgebied' || isHeel(selectie);

/** How what was counted in months is grouped. */
export const groeperingVanMaanden = (selectie: Selectie): Groepering | null =>
  selectie.vraag.per === 'leefgebied'
    ? { sleutel: sql`k.leefgebied`, sleutels: null }
    : groepering(selectie, kolommenVanMaand, sql`k.maand`);

/**
 * The days that are asked, in two: the months that were counted and in which nothing changed since, and the stretches
 * around them. Also a month that is cut, as the one that runs, where all that is in it lies in the days asked. Part of
 * the statement that counts, so that both are of one moment.
 */
export const schoonEnStuk = (feit: Feit, selectie: Selectie): SQL => stukken(feit, selectie, sql`false`);

/**
 * The same for what adds up: of a month that is asked for more than half, the month less the stretch that is not asked.
 * `keer` says whether the rows of a stretch come to it or go off it.
 */
export const optelbaar = (feit: Feit, selectie: Selectie): SQL => {
  const { per, pilotId } = selectie.vraag;
  // Of people per leefgebied it is kept who they are, and the rows of a pilot's teams end where the pilot does.
  const kanEraf = per !== 'leefgebied' && (feit.eigenPilot || pilotId === undefined);
  return stukken(feit, selectie, kanEraf ? sql`2 * gevraagd > einde - maand + 1` : sql`false`);
};

const stukken = (feit: Feit, selectie: Selectie, kanEraf: SQL): SQL => sql`
  grens as materialized (${grens(feit, selectie)}),
  schoon as materialized (
    select maand, einde from (
      select g.maand, einde, least(einde, grens.tot) - greatest(g.maand, grens.van) + 1 as gevraagd, exists (
        select from kpi_maand k
        where k.gemeente_id = g.gemeente_id and k.feit = g.feit and k.grein = 'geheel' and k.maand = g.maand
          and (k.eerste_dag < grens.van or k.laatste_dag > grens.tot)
      ) as is_gesneden
      from grens, kpi_geteld g cross join lateral (select (g.maand + interval '1 month')::date - 1 as einde) as laatste
      where ${kanUitMaanden(selectie) ? sql`true` : sql`false`}
        and g.gemeente_id = ${selectie.gemeenteId}::uuid and g.feit = ${feit.naam} and g.definitie = ${definitieVan(feit)}
        and g.maand between date_trunc('month', grens.van::timestamp)::date and grens.tot
        and not exists (
          select from kpi_vuil v where v.gemeente_id = g.gemeente_id and v.feit = g.feit and v.maand = g.maand
        )
        and ${selectie.vraag.per === 'leefgebied' ? isErbij(feit, sql`g.gemeente_id`, sql`g.maand`) : sql`true`}
    ) as geteld
    where not is_gesneden or ${kanEraf}
  ),
  stuk as materialized (
    select van, tot, keer from (
      select coalesce(lag(schoon.einde + 1) over (order by schoon.maand), grens.van) as van, schoon.maand - 1 as tot,
        1 as keer
      from schoon, grens
      union all
      select coalesce((select max(schoon.einde) + 1 from schoon), grens.van), grens.tot, 1 from grens
      union all
      select schoon.maand, least(grens.van - 1, schoon.einde), -1 from schoon, grens
      union all
      select greatest(grens.tot + 1, schoon.maand), schoon.einde, -1 from schoon, grens
    ) as gat
    where van <= tot
  )`;

/** The rows of the stretches. */
export const gevraagdeRijen = (feit: Feit, selectie: Selectie): SQL => {
  const { pilotId, buitenPilot } = selectie.vraag;
  const vanZijnPilot = [
    ...(pilotId === undefined ? [] : [sql`${feit.pilot} = ${pilotId}::uuid`]),
    ...(buitenPilot === undefined ? [] : [sql`${feit.pilot} is null`]),
  ];
  return rijenIn(
    feit,
    sql`${selectie.gemeenteId}::uuid`,
    [
      ...smal(selectie, feit.kolommen),
      ...(feit.eigenPilot ? vanZijnPilot : pilotOp(selectie, feit.kolommen.team, feit.dag)),
    ],
    perLeefgebied(selectie, feit.kolommen),
  );
};

/** What the question is split by says which counts are the fewest that answer it. */
const greinVan = (selectie: Selectie): Grein => {
  const { vraag, teams } = selectie;
  const { per } = vraag;
  const opOrganisatie = vraag.organisatieId !== undefined || per === 'organisatie';
  const opWijk = vraag.wijkId !== undefined || per === 'wijk';
  const opTeam =
    teams !== null ||
    per === 'team' ||
    [vraag.teamId, vraag.domein, vraag.pilotId, vraag.buitenPilot].some((gevraagd) => gevraagd !== undefined);
  if (per === 'leefgebied' && isHeel(selectie)) return 'leefgebied';
  if (opOrganisatie || (opWijk && opTeam)) return 'cel';
  if (opTeam) return 'team';
  return opWijk ? 'wijk' : 'geheel';
};

/** The conditions on what was counted in months. */
export const smalInMaanden = (selectie: Selectie, eigenPilot: boolean): ReadonlyArray<SQL> => {
  const { pilotId, buitenPilot } = selectie.vraag;
  const vanPilotZelf = pilotId === undefined ? [] : [sql`k.pilot_id = ${pilotId}::uuid`];
  return [
    ...smal(selectie, kolommenVanMaand),
    ...(eigenPilot ? vanPilotZelf : teamInPilot(selectie, kolommenVanMaand.team)),
    ...(buitenPilot === undefined ? [] : [sql`k.pilot_id is null`]),
    sql`k.maand in (select maand from schoon)`,
  ];
};

/** Years that were counted, of which all months are asked. */
export const heleJaren = (feit: Feit, { gemeenteId }: Selectie): SQL => sql`jaar as materialized (
  select date_trunc('year', schoon.maand::timestamp)::date as maand from schoon
  where ${isErbij(feit, sql`${gemeenteId}::uuid`, sql`schoon.maand`)} group by 1 having count(*) = 12
)`;

/** A step of time within the year needs its months. */
const kanUitJaren = ({ vraag: { per } }: Selectie) => per !== 'maand' && per !== 'kwartaal';

/** The months that were counted. */
export const gevraagdeMaanden = (
  tabel: 'kpi_maand' | 'kpi_duur',
  feit: Feit,
  selectie: Selectie,
  erbij: SQL = sql``,
): SQL => sql`${sql.identifier(tabel)} k ${erbij}
  where ${en([
    ...smalInMaanden(selectie, feit.eigenPilot),
    sql`k.feit = ${feit.naam} and k.grein = ${greinVan(selectie)}`,
  ])}`;

/** How long it took in the months that were counted, as years where they make one. */
export const gevraagdeDuren = (feit: Feit, selectie: Selectie): ReadonlyArray<SQL> => {
  const maanden = gevraagdeMaanden('kpi_duur', feit, selectie);
  const jaargrein = kanUitJaren(selectie) ? jaargreinVan(greinVan(selectie)) : null;
  if (jaargrein === null) return [maanden];
  return [
    sql`${maanden} and date_trunc('year', k.maand::timestamp)::date not in (select maand from jaar)`,
    sql`kpi_duur k where ${en([
      ...smalInMaanden(selectie, feit.eigenPilot),
      sql`k.feit = ${feit.naam} and k.grein = ${jaargrein} and k.maand in (select maand from jaar)`,
    ])}`,
  ];
};
