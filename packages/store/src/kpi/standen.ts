import type { Periode } from '@tenzij/domain/kpi/perioden.ts';
import type { GemeenteId } from '@tenzij/domain/medewerker/Gemeente.ts';
import { type SQL, sql } from 'drizzle-orm';
import { alsRijen, type Kolommen, type Selectie, smal } from './selectie.ts';
import { type Standgrein, type Standnaam, standgreinen } from './tabel.ts';
import { hashVan } from './telMaand.ts';

/* Figures of one day: the last of a month, today and the days of pilots are counted before, any other from the rows. */

export interface Stand {
  readonly naam: Standnaam;
  readonly tabel: 'kpi_stand' | 'kpi_last';
  /** What it adds after the months to count in `periode`, each by its own name. */
  readonly tel: (gemeenteId: GemeenteId) => SQL;
  readonly definitie: string;
}

export const standVan = (naam: Standnaam, tabel: Stand['tabel'], tel: Stand['tel']): Stand => ({
  naam,
  tabel,
  tel,
  definitie: hashVan([tel('' as GemeenteId)]),
});

export const kolommenVanStand: Kolommen = {
  gemeente: sql`k.gemeente_id`,
  team: sql`k.team_id`,
  wijk: sql`k.wijk_id`,
  organisatie: sql`k.organisatie_id`,
  leefgebieden: null,
};

/** By what the question tells people apart, where that was counted before. A team has one domein. */
export const standgrein = ({ vraag, teams }: Selectie): Standgrein | null => {
  const { per, pilotId, buitenPilot, teamId, wijkId, organisatieId, domein } = vraag;
  const opTeam = teamId !== undefined || per === 'team' || teams?.length === 1;
  const gevraagd = [
    ...(pilotId !== undefined || buitenPilot !== undefined ? ['pilot'] : []),
    ...(opTeam ? ['team'] : domein !== undefined ? ['domein'] : []),
    ...(wijkId !== undefined || per === 'wijk' ? ['wijk'] : []),
    ...(organisatieId !== undefined || per === 'organisatie' ? ['organisatie'] : []),
  ];
  if (teams !== null && teams.length !== 1) return null;
  const grein = gevraagd.join(' en ') || 'geheel';
  return standgreinen.find((een) => een === grein) ?? null;
};

/** The counts of that grein that are asked. */
export const gevraagdeStand = (selectie: Selectie, grein: Standgrein): ReadonlyArray<SQL> => {
  const { pilotId, buitenPilot, domein, ...vraag } = selectie.vraag;
  return [
    ...smal(
      { ...selectie, vraag: grein === 'domein' || domein === undefined ? vraag : { ...vraag, domein } },
      kolommenVanStand,
    ),
    sql`k.grein = ${grein}`,
    ...(grein === 'domein' ? [sql`k.domein = ${domein}`] : []),
    ...(pilotId === undefined ? [] : [sql`k.pilot_id = ${pilotId}::uuid`]),
    ...(buitenPilot === undefined ? [] : [sql`k.pilot_id is null`]),
  ];
};

/**
 * The days that are asked, in two: those of which the stand was counted and nothing changed since, and the others.
 * Part of the statement that counts, so that both are of one moment.
 */
export const geteldEnOpen = (
  { gemeenteId }: Pick<Selectie, 'gemeenteId'>,
  lijst: ReadonlyArray<Periode>,
  { naam, definitie }: Stand,
  isGeteld: boolean,
): SQL => sql`
  gevraagd as materialized (select * from ${alsRijen(lijst)}),
  geteld as materialized (
    select distinct on (gevraagd.sleutel) gevraagd.sleutel, g.maand, g.op
    from gevraagd join kpi_geteld g on g.op = gevraagd.tot
    where ${isGeteld ? sql`true` : sql`false`} and g.gemeente_id = ${gemeenteId}::uuid and g.feit = ${naam}
      and g.maand in (gevraagd.tot, date_trunc('month', gevraagd.tot::timestamp)::date) and g.definitie = ${definitie}
      and not exists (
        select from kpi_vuil v where v.gemeente_id = g.gemeente_id and v.feit = g.feit
          and v.maand = date_trunc('month', gevraagd.tot::timestamp)::date
      )
    order by gevraagd.sleutel
  ),
  periode as materialized (
    select * from gevraagd where not exists (select from geteld where geteld.sleutel = gevraagd.sleutel)
  )`;

/** The days that are left. */
export const open = sql`periode`;
