import type { MedewerkerActor } from '@tenzij/domain/medewerker/Actor.ts';
import { type Handeling, reikwijdte } from '@tenzij/domain/medewerker/rechten.ts';
import { nummerIn, Treffer, type Zoeker, type Zoeksoort } from '@tenzij/domain/zoek/Zoeker.ts';
import { type SQL, sql } from 'drizzle-orm';
import { Effect } from 'effect';
import { fragmentVan, inStukken } from '../database/fragment.ts';
import { leesAls } from '../database/rij.ts';
import type { ActorTransactie } from '../database/Transactie.ts';
import { voldoetAan } from '../database/zoek.ts';
import { isNummer } from '../melding/Meldingen.ts';
import { melding } from '../melding/tabel.ts';
import { voorziening } from '../voorziening/tabel.ts';

const lees = leesAls(Treffer);

/** Of so many meldingen at most the trajecten, indicaties and toetsen are looked up. */
const meestMeldingen = 100;

interface Rij extends Readonly<Record<string, unknown>> {
  readonly soort: Zoeksoort;
  readonly id: string;
  readonly fragment: string | null;
}

/** Part of a name, with what means something to `like` taken as it stands. */
const bevat = (kolom: SQL, q: string): SQL => sql`${kolom} ilike ${`%${q.replace(/[\\%_]/gu, '\\$&')}%`}`;

const eigenTeams = (tx: ActorTransactie, handeling: Handeling, kolom: SQL): SQL => {
  const { actor } = tx;
  const alleenEigen = actor._tag === 'Medewerker' && reikwijdte(actor.rol, handeling) === 'eigen_teams';
  return alleenEigen ? sql`${kolom} = any (${`{${(actor as MedewerkerActor).teams.join(',')}}`}::uuid[])` : sql`true`;
};

const meldingen = (tx: ActorTransactie, q: string): SQL => {
  const nummer = nummerIn.exec(q);
  const gezocht =
    nummer === null ? voldoetAan(melding.zoek, q) : sql`(${isNummer(nummer)} or ${voldoetAan(melding.zoek, q)})`;
  return sql`
    select 'melding' as soort, id, nummer as naam, status, team_id as "teamId", ontvangen_op::text as dag, fragment
    from (
      select id, nummer, status, team_id, ontvangen_op, ${fragmentVan(sql`coalesce(vraag, '')`, q)} as fragment
      from (
        select * from melding
        where gemeente_id = ${tx.gemeenteId}::uuid and ${eigenTeams(tx, 'melding.lezen', sql`team_id`)} and ${gezocht}
        order by ontvangen_op desc, id limit ${meestMeldingen}
      ) as melding
    ) as gevonden
    order by ontvangen_op desc, id`;
};

interface Bij {
  readonly q: string;
  readonly gevonden: SQL;
  readonly hoogstens: number;
}

/** What belongs to the meldingen that were found, and what its own register calls so. */
const bijMeldingen = (tx: ActorTransactie, soort: Zoeksoort, { q, gevonden, hoogstens }: Bij): SQL => {
  const hier = sql`gemeente_id = ${tx.gemeenteId}::uuid`;
  const nummer = sql`(select nummer from melding m where m.gemeente_id = rij.gemeente_id and m.id = rij.melding_id)`;
  const rijen = {
    traject: sql`
      select 'traject' as soort, id, coalesce(melding_nummer, extern_id) as naam, status, team_id as "teamId",
        gestart_op::text as dag, null as fragment
      from (
        select * from traject where ${hier} and melding_id = any (${gevonden})
        union select * from traject where ${hier} and extern_id = ${q}
      ) as rij order by gestart_op desc, id`,
    indicatie: sql`
      select 'indicatie' as soort, id, coalesce(${nummer}, extern_id) as naam, status, team_id as "teamId",
        tot::text as dag, aanbieder as fragment
      from (
        select * from indicatie where ${hier} and melding_id = any (${gevonden})
        union select * from indicatie where ${hier} and (extern_id = ${q} or ${bevat(sql`aanbieder`, q)})
      ) as rij order by tot desc nulls last, id`,
    toets: sql`
      select 'toets' as soort, id, ${nummer} as naam, status, team_id as "teamId", termijn_op::text as dag, null as fragment
      from toets as rij where ${hier} and melding_id = any (${gevonden}) order by termijn_op desc, id`,
    voorziening: sql`
      select 'voorziening' as soort, id, naam, null as status, null::uuid as "teamId", null as dag,
        ${fragmentVan(sql`naam || coalesce(', ' || soort, '')`, q)} as fragment
      from voorziening where ${hier} and actief and ${voldoetAan(voorziening.zoek, q)} order by naam, id`,
    medewerker: sql`
      select 'medewerker' as soort, id, naam, rol as status, null::uuid as "teamId", null as dag, null as fragment
      from medewerker where ${hier} and actief and ${bevat(sql`naam`, q)} order by naam, id`,
    melding: sql`select null where false`,
  } satisfies Record<Zoeksoort, SQL>;
  return sql`(${rijen[soort]} limit ${hoogstens})`;
};

export const zoeker = (tx: ActorTransactie): Zoeker['Service'] => ({
  vind: Effect.fnUntraced(function* (q, soorten, hoogstens) {
    const gevonden = soorten.includes('melding') ? yield* tx.rijen<Rij>(meldingen(tx, q)) : [];
    const anders = soorten.filter((soort) => soort !== 'melding');
    const ids = sql`${`{${gevonden.map(({ id }) => id).join(',')}}`}::uuid[]`;
    const rest =
      anders.length === 0
        ? []
        : yield* tx.rijen<Rij>(
            sql.join(
              anders.map((soort) => bijMeldingen(tx, soort, { q, gevonden: ids, hoogstens })),
              sql` union all `,
            ),
          );
    const rijen = [...gevonden.slice(0, hoogstens), ...rest];
    return yield* lees.alle(Effect.succeed(rijen.map((rij) => ({ ...rij, fragment: inStukken(rij.fragment) }))));
  }),
});
