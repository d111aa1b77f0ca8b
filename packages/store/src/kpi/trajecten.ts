import { type SQL, sql } from 'drizzle-orm';
import { looptijden } from './dagen.ts';
import { type Kolommen, type Selectie, smal } from './selectie.ts';
import type { Bron } from './tel.ts';

/** What the trajecten of all KPIs have in common: where they say whose they are. */
export const kolommen: Kolommen = {
  gemeente: sql`t.gemeente_id`,
  team: sql`t.team_id`,
  wijk: sql`t.wijk_id`,
  organisatie: sql`t.organisatie_id`,
  leefgebieden: sql`(select m.leefgebieden from melding m where m.gemeente_id = t.gemeente_id and m.id = t.melding_id)`,
};

/** Nobody known: then each melding is somebody, or else each traject. */
export const persoon = sql`coalesce(t.inwoner_id, t.melding_id, t.id)`;

export const trajecten = (selectie: Selectie): Bron => ({
  uit: sql`traject t`,
  waar: [
    ...smal(selectie, kolommen),
    ...(selectie.vraag.pilotId === undefined ? [] : [sql`t.pilot_id = ${selectie.vraag.pilotId}::uuid`]),
    ...(selectie.vraag.buitenPilot === undefined ? [] : [sql`t.pilot_id is null`]),
  ],
  persoon,
});

/** The kinds of rows that run from a day on. */
const lopend = {
  t: { tabel: sql`traject`, begin: sql`gestart_op` },
  i: { tabel: sql`indicatie`, begin: sql`van` },
};

/**
 * What may have run on the last day of each `periode`, found by how long it ran. Step by step, by the index: the
 * planner does not know how few of all there ever were did.
 */
export const liepOp = (perioden: SQL, { gemeenteId }: Pick<Selectie, 'gemeenteId'>, als: keyof typeof lopend): SQL => {
  const { tabel, begin } = lopend[als];
  return sql`${perioden} cross join ${looptijden} cross join lateral (
    select * from ${tabel} rij
    where rij.gemeente_id = ${gemeenteId}::uuid and rij.looptijd = looptijd.klasse
      and rij.${begin} > periode.tot - looptijd.hoogstens and rij.${begin} <= periode.tot
    offset 0
  ) as ${sql.raw(als)}`;
};

/** Started on or before the last day of a periode and not ended on or before it. */
export const isActief = sql`t.gestart_op <= periode.tot and (t.beeindigd_op is null or t.beeindigd_op > periode.tot)`;
