import type { Actor } from '@tenzij/domain/medewerker/Actor.ts';
import { reikwijdte } from '@tenzij/domain/medewerker/rechten.ts';
import { type SQL, sql } from 'drizzle-orm';
import { Effect } from 'effect';
import type { ActorTransactie } from '../database/Transactie.ts';

/** Part of a name, with what means something to `like` taken as it stands. */
export const bevat = (kolom: SQL, q: string): SQL => sql`${kolom} ilike ${`%${q.replace(/[\\%_]/gu, '\\$&')}%`}`;

/** Each name once: one step in the index a name, however many indicaties it has. */
const namen = (waar: SQL): SQL => sql`
  with recursive naam (aanbieder) as (
    (select aanbieder from indicatie where ${waar} and aanbieder is not null order by aanbieder limit 1)
    union all
    select (
      select indicatie.aanbieder from indicatie
      where ${waar} and indicatie.aanbieder > naam.aanbieder order by indicatie.aanbieder limit 1
    )
    from naam where naam.aanbieder is not null
  )
  select aanbieder from naam`;

const eigenTeams = (actor: Actor): SQL | null =>
  actor._tag === 'Medewerker' && reikwijdte(actor.rol, 'indicatie.lezen') === 'eigen_teams'
    ? sql`unnest(${`{${actor.teams.join(',')}}`}::uuid[]) as eigen (team)`
    : null;

/** The aanbieders of whom this is part of the name, among the indicaties that one may read. */
export const aanbieders = (tx: ActorTransactie, q: string): Effect.Effect<ReadonlyArray<string>> => {
  const hier = sql`indicatie.gemeente_id = ${tx.gemeenteId}::uuid`;
  const teams = eigenTeams(tx.actor);
  const alle =
    teams === null
      ? namen(hier)
      : sql`select distinct aanbieder from ${teams} cross join lateral (${namen(sql`${hier} and indicatie.team_id = eigen.team`)}) as naam`;
  return Effect.map(
    tx.rijen<{ aanbieder: string }>(
      sql`select aanbieder from (${alle}) as naam where ${bevat(sql`aanbieder`, q)} order by aanbieder`,
    ),
    (rijen) => rijen.map(({ aanbieder }) => aanbieder),
  );
};

/** What is shown of an indicatie that was found. */
export const gevondenIndicatie = sql`rij.gemeente_id, rij.id, rij.melding_id, rij.extern_id, rij.status, rij.team_id, rij.tot, rij.aanbieder`;

/** Of each the indicaties that are the last to end. */
export const vanAanbieders = (tx: ActorTransactie, gevonden: ReadonlyArray<string>, hoogstens: number): SQL => {
  const teams = eigenTeams(tx.actor);
  const namenVan = sql`unnest(array[${sql.join(
    gevonden.map((naam) => sql`${naam}::text`),
    sql`, `,
  )}]) as wie (naam)`;
  return sql`
    select ${gevondenIndicatie} from ${teams === null ? namenVan : sql`${teams} cross join ${namenVan}`} cross join lateral (
      select * from indicatie
      where gemeente_id = ${tx.gemeenteId}::uuid and aanbieder = wie.naam ${teams === null ? sql`` : sql`and team_id = eigen.team`}
      order by tot desc nulls last, id limit ${hoogstens}
    ) as rij`;
};
