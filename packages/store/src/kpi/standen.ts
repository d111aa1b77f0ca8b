import type { Periode } from '@tenzij/domain/kpi/perioden.ts';
import type { GemeenteId } from '@tenzij/domain/medewerker/Gemeente.ts';
import { type SQL, sql } from 'drizzle-orm';
import { alsRijen, type Kolommen, type Selectie } from './selectie.ts';
import type { Standgrein, Standnaam } from './tabel.ts';
import { hashVan } from './telMaand.ts';

/* Figures of one day: the last of a month is counted before, any other day from the rows. */

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
  organisatie: sql`null`,
  leefgebieden: null,
};

/** Whose stand was counted before is the whole gemeente, a team or a wijk; null for what is split in another way. */
export const standgrein = ({ vraag, teams }: Selectie): Standgrein | null => {
  const { per } = vraag;
  const anders = [vraag.pilotId, vraag.buitenPilot, vraag.domein, vraag.organisatieId, teams ?? undefined];
  if (per === 'organisatie' || anders.some((gevraagd) => gevraagd !== undefined)) return null;
  const opTeam = vraag.teamId !== undefined || per === 'team';
  const opWijk = vraag.wijkId !== undefined || per === 'wijk';
  if (opTeam && opWijk) return null;
  return opTeam ? 'team' : opWijk ? 'wijk' : 'geheel';
};

/**
 * The last days that are asked, in two: of months that were counted and in which nothing changed since, and the
 * others. Part of the statement that counts, so that both are of one moment.
 */
export const geteldEnOpen = (
  { gemeenteId }: Selectie,
  lijst: ReadonlyArray<Periode>,
  { naam, definitie }: Stand,
  isGeteld: boolean,
): SQL => sql`
  gevraagd as materialized (select * from ${alsRijen(lijst)}),
  geteld as materialized (
    select gevraagd.sleutel, g.maand
    from gevraagd join kpi_geteld g on g.maand = date_trunc('month', gevraagd.tot::timestamp)::date
    where ${isGeteld ? sql`true` : sql`false`} and gevraagd.tot = (g.maand + interval '1 month')::date - 1
      and g.gemeente_id = ${gemeenteId}::uuid and g.feit = ${naam} and g.definitie = ${definitie}
      and not exists (
        select from kpi_vuil v where v.gemeente_id = g.gemeente_id and v.feit = g.feit and v.maand = g.maand
      )
  ),
  periode as materialized (
    select * from gevraagd where not exists (select from geteld where geteld.sleutel = gevraagd.sleutel)
  )`;

/** The days that are left. */
export const open = sql`periode`;
