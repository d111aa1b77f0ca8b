import { type SQL, sql } from 'drizzle-orm';
import { en, type Kolommen, type Selectie, smal, teamVanPilot } from './selectie.ts';
import type { Bron } from './tel.ts';
import { isActief, liepOp, persoon, trajecten } from './trajecten.ts';

/* Who was there on the last day of each of some perioden. */

export const actiefIn = (selectie: Selectie, perioden: SQL): Bron => {
  const bron = trajecten(selectie);
  return { ...bron, uit: liepOp(perioden, selectie, 't'), waar: [...bron.waar, isActief] };
};

const vanIndicatie: Kolommen = {
  gemeente: sql`i.gemeente_id`,
  team: sql`i.team_id`,
  wijk: sql`i.wijk_id`,
  organisatie: sql`i.organisatie_id`,
  leefgebieden: null,
};

export const vanMens: Kolommen = {
  gemeente: sql`mens.gemeente_id`,
  team: sql`mens.team_id`,
  wijk: sql`mens.wijk_id`,
  organisatie: sql`mens.organisatie_id`,
  leefgebieden: null,
};

/** Everybody with begeleiding on the day: in a traject of the wijkteam, or with a running indicatie. */
export const begeleidIn = (selectie: Selectie, perioden: SQL): Bron => {
  const eigen = actiefIn(selectie, perioden);
  return {
    uit: sql`(
      select periode.sleutel, t.gemeente_id, t.pilot_id, t.team_id, t.wijk_id, t.organisatie_id, ${persoon} as persoon,
        1 as zelf, 'traject' as soort, t.id, t.melding_id, t.gestart_op as dag
      from ${eigen.uit} where ${en([...eigen.waar, sql`t.vorm in ('zelf', 'combinatie')`])}
      union all
      select periode.sleutel, i.gemeente_id, null, i.team_id, i.wijk_id, i.organisatie_id,
        coalesce(i.inwoner_id, i.melding_id, i.id), 0, 'indicatie', i.id, i.melding_id, i.van
      from ${liepOp(perioden, selectie, 'i')}
      where ${en([
        ...smal(selectie, vanIndicatie),
        ...teamVanPilot(selectie, vanIndicatie.team),
        sql`i.soort in ('begeleiding_individueel', 'begeleiding_groep')`,
        sql`i.status not in ('aangevraagd', 'afgewezen')`,
        sql`i.van <= periode.tot and (i.tot is null or i.tot >= periode.tot)`,
      ])}
    ) as mens cross join lateral (select mens.sleutel) as periode`,
    waar: [sql`true`],
    persoon: sql`mens.persoon`,
  };
};
