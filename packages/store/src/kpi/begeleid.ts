import type { Periode } from '@tenzij/domain/kpi/perioden.ts';
import { sql } from 'drizzle-orm';
import { Effect } from 'effect';
import type { Transactie } from '../database/Transactie.ts';
import { aantal, telling, verhouding } from './cijfer.ts';
import {
  alsRijen,
  en,
  grenzen,
  groeperingPerPeriode,
  heel,
  type Kolommen,
  perioden,
  perLeefgebied,
  type Selectie,
  smal,
  teamVanPilot,
} from './selectie.ts';
import { type Bron, telSommen } from './tel.ts';
import { isActiefIn, kolommen, persoon, trajecten } from './trajecten.ts';

/** Figures of one day: the last of the period, and of each of its parts. */

export const actiefIn = (selectie: Selectie, lijst: ReadonlyArray<Periode>, extra = sql``): Bron => {
  const bron = trajecten(selectie);
  return {
    ...bron,
    uit: sql`${alsRijen(lijst)} cross join traject t ${extra}`,
    waar: [...bron.waar, isActiefIn(lijst)],
  };
};

const telActief = (tx: Transactie, selectie: Selectie) =>
  telSommen(
    tx,
    groeperingPerPeriode(selectie, kolommen),
    actiefIn(selectie, heel(selectie)),
    { traject: sql`1` },
    actiefIn(selectie, perioden(selectie) ?? heel(selectie), perLeefgebied(selectie, kolommen)),
  );

const vanIndicatie: Kolommen = {
  gemeente: sql`i.gemeente_id`,
  team: sql`i.team_id`,
  wijk: sql`i.wijk_id`,
  organisatie: sql`i.organisatie_id`,
  leefgebieden: null,
};

const vanMens: Kolommen = {
  gemeente: sql`mens.gemeente_id`,
  team: sql`mens.team_id`,
  wijk: sql`mens.wijk_id`,
  organisatie: sql`mens.organisatie_id`,
  leefgebieden: null,
};

/** Everybody with begeleiding on the day: in a traject of the wijkteam, or with a running indicatie. */
export const begeleidIn = (selectie: Selectie, lijst: ReadonlyArray<Periode>): Bron => {
  const eigen = actiefIn(selectie, lijst);
  const { eerste, laatste } = grenzen(lijst);
  return {
    uit: sql`(
      select periode.sleutel, t.gemeente_id, t.team_id, t.wijk_id, t.organisatie_id, ${persoon} as persoon, 1 as zelf,
        'traject' as soort, t.id, t.melding_id, t.gestart_op as dag
      from ${eigen.uit} where ${en([...eigen.waar, sql`t.vorm in ('zelf', 'combinatie')`])}
      union all
      select periode.sleutel, i.gemeente_id, i.team_id, i.wijk_id, i.organisatie_id,
        coalesce(i.inwoner_id, i.melding_id, i.id), 0,
        'indicatie', i.id, i.melding_id, i.van
      from ${alsRijen(lijst)} cross join indicatie i
      where ${en([
        ...smal(selectie, vanIndicatie),
        ...teamVanPilot(selectie, vanIndicatie.team),
        sql`i.soort in ('begeleiding_individueel', 'begeleiding_groep')`,
        sql`i.status not in ('aangevraagd', 'afgewezen')`,
        sql`i.van <= ${laatste}::date and (i.tot is null or i.tot >= ${eerste}::date)`,
        sql`i.van <= periode.tot and (i.tot is null or i.tot >= periode.tot)`,
      ])}
    ) as mens cross join lateral (select mens.sleutel) as periode`,
    waar: [sql`true`],
    persoon: sql`mens.persoon`,
  };
};

const telBegeleid = (tx: Transactie, selectie: Selectie) =>
  telSommen(
    tx,
    groeperingPerPeriode(selectie, vanMens),
    begeleidIn(selectie, heel(selectie)),
    { zelf: sql`mens.zelf` },
    begeleidIn(selectie, perioden(selectie) ?? heel(selectie)),
  );

export const telStand = Effect.fn('kpi.telStand')(function* (tx: Transactie, selectie: Selectie) {
  const actief = yield* telActief(tx, selectie);
  const begeleid = yield* telBegeleid(tx, selectie);
  return [
    telling('actief', actief, ({ som, mensen }) => aantal(som.traject, mensen)),
    // Somebody in both counts once, as zelf: people are counted, not trajecten.
    telling('aandeelZelf', begeleid, ({ mensen, mensenMet }) =>
      verhouding(mensenMet.zelf, mensen, { geheel: mensen, deel: mensenMet.zelf }),
    ),
  ];
});
