import type { Feitnaam } from '@tenzij/domain/kpi/Cel.ts';
import { Leefgebied } from '@tenzij/domain/melding/Leefgebied.ts';
import { type SQL, sql } from 'drizzle-orm';
import type { Effect } from 'effect';
import type { ActorTransactie } from '../database/Transactie.ts';
import type { Kolommen, Selectie } from './selectie.ts';

/** Something that happened on a day and is counted: from the rows themselves, or in whole months counted before. */
export interface Feit<Maat extends string = string, Uren extends string = string> {
  readonly naam: Feitnaam;
  /** Its own rows by their short name, and what stands beside each of them. */
  readonly tabel: SQL;
  readonly als: SQL;
  readonly erbij: SQL;
  /** Which of its own rows. */
  readonly waar: ReadonlyArray<SQL>;
  readonly dag: SQL;
  readonly kolommen: Kolommen;
  readonly pilot: SQL;
  /** It carries its pilot itself; what does not is asked of the teams and the days of a pilot. */
  readonly eigenPilot: boolean;
  readonly persoon: SQL;
  /** What is counted of each row, in whole numbers. */
  readonly maten: Readonly<Record<Maat, SQL>>;
  /** As numeric: hours with a quarter or a tenth add up without rounding. */
  readonly uren: Readonly<Record<Uren, SQL>>;
  /** How many days it took, of which a percentile is asked. */
  readonly duur: SQL | null;
  readonly terugkeer?: Terugkeer;
}

/** Who came back: kept beside the months of a feit, and counted with them. */
export interface Terugkeer {
  readonly definitie: ReadonlyArray<SQL>;
  readonly tel: (tx: ActorTransactie, stuk: SQL, gemeenteId: SQL) => Effect.Effect<void>;
}

/** One maat for each code: how many rows have it. */
export const perCode = <Naam extends string, Code extends string>(
  naam: Naam,
  codes: ReadonlyArray<Code>,
  heeft: (code: SQL) => SQL,
): Readonly<Record<`${Naam}.${Code}`, SQL>> =>
  Object.fromEntries(
    codes.map((code) => [`${naam}.${code}`, sql`(${heeft(sql.raw(`'${code}'`))})::int`] as const),
  ) as Readonly<Record<`${Naam}.${Code}`, SQL>>;

export const gebiedMaten = Leefgebied.literals.map((gebied) => `gebied.${gebied}` as const);
/** Asked where the question is split by leefgebied alone: of a traject they stand with its melding, row by row. */
export const gebiedenBij = ({ vraag }: Pick<Selectie, 'vraag'>) => (vraag.per === 'leefgebied' ? gebiedMaten : []);
export const perGebied = (leefgebieden: SQL) =>
  perCode('gebied', Leefgebied.literals, (code) => sql`${code} = any(${leefgebieden})`);

/** What carries no pilot belongs to the one of its team that runs on its day; of two, to the one that began first. */
export const pilotVan = (gemeente: SQL, team: SQL, dag: SQL): SQL => sql`(
  select pilot.id from pilot
  where pilot.gemeente_id = ${gemeente} and ${team} = any(pilot.teams)
    and ${dag} between pilot.gestart_op and coalesce(pilot.eindigt_op, 'infinity')
  order by pilot.gestart_op, pilot.id limit 1)`;
