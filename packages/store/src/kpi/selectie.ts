import type { KpiVraag } from '@tenzij/domain/kpi/Kpi.ts';
import { isTijdstap, type Periode, periodenVan } from '@tenzij/domain/kpi/perioden.ts';
import type { GemeenteId } from '@tenzij/domain/medewerker/Gemeente.ts';
import type { TeamId } from '@tenzij/domain/medewerker/Team.ts';
import { type SQL, sql } from 'drizzle-orm';

/** What is asked, and of whose: `teams` null is the whole gemeente. */
export interface Selectie {
  readonly gemeenteId: GemeenteId;
  readonly vraag: KpiVraag;
  readonly teams: ReadonlyArray<TeamId> | null;
}

/** Where a kind of row says whose it is. */
export interface Kolommen {
  readonly gemeente: SQL;
  readonly team: SQL;
  readonly wijk: SQL;
  readonly organisatie: SQL;
  /** A list of codes. */
  readonly leefgebieden: SQL | null;
}

export const komma = (delen: ReadonlyArray<SQL>): SQL => sql.join([...delen], sql`, `);
export const en = (voorwaarden: ReadonlyArray<SQL>): SQL => sql.join([...voorwaarden], sql` and `);

const idLijst = (ids: ReadonlyArray<string>) => sql`string_to_array(${ids.join(',')}, ',')::uuid[]`;

/** The conditions that narrow rows to what is asked; the pilot and the day are each kind's own. */
export const smal = ({ gemeenteId, vraag, teams }: Selectie, k: Kolommen): ReadonlyArray<SQL> => [
  sql`${k.gemeente} = ${gemeenteId}::uuid`,
  ...(teams === null ? [] : [sql`${k.team} = any(${idLijst(teams)})`]),
  ...(vraag.teamId === undefined ? [] : [sql`${k.team} = ${vraag.teamId}::uuid`]),
  ...(vraag.wijkId === undefined ? [] : [sql`${k.wijk} = ${vraag.wijkId}::uuid`]),
  ...(vraag.organisatieId === undefined ? [] : [sql`${k.organisatie} = ${vraag.organisatieId}::uuid`]),
  ...(vraag.domein === undefined
    ? []
    : [sql`${k.team} in (select id from team where gemeente_id = ${gemeenteId}::uuid and domein = ${vraag.domein})`]),
];

export const vanPilot = ({ gemeenteId, vraag }: Selectie, kolom: string) =>
  sql`(select ${sql.identifier(kolom)} from pilot where gemeente_id = ${gemeenteId}::uuid and id = ${vraag.pilotId}::uuid)`;

const vanGeenPilot = ({ gemeenteId }: Selectie, ...voorwaarden: ReadonlyArray<SQL>) =>
  sql`not exists (select from pilot where ${en([sql`pilot.gemeente_id = ${gemeenteId}::uuid`, ...voorwaarden])})`;

export const teamInPilot = (selectie: Selectie, team: SQL): ReadonlyArray<SQL> =>
  selectie.vraag.pilotId === undefined ? [] : [sql`${team} = any(${vanPilot(selectie, 'teams')}::uuid[])`];

/** A row that carries no pilot belongs to the one of its team. */
export const teamVanPilot = (selectie: Selectie, team: SQL): ReadonlyArray<SQL> => [
  ...teamInPilot(selectie, team),
  ...(selectie.vraag.buitenPilot === undefined ? [] : [vanGeenPilot(selectie, sql`${team} = any(pilot.teams)`)]),
];

/** And to the one that ran on its day. */
export const pilotOp = (selectie: Selectie, team: SQL, dag: SQL): ReadonlyArray<SQL> => {
  if (selectie.vraag.buitenPilot !== undefined)
    return [
      vanGeenPilot(
        selectie,
        sql`${team} = any(pilot.teams)`,
        sql`${dag} >= pilot.gestart_op`,
        sql`(pilot.eindigt_op is null or ${dag} <= pilot.eindigt_op)`,
      ),
    ];
  return selectie.vraag.pilotId === undefined
    ? []
    : [
        ...teamVanPilot(selectie, team),
        sql`${dag} >= ${vanPilot(selectie, 'gestart_op')}`,
        sql`${dag} <= coalesce(${vanPilot(selectie, 'eindigt_op')}, 'infinity')`,
      ];
};

export const inPeriode = ({ vraag }: Selectie, dag: SQL): SQL =>
  sql`${dag} between ${vraag.van}::date and ${vraag.tot}::date`;

/** Months, quarters or years of the period; null where it is grouped by something else or not at all. */
export const perioden = ({ vraag }: Selectie): ReadonlyArray<Periode> | null =>
  isTijdstap(vraag.per) ? periodenVan(vraag.van, vraag.tot, vraag.per) : null;

const maandPatroon = { maand: 'YYYY-MM', kwartaal: 'YYYY-"K"Q', jaar: 'YYYY' } as const;

/** What rows are grouped by; `sleutels` are the groups there must be, also without rows. */
export interface Groepering {
  readonly sleutel: SQL;
  /** What the key is made of, where that is shorter. */
  readonly kolom?: SQL;
  readonly sleutels: ReadonlyArray<string> | null;
}

/** Not grouped: all is one group. */
export const alsGeheel: Groepering = { sleutel: sql`''::text`, sleutels: null };

const tijdSleutels = (selectie: Selectie) => perioden(selectie)?.map(({ sleutel }) => sleutel) ?? null;

/** How rows with this day are grouped; null where it makes no sense or nothing is asked. */
export const groepering = (selectie: Selectie, k: Kolommen, dag: SQL): Groepering | null => {
  const { per } = selectie.vraag;
  return isTijdstap(per)
    ? { sleutel: sql`to_char(${dag}, ${sql.raw(`'${maandPatroon[per]}'`)})`, sleutels: tijdSleutels(selectie) }
    : naarEigenaar(selectie, k);
};

/** How rows are grouped that are joined with the perioden themselves. */
export const groeperingPerPeriode = (selectie: Selectie, k: Kolommen | null): Groepering | null =>
  isTijdstap(selectie.vraag.per)
    ? { sleutel: sql`periode.sleutel`, sleutels: tijdSleutels(selectie) }
    : k === null
      ? null
      : naarEigenaar(selectie, k);

const naarEigenaar = ({ vraag: { per } }: Selectie, k: Kolommen): Groepering | null => {
  if (per === undefined || isTijdstap(per)) return null;
  if (per === 'leefgebied') return k.leefgebieden === null ? null : { sleutel: sql`gebied`, sleutels: null };
  return { sleutel: sql`coalesce(${k[per]}::text, 'onbekend')`, kolom: k[per], sleutels: null };
};

/** The whole period as one. */
export const heel = ({ vraag: { van, tot } }: Selectie): ReadonlyArray<Periode> => [{ sleutel: '', van, tot }];

/** One row a leefgebied, where that is what is asked. */
export const perLeefgebied = ({ vraag }: Selectie, k: Kolommen): SQL =>
  vraag.per === 'leefgebied' && k.leefgebieden !== null
    ? sql`cross join lateral unnest(${k.leefgebieden}) as gebied`
    : sql``;

/** Periods as rows to join with. */
export const alsRijen = (lijst: ReadonlyArray<Periode>): SQL =>
  sql`(values ${sql.join(
    lijst.map(({ sleutel, van, tot }) => sql`(${sleutel}::text, ${van}::date, ${tot}::date)`),
    sql`, `,
  )}) as periode (sleutel, van, tot)`;

/** What is asked, as one. */
export const zonderGroepen = (selectie: Selectie): Selectie => {
  const { per: _per, ...vraag } = selectie.vraag;
  return { ...selectie, vraag };
};
